import { effect, signal } from '@preact/signals-core';
import { numberStyle } from '../../charts/format';
import { metricLabel } from '../../charts/metric-labels';
import type { Result } from '../../engine/result';
import { problem, type Problem } from '../../model/problems';
import { text, type Language, type Text } from '../../model/text';
import { differencesOf } from '../../report/differences';
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

/** Why two results of one draft may differ. */
function reasonOf(saved: Result, now: Result): Problem {
  if (saved.engine !== now.engine)
    return problem(
      'other-engine',
      '',
      `当时的程序是 ${saved.engine}，现在是 ${now.engine}。`,
      `it was computed by ${saved.engine}; this is ${now.engine}.`,
    );
  if (saved.scenario.hash !== now.scenario.hash)
    return problem(
      'other-definitions',
      '',
      '参数或压力情景的定义与保存时不同。',
      'a parameter or a stress is defined differently now.',
    );
  return problem('altered', '', '保存的数字被改动过。', 'the saved numbers were altered.');
}

/** Everything of a result that is computed. */
const computed = ({ scenario: { hash }, ...rest }: Result): unknown => ({ ...rest, engine: null, hash });

const hasOtherMean = (name: string, saved: Result, now: Result): boolean =>
  saved.metrics[name]?.mean !== now.metrics[name].mean;

/** What became of a saved result when it was computed again: every number of it is compared. */
function recheckNotice({ name, result: saved }: Expected, now: Result): Notice {
  const different = differencesOf(computed(saved), computed(now));
  if (different.length === 0)
    return info(
      text(
        `已打开“${name.zh}”：重新计算的结果与保存时完全一致（复现码 ${short(now.digest)}）。`,
        `Opened “${name.en}”: computed again, the result is identical to the one that was saved (reproduction code ${short(now.digest)}).`,
      ),
    );
  const metrics = Object.keys(now.metrics).filter((each) => hasOtherMean(each, saved, now));
  return trouble(
    text(
      `“${name.zh}”重新计算的结果与保存时不同，有 ${different.length} 个数字不一致；下面显示的是现在的结果。`,
      `“${name.en}” computed again differs from what was saved, in ${different.length} numbers; below is the result of now.`,
    ),
    [reasonOf(saved, now), ...metrics.slice(0, MOST_SHOWN).map((each) => metricProblem(each, saved, now))],
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
