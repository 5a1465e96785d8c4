import { isWithinError } from '../analysis/compare';
import type { Estimate } from '../analysis/estimate';
import type { Question } from '../analysis/question';
import type { Bar, End, Tornado } from '../analysis/tornado';
import { sayDifference } from '../analysis/question-numbers';
import { meanError95 } from '../engine/statistics';
import { NO_NUMBER } from '../model/digits';
import { numericRow, type NumericKey } from '../model/plausible';
import { text, type Language } from '../model/text';
import { formatInUnit } from '../model/units';
import { nameOf } from '../model/wording';
import { columnLines } from './columns';
import { csvLines } from './csv-lines';
import { leftOutLines, sayEstimate, sayWithError } from './estimates';
import { asBlocks, asJson, headLines, headOf, type Findings, type Write } from './findings';

interface Stirred extends Findings {
  readonly tornado: Tornado;
}

/** With its 95 % error, as of all numbers of an exploration, and marked where it may be nothing but luck. */
const sayEffect = (question: Question, { value, se }: Estimate, language: Language): string =>
  (isWithinError({ value, se }) ? '≈ ' : '') +
  sayDifference(question, { value, se: se === null ? null : meanError95(se) }, language);

const sayEnd = (key: NumericKey, { value }: End, language: Language): string =>
  formatInUnit(Number(value.toPrecision(3)), numericRow(key).unit, language);

/** Marks a bar whose effect hides that the response turns. */
const TURNS = '↷';

function barCells({ key, low, high, effect, turns }: Bar, { question }: Stirred, language: Language): string[] {
  const sayAt = ({ estimate }: End): string => sayEstimate(question, estimate, language);
  return [
    nameOf(numericRow(key))[language],
    `${sayEnd(key, low, language)} → ${sayEnd(key, high, language)}`,
    sayAt(low),
    sayAt(high),
    effect ? sayEffect(question, effect, language) : NO_NUMBER,
    turns ? TURNS : '',
  ];
}

function noteLines({ tornado: { centre, bars } }: Stirred, language: Language): readonly string[] {
  const error = text('± 为 95% 误差；≈ 影响在误差之内', '± 95% error; ≈ the effect is within its error');
  const turn = text(
    `${TURNS} 中间高（或低）于两端，影响不能只看两端之差`,
    `${TURNS} the response turns between the ends, so that their difference understates the parameter`,
  );
  const reasons = bars.flatMap(({ key, low, high }) => {
    const problem = low.problem ?? high.problem;
    return problem ? [`${key}：${problem.zh}`, `${key}: ${problem.en}`][language === 'zh' ? 0 : 1] : [];
  });
  const leftOut = leftOutLines([centre, ...bars.flatMap(({ low, high }) => [low.estimate, high.estimate])], language);
  return [error[language], ...(bars.some(({ turns }) => turns) ? [turn[language]] : []), ...reasons, ...leftOut];
}

function toTable(stirred: Stirred, language: Language): string {
  const { tornado, question } = stirred;
  const headings = [
    text('参数', 'Parameter'),
    text('合理范围', 'Plausible range'),
    text('低端', 'At low'),
    text('高端', 'At high'),
    text('影响', 'Effect'),
    text('', ''),
  ].map((heading) => heading[language]);
  const own = sayWithError(question, tornado.centre, language);
  return asBlocks([
    [...headLines(stirred, language), text(`本方案：${own}`, `The scenario as it is: ${own}`)[language]],
    columnLines(
      headings,
      tornado.bars.map((bar) => barCells(bar, stirred, language)),
    ),
    noteLines(stirred, language),
  ]);
}

const endCells = ({ value, estimate, difference }: End): readonly (number | null | undefined)[] => [
  value,
  estimate?.value,
  estimate?.se,
  difference?.value,
  difference?.se,
];

const END_HEADINGS = ['', 'Estimate', 'Se', 'Difference', 'DifferenceSe'];

const toCsv: Write<Stirred> = ({ tornado: { bars } }, language) =>
  csvLines(
    [
      'key',
      ...['low', 'high'].flatMap((end) => END_HEADINGS.map((each) => end + each)),
      'effect',
      'effectSe',
      'turns',
      'problem',
    ],
    bars.map(({ key, low, high, effect, turns }) => [
      key,
      ...endCells(low),
      ...endCells(high),
      effect?.value,
      effect?.se,
      turns,
      (low.problem ?? high.problem)?.[language],
    ]),
  );

const toJson: Write<Stirred> = (stirred) => asJson({ ...headOf(stirred), ...stirred.tornado });

export const tornadoFormats: Readonly<Record<string, Write<Stirred>>> = { table: toTable, json: toJson, csv: toCsv };
