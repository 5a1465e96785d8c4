import { ENGINE } from '../engine/version';
import { text, type Language } from '../model/text';
import { formatCount } from '../model/units';
import type { Difference } from '../report/differences';
import type { ReadReport } from '../report/read-report';
import type { Reproduction } from '../report/reproduce';
import { asJson } from './findings';

/** What came of computing a report again, with the report itself. */
export interface Reproduced {
  readonly report: ReadReport;
  readonly reproduction: Reproduction;
}

const MOST_LINES = 20;
const LONGEST_VALUE = 60;

function sayValue(value: unknown, language: Language): string {
  if (value === undefined) return text('（没有）', '(nothing)')[language];
  const written = JSON.stringify(value);
  return written.length > LONGEST_VALUE ? `${written.slice(0, LONGEST_VALUE - 1)}…` : written;
}

function differenceLine({ path, reported, computed }: Difference, language: Language): string {
  const [was, is] = [reported, computed].map((value) => sayValue(value, language));
  return text(`  ${path}：报告为 ${was}，重算为 ${is}`, `  ${path}: reported ${was}, computed ${is}`)[language];
}

function verdict({ report, reproduction: { compared, differences } }: Reproduced, language: Language): string {
  const [count, paths] = [compared, report.paths].map((number) => formatCount(number, language));
  const scenarios = report.order.scenarios.length;
  if (differences.length === 0)
    return text(
      `完全一致：${scenarios} 个方案各模拟 ${paths} 次，重新计算后逐项核对 ${count} 项，与报告相同。`,
      scenarios === 1
        ? `Identical: 1 scenario with ${paths} futures was computed again, and all ${count} numbers and words are as reported.`
        : `Identical: ${scenarios} scenarios with ${paths} futures each were computed again, and all ${count} numbers and words are as reported.`,
    )[language];
  const found = formatCount(differences.length, language);
  return text(
    `不一致：重新计算后逐项核对 ${count} 项，有 ${found} 处与报告不同。`,
    `Not identical: of ${count} numbers and words, ${found} are not as reported.`,
  )[language];
}

function versionLines({ report: { reported } }: Reproduced, language: Language): readonly string[] {
  if (reported.engine === ENGINE) return [];
  return [
    text(
      `报告由 ${reported.engine} 写出，这里是 ${ENGINE}；版本不同，数字可以不同。`,
      `The report was written by ${reported.engine}, this is ${ENGINE}: numbers of different versions may differ.`,
    )[language],
  ];
}

/** The verdict, then the first differences. */
export function reproductionToTable(reproduced: Reproduced, language: Language): string {
  const { differences } = reproduced.reproduction;
  const left = differences.length - MOST_LINES;
  const more = text(
    `  ……另有 ${left} 处（--format json 列出全部）`,
    `  … and ${left} more (--format json lists them all)`,
  );
  const digests = reproduced.reproduction.findings.scenarios.map(
    ({ resolved: { scenario }, outcome: { result } }) => `  ${scenario.id}  ${result.digest}`,
  );
  return [
    verdict(reproduced, language),
    ...versionLines(reproduced, language),
    ...differences.slice(0, MOST_LINES).map((each) => differenceLine(each, language)),
    ...(left > 0 ? [more[language]] : []),
    text('重算的复现码（SHA-256）：', 'Digests computed (SHA-256):')[language],
    ...digests,
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** Every difference; what one of the two does not have is null. */
export const reproductionToJson = ({ report, reproduction: { compared, differences } }: Reproduced): string =>
  asJson({
    identical: differences.length === 0,
    compared,
    engine: { reported: report.reported.engine, here: ENGINE },
    differences: differences.map(({ path, reported, computed }) => ({
      path,
      reported: reported ?? null,
      computed: computed ?? null,
    })),
  });
