import { ENGINE } from '../engine/version';
import { text, type Text } from '../model/text';
import { formatCount } from '../model/units';
import { safeLine } from './names';
import type { ReadReport } from './read-report';
import type { Reproduction } from './reproduce';

/** A report's file with what came of computing it again. */
export interface Reproduced {
  readonly report: ReadReport;
  readonly reproduction: Reproduction;
}

const LONGEST_ENGINE = 60;
const LONGEST_VALUE = 60;

/** What was computed again: the words of a report are not among it. */
function scope({ report: { order } }: Reproduced): Text {
  const { scenarios, questions, withTornado } = order;
  return text(
    `${scenarios.length} 个方案、${questions.length} 项指标和公式，${withTornado ? '含' : '不含'}敏感性分析`,
    `${scenarios.length} ${scenarios.length === 1 ? 'scenario' : 'scenarios'}, ${questions.length} indicators and formulas, ${withTornado ? 'with' : 'without'} sensitivities`,
  );
}

/** Whether the numbers are what this version computes. */
export function resultsVerdict(reproduced: Reproduced): Text {
  const { reproduction, report } = reproduced;
  const what = scope(reproduced);
  const [found, different, paths] = [reproduction.compared, reproduction.differences.length, report.paths];
  const [zh, en] = [
    `${what.zh}，各模拟 ${formatCount(paths, 'zh')} 次，逐项核对 ${formatCount(found, 'zh')} 个结果`,
    `${what.en}, ${formatCount(paths, 'en')} futures each; ${formatCount(found, 'en')} results compared`,
  ];
  if (different === 0) return text(`计算结果：重新计算一致（${zh}）。`, `Results: computed again, identical (${en}).`);
  return text(
    `计算结果：不一致，有 ${formatCount(different, 'zh')} 处与报告不同（${zh}）。`,
    `Results: not identical, ${formatCount(different, 'en')} are not as reported (${en}).`,
  );
}

/** Whether the file is as it was written, words included. */
export function fileVerdict({ report: { isAsSealed }, reproduction: { differences } }: Reproduced): Text {
  if (isAsSealed)
    return text(
      '文件：与写出时相同（校验值相符）。标题、请示事项、出处等文字不能重算，只由校验值核对；校验值不是签名，有意改动者可以重写。',
      'File: as it was written (its checksum fits). Title, request, sources and other words cannot be computed and are covered by the checksum alone, which is no signature: it can be renewed on purpose.',
    );
  if (differences.length > 0)
    return text(
      '文件：写出之后被改动过（校验值不符）。',
      'File: changed since it was written (its checksum does not fit).',
    );
  return text(
    '文件：写出之后被改动过（校验值不符），但计算结果没有变：改动在标题、请示事项、日期、出处、说明等文字或核对范围里，请以原件为准。',
    'File: changed since it was written (its checksum does not fit), though its results were not: the change is in its words, such as title, request, date, sources and descriptions, or in what it covers. Ask for the original.',
  );
}

/** Whether nothing at all was found to be otherwise. */
export const isFaultless = ({ report, reproduction }: Reproduced): boolean =>
  report.isAsSealed && reproduction.differences.length === 0;

/** Another version's numbers may be others; nothing where the versions are the same. */
export function versionsNote(engine: string): Text | null {
  if (engine === ENGINE) return null;
  const written = safeLine(engine, LONGEST_ENGINE);
  return text(
    `报告由“${written}”写出，这里是 ${ENGINE}；版本不同，数字可以不同。`,
    `The report was written by “${written}”, this is ${ENGINE}: numbers of different versions may differ.`,
  );
}

/** Any value of a report's file on one line, short enough for a table. */
export function sayReported(value: unknown): Text {
  if (value === undefined) return text('（没有）', '(nothing)');
  const written = safeLine(JSON.stringify(value).slice(0, 2 * LONGEST_VALUE), LONGEST_VALUE);
  return text(written, written);
}
