import { sayValue } from '../analysis/question-numbers';
import type { FactorIndices, Sensitivity } from '../analysis/sensitivity';
import { fixedDigits } from '../model/digits';
import { numericRow } from '../model/plausible';
import { text, type Language, type Text } from '../model/text';
import { formatCount, formatInUnit } from '../model/units';
import { nameOf } from '../model/wording';
import { columnLines } from './columns';
import { csvLines } from './csv-lines';
import { asBlocks, asJson, headLines, headOf, type Findings, type Write } from './findings';

interface SobolFindings extends Findings {
  readonly sensitivity: Sensitivity;
}

export type WriteSobol = Write<SobolFindings>;

const sayIndex = (index: number): string => fixedDigits(index, 2);
const sayInterval = (interval: readonly number[]): string => `[${interval.map(sayIndex).join(', ')}]`;

function sayRange({ key, range }: FactorIndices, language: Language): string {
  const { unit } = numericRow(key);
  return range.map((end) => formatInUnit(end, unit, language)).join(' – ');
}

const factorCells = (factor: FactorIndices, language: Language): readonly string[] => [
  nameOf(numericRow(factor.key))[language],
  sayRange(factor, language),
  sayIndex(factor.first),
  sayInterval(factor.firstInterval),
  sayIndex(factor.total),
  sayInterval(factor.totalInterval),
];

const HEADINGS: readonly Text[] = [
  text('参数', 'Parameter'),
  text('范围', 'Range'),
  text('一阶', 'First'),
  text('95%区间', '95% interval'),
  text('总效应', 'Total'),
  text('95%区间', '95% interval'),
];

/** How large the analysis was, and what the indicator did over all the ranges. */
function scopeLines({ sensitivity, question }: SobolFindings, language: Language): readonly string[] {
  const { scenarios, samples, mean, spread } = sensitivity;
  const [count, base] = [scenarios, samples].map((each) => formatCount(each, language));
  const [average, deviation] = [mean, spread].map((each) => sayValue(question, each, language));
  return [
    text(`${base} 个基础样本，共 ${count} 个方案`, `${base} base samples, ${count} scenarios`)[language],
    text(
      `参数在各自范围内变动时：均值 ${average}，标准差 ${deviation}`,
      `With the parameters anywhere in their ranges: mean ${average}, standard deviation ${deviation}`,
    )[language],
  ];
}

const EXPLANATIONS: readonly Text[] = [
  text(
    '一阶：该参数单独解释的方差份额；总效应：连同与其他参数的相互作用。总效应接近 0 的参数可以不再深究。',
    'First: the share of the variance that the parameter explains alone. Total: with its interactions. What has a total near 0 needs no closer look.',
  ),
  text(
    '区间由对样本的重抽样得出，不含模拟次数的误差。',
    'Intervals come from resampling the samples; they do not hold the error of the simulated futures.',
  ),
];

const UNMOVED = text('这些参数都不影响该指标。', 'None of these parameters moves the indicator.');

function missingLines({ missing: { points, samples, problem } }: Sensitivity): readonly Text[] {
  if (!problem) return [];
  return [
    text(
      `有 ${points} 个组合没有结果，相应的 ${samples} 个样本未计入。例如：${problem.zh}`,
      `${points} combinations have no result; their ${samples} samples are left out. For example: ${problem.en}`,
    ),
  ];
}

function toTable(found: SobolFindings, language: Language): string {
  const { sensitivity } = found;
  const notes = [...(sensitivity.spread === 0 ? [UNMOVED] : []), ...EXPLANATIONS, ...missingLines(sensitivity)];
  return asBlocks([
    [...headLines(found, language), ...scopeLines(found, language)],
    columnLines(
      HEADINGS.map((heading) => heading[language]),
      sensitivity.factors.map((factor) => factorCells(factor, language)),
    ),
    notes.map((note) => note[language]),
  ]);
}

const COLUMNS = ['key', 'low', 'high', 'first', 'firstLow', 'firstHigh', 'total', 'totalLow', 'totalHigh'];

const toCsv: WriteSobol = ({ sensitivity: { factors } }) =>
  csvLines(
    COLUMNS,
    factors.map(({ key, range, first, firstInterval, total, totalInterval }) => [
      key,
      ...range,
      first,
      ...firstInterval,
      total,
      ...totalInterval,
    ]),
  );

const toJson: WriteSobol = (found) => asJson({ ...headOf(found), ...found.sensitivity });

/** The findings of `guidefund sobol` by format. */
export const sobolFormats: Readonly<Record<string, WriteSobol>> = { table: toTable, json: toJson, csv: toCsv };
