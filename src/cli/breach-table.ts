import { isReading, type Reading } from '../analysis/headline';
import type { Breach, Probability, Result } from '../engine/result';
import { frequencyError95 } from '../engine/statistics';
import { parameterRow, sleeveLabels, type ParameterKey } from '../model/parameters';
import { text, type Language, type Text } from '../model/text';
import { formatCount, formatParameter, formatShare } from '../model/units';
import { columnLines } from './columns';

/** Parameters whose choices name a reading, outermost first. */
const READING = {
  level: 'assessment.level',
  timing: 'assessment.timing',
  base: 'assessment.base',
  measure: 'assessment.measure',
} as const satisfies Record<keyof Reading, ParameterKey>;
const parts = Object.keys(READING) as (keyof Reading)[];

const WHOLE = text('母基金整体', 'Programme');
/** Head of a column that sayProbability fills. */
export const PROBABILITY = text('概率（±95%误差，百分点）', 'Probability (± 95% error, points)');
/** Marks the reading the scenario itself asks for. */
const HEADLINE = '*';

/** A probability with its 95 % error, in percentage points. */
export const sayProbability = ({ probability }: Probability, paths: number, language: Language): string =>
  `${formatShare(probability, language, 2)} ±${(100 * frequencyError95(probability, paths)).toFixed(2)}`;

/** Whose loss it is: a sleeve's, or the whole programme's. */
export const sayHolder = (sleeve: Breach['sleeve'], language: Language): string =>
  (sleeve === 'programme' ? WHOLE : sleeveLabels[sleeve])[language];

/** The name of a choice without its explanation in brackets. */
function briefChoice(part: keyof Reading, value: string, language: Language): string {
  return formatParameter(parameterRow(READING[part]), value, language).replace(/\s*[（(].*[）)]$/, '');
}

function breachCells(breach: Breach, paths: number, headline: Reading, language: Language): readonly string[] {
  const { sleeve, tolerance, expectedFunds, falseAlarm } = breach;
  return [
    `${sayHolder(sleeve, language)}${isReading(breach, headline) ? HEADLINE : ''}`,
    ...parts.map((part) => briefChoice(part, breach[part], language)),
    formatShare(tolerance, language),
    sayProbability(breach, paths, language),
    expectedFunds === undefined ? '' : formatCount(expectedFunds, language, 2),
    falseAlarm === undefined ? '' : formatShare(falseAlarm, language, 2),
  ];
}

/** Every reading of "the loss exceeds the tolerance", and how often it comes true. */
export function breachLines({ breaches, paths }: Result, headline: Reading, language: Language): readonly string[] {
  const headings: readonly Text[] = [
    text('亏损超过容错线', 'Loss above tolerance'),
    ...parts.map((part) => parameterRow(READING[part]).label),
    text('容许亏损', 'Tolerance'),
    PROBABILITY,
    text('预期只数', 'Funds expected'),
    text('误伤', 'False alarm'),
  ];
  const rows = breaches.map((breach) => breachCells(breach, paths, headline, language));
  const note = text(`${HEADLINE} 本方案的考核口径`, `${HEADLINE} the reading this scenario asks for`);
  return [
    ...columnLines(
      headings.map((heading) => heading[language]),
      rows,
    ),
    note[language],
  ];
}
