import type { Goal, GoalFound, GoalMissed, GoalResult } from '../analysis/goal';
import { questionLabel } from '../analysis/question';
import { sayValue } from '../analysis/question-numbers';
import { numericRow } from '../model/plausible';
import { text, type Language, type Text } from '../model/text';
import { formatInUnit } from '../model/units';
import { nameOf } from '../model/wording';
import { csvLines } from './csv-lines';
import { leftOutLines, sayWithError } from './estimates';
import { asBlocks, asJson, headLines, headOf, type Findings, type Write } from './findings';

interface Sought extends Findings {
  readonly goal: Goal;
  readonly result: GoalResult;
}

const sayOfKey = ({ goal }: Sought, value: number, language: Language): string =>
  formatInUnit(Number(value.toPrecision(4)), numericRow(goal.key).unit, language);

/** The goal in words: 财政回收倍数（TVPI）均值不低于 1倍. */
function sayGoal({ goal: { atLeast, atMost }, question }: Sought): Text {
  const at = (limit: number, language: Language): string => sayValue(question, limit, language);
  const parts = [
    ...(atLeast === undefined ? [] : [text(`不低于 ${at(atLeast, 'zh')}`, `at least ${at(atLeast, 'en')}`)]),
    ...(atMost === undefined ? [] : [text(`不高于 ${at(atMost, 'zh')}`, `at most ${at(atMost, 'en')}`)]),
  ];
  const label = questionLabel(question);
  return text(
    `${label.zh}${parts.map(({ zh }) => zh).join('、')}`,
    `${label.en} ${parts.map(({ en }) => en).join(' and ')}`,
  );
}

function foundLines(sought: Sought, { value, interval, estimate, notes }: GoalFound, language: Language): string[] {
  const { goal, question } = sought;
  const say = (each: number): string => sayOfKey(sought, each, language);
  const name = nameOf(numericRow(goal.key));
  const there = sayWithError(question, estimate, language);
  const [zh, en] = goal.want === 'smallest' ? ['最小', 'smallest'] : ['最大', 'largest'];
  const lines = [
    text(`“${name.zh}”${zh}取值：${say(value)}`, `The ${en} “${name.en}”: ${say(value)}`),
    text(
      `考虑抽样误差，答案的 95% 区间：${interval.map(say).join(' 至 ')}`,
      `95% interval of the answer, given sampling error: ${interval.map(say).join(' to ')}`,
    ),
    text(`此时指标：${there}`, `The indicator there: ${there}`),
    ...notes.map(({ zh: noted, en: also }) => text(`注意：${noted}`, `Note: ${also}`)),
  ];
  return lines.map((line) => line[language]);
}

function missedLines({ question }: Sought, { nearest, message }: GoalMissed, language: Language): string[] {
  if (!nearest?.estimate) return [message[language]];
  const there = sayWithError(question, nearest.estimate, language);
  return [message[language], text(`最接近处的指标：${there}`, `The indicator where it is nearest: ${there}`)[language]];
}

function toTable(sought: Sought, language: Language): string {
  const { result } = sought;
  const goal = sayGoal(sought);
  return asBlocks([
    [...headLines(sought, language), text(`目标：${goal.zh}`, `Goal: ${goal.en}`)[language]],
    [
      ...(result.found ? foundLines(sought, result, language) : missedLines(sought, result, language)),
      ...leftOutLines(
        result.trials.map(({ estimate }) => estimate),
        language,
      ),
    ],
  ]);
}

type Row = readonly [string, number | undefined, number | null | undefined, number | null | undefined];

function answerRows(result: GoalResult): readonly Row[] {
  if (!result.found) {
    const { nearest } = result;
    return nearest ? [['nearest', nearest.value, nearest.estimate?.value, nearest.estimate?.se]] : [];
  }
  const { value, estimate, interval } = result;
  return [
    ['answer', value, estimate.value, estimate.se],
    ['intervalLow', interval[0], null, null],
    ['intervalHigh', interval[1], null, null],
  ];
}

/** The answer first, then everything that was tried. */
const toCsv: Write<Sought> = ({ goal, result }) =>
  csvLines(
    ['section', goal.key, 'value', 'se'],
    [
      ...answerRows(result),
      ...result.trials.map(({ value, estimate }): Row => ['trial', value, estimate?.value, estimate?.se]),
    ],
  );

const toJson: Write<Sought> = (sought) => {
  const { key, atLeast = null, atMost = null, want } = sought.goal;
  return asJson({ ...headOf(sought), goal: { key, atLeast, atMost, want }, ...sought.result });
};

export const goalFormats: Readonly<Record<string, Write<Sought>>> = { table: toTable, json: toJson, csv: toCsv };
