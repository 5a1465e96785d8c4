import { effect, signal } from '@preact/signals-core';
import { numberStyle } from '../../charts/format';
import { metricLabel } from '../../charts/metric-labels';
import type { Result } from '../../engine/result';
import { problem, type Problem } from '../../model/problems';
import { text, type Language, type Text } from '../../model/text';
import type { AppState } from '../app-state';
import type { Draft } from '../draft';
import { info, trouble, type Notice } from '../notice';

/** A result that was saved, and the draft that should lead to it again. */
interface Expected {
  readonly name: Text;
  readonly draft: Draft;
  readonly result: Result;
}

/** Differences beyond these are only counted. */
const MOST_SHOWN = 5;

const short = (digest: string): string => `${digest.slice(0, 4)}…${digest.slice(-4)}`;

function sayMean(name: string, result: Result, language: Language): string {
  const mean = result.metrics[name]?.mean;
  return typeof mean === 'number' ? numberStyle(metricLabel(name).quantity, [mean], language).say(mean) : '–';
}

function metricProblem(name: string, saved: Result, now: Result): Problem {
  const { label } = metricLabel(name);
  const said = (language: Language): readonly [string, string] => [
    sayMean(name, saved, language),
    sayMean(name, now, language),
  ];
  const [[savedZh, nowZh], [savedEn, nowEn]] = [said('zh'), said('en')];
  return problem(
    'metric-differs',
    '',
    `${label.zh}（均值）：保存时 ${savedZh}，现在 ${nowZh}。`,
    `${label.en} (mean): ${savedEn} when saved, ${nowEn} now.`,
  );
}

const reasonOf = (saved: Result, now: Result): Problem =>
  saved.engine === now.engine
    ? problem(
        'other-definitions',
        '',
        `复现码由 ${short(saved.digest)} 变为 ${short(now.digest)}：参数或压力情景的定义变了，或保存的数字被改动过。`,
        `the reproduction code was ${short(saved.digest)} and is ${short(now.digest)}: a parameter or a stress is defined differently now, or the saved numbers were altered.`,
      )
    : problem(
        'other-engine',
        '',
        `当时的程序是 ${saved.engine}，现在是 ${now.engine}。`,
        `it was computed by ${saved.engine}; this is ${now.engine}.`,
      );

/** What became of a saved result when it was computed again. */
export function recheckNotice({ name, result: saved }: Expected, now: Result): Notice {
  const names = [...new Set([...Object.keys(saved.metrics), ...Object.keys(now.metrics)])];
  const different = names.filter((each) => JSON.stringify(saved.metrics[each]) !== JSON.stringify(now.metrics[each]));
  if (saved.digest === now.digest && different.length === 0)
    return info(
      text(
        `已打开“${name.zh}”：重新计算的结果与保存时完全一致（复现码 ${short(now.digest)}）。`,
        `Opened “${name.en}”: computed again, the result is identical to the one that was saved (reproduction code ${short(now.digest)}).`,
      ),
    );
  return trouble(
    text(
      `“${name.zh}”重新计算的结果与保存时不同，有 ${different.length} 项指标不一致；下面显示的是现在的结果。`,
      `“${name.en}” computed again differs from what was saved, in ${different.length} metrics; below is the result of now.`,
    ),
    [reasonOf(saved, now), ...different.slice(0, MOST_SHOWN).map((each) => metricProblem(each, saved, now))],
  );
}

/** Holds a saved result until its scenario has been run again, then says whether it is the same. */
export class Recheck {
  private readonly expected = signal<Expected | null>(null);

  constructor(state: AppState) {
    effect(() => {
      const expected = this.expected.value;
      if (!expected) return;
      const run = state.simulation.shown.value;
      const isLeft = state.draft.value !== expected.draft;
      if (!isLeft && run?.draft !== expected.draft) return;
      this.expected.value = null;
      if (run && !isLeft) state.notice.value = recheckNotice(expected, run.outcome.result);
    });
  }

  expect(expected: Expected): void {
    this.expected.value = expected;
  }
}
