import { numericRow, type NumericKey } from '../model/plausible';
import { text, type Text } from '../model/text';
import { formatInUnit } from '../model/units';
import { nameOf } from '../model/wording';
import type { Bracket, Test } from './bracket';
import type { Plateau } from './goal-plateau';
import { isFlat, type Trial } from './trials';

/** Digits of values in messages: more would be lost in sampling error. */
const SHOWN = 4;

const written = (key: NumericKey, exact: number): Text => {
  const value = Number(exact.toPrecision(SHOWN));
  const { unit } = numericRow(key);
  return text(formatInUnit(value, unit, 'zh'), formatInUnit(value, unit, 'en'));
};

const NO_EFFECT = text('这个参数在此不影响该指标。', 'this parameter does not move the indicator here.');

/** What is known when no value reaches a goal. */
interface Missed {
  readonly key: NumericKey;
  readonly bounds: readonly [number, number];
  readonly trials: readonly Trial[];
  readonly nearest: Trial | null;
  /** A value that would do it with 1.96 standard errors of luck. */
  readonly mayBe: Trial | null;
  /** That the nearest is one of many that come to the same, and what to try; nothing where it is not. */
  readonly levelled: Text | undefined;
}

function nothingToSimulate(trials: readonly Trial[]): Text {
  const problem = trials.find((trial) => trial.problem)?.problem;
  return problem
    ? text(`范围内没有一个值可以计算：${problem.zh}`, `none of the values can be computed: ${problem.en}`)
    : text('该指标在整个范围内都没有定义。', 'the indicator is undefined all over the range.');
}

/** That no value within the bounds does it, which comes nearest, and whether more paths could tell otherwise. */
export function missedMessage(missed: Missed): Text {
  const [said, { levelled }] = [missedWords(missed), missed];
  return levelled ? text(said.zh + levelled.zh, `${said.en} ${levelled.en}`) : said;
}

function missedWords({ key, bounds, trials, nearest, mayBe }: Missed): Text {
  if (!nearest) return nothingToSimulate(trials);
  const name = nameOf(numericRow(key));
  const [low, high, best] = [...bounds, nearest.value].map((value) => written(key, value));
  const [zh, en] = [
    `“${name.zh}”在 ${low.zh} 至 ${high.zh} 之间，没有一个值能达到目标；最接近的是 ${best.zh}。`,
    `no value of “${name.en}” from ${low.en} to ${high.en} reaches the goal; ${best.en} comes nearest.`,
  ];
  if (isFlat(trials)) return text(zh + NO_EFFECT.zh, `${en} Indeed ${NO_EFFECT.en}`);
  if (!mayBe) return text(zh, en);
  return text(
    `${zh}但在抽样误差之内不能排除有值可以达到，增加模拟次数才能确定。`,
    `${en} Sampling error does not rule out that some value does; more paths would tell.`,
  );
}

/** What is known when a value reaches a goal. */
interface Found {
  readonly key: NumericKey;
  readonly want: 'smallest' | 'largest';
  readonly answer: Bracket;
  readonly trials: readonly Trial[];
  readonly passes: Test;
  /** Whether some value reaches the goal with 1.96 standard errors to spare. */
  readonly isCertain: boolean;
  /** That the answer is one of many that come to the same, and what to try; nothing where it is not. */
  readonly levelled: Text | undefined;
}

/** Significant digits of the ends of a stretch. */
const ROUGHLY = 2;

/** Stretches of neighbouring trials that all reach the goal; what could not be simulated ends none. */
function stretches(trials: readonly Trial[], passes: Test): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let isOpen = false;
  for (const trial of trials.filter(({ estimate }) => estimate)) {
    const { value } = trial;
    if (!passes(trial)) isOpen = false;
    else if (isOpen) found[found.length - 1][1] = value;
    else {
      found.push([value, value]);
      isOpen = true;
    }
  }
  return found;
}

/**
 * What the answer is of the values looked among: a border beyond which all reach the goal; the first of some that do; one of many that
 * come to the same within error; the very end of the range, so that there is no border; or one of all, since the parameter does not
 * move the formula.
 */
export type GoalShape = 'border' | 'turns' | 'level' | 'end' | 'flat';

export function shapeOf(found: Found): GoalShape {
  if (isFlat(found.trials)) return 'flat';
  if (!found.answer.outside) return 'end';
  if (found.levelled) return 'level';
  return turnNote(found) ? 'turns' : 'border';
}

function turnNote({ key, want, answer, trials, passes }: Found): Text | undefined {
  const { value } = answer.inside;
  const beyond = (trial: Trial): boolean => (want === 'smallest' ? trial.value > value : trial.value < value);
  if (!trials.some((trial) => trial.estimate && beyond(trial) && !passes(trial))) return undefined;
  const ranges = stretches(trials, passes).map((ends) =>
    ends.map((end) => written(key, Number(end.toPrecision(ROUGHLY)))),
  );
  const list = (language: 'zh' | 'en'): string =>
    ranges.map((ends) => ends.map((end) => end[language]).join('–')).join(language === 'zh' ? '、' : ', ');
  return text(
    `并非${want === 'smallest' ? '越大' : '越小'}越能达到：达到目标的大致是 ${list('zh')}。`,
    `${want === 'smallest' ? 'larger' : 'smaller'} values do not all reach the goal: roughly ${list('en')} do.`,
  );
}

function edgeNote({ key, want, answer: { inside, outside } }: Found): Text | undefined {
  const at = written(key, inside.value);
  if (!outside)
    return text(
      `在查找范围的一端（${at.zh}）就已达到目标。`,
      `the goal is reached at the very end of the range (${at.en}).`,
    );
  if (!outside.problem) return undefined;
  return text(
    `再${want === 'smallest' ? '小' : '大'}就不能计算：${outside.problem.zh}`,
    `${want === 'smallest' ? 'smaller' : 'larger'} values cannot be computed: ${outside.problem.en}`,
  );
}

/** From where on a result hardly moves any more; `advice` says why that may be, and what to try. */
export function levelNote(key: NumericKey, want: Found['want'], { from }: Plateau, advice: Text): Text {
  const at = written(key, Number(from.toPrecision(ROUGHLY)));
  return text(
    `从 ${at.zh} 往${want === 'smallest' ? '上' : '下'}，结果在误差之内几乎不再随该参数变化。${advice.zh}`,
    `from about ${at.en} ${want === 'smallest' ? 'upwards' : 'downwards'} the result hardly moves any more, within error. ${advice.en}`,
  );
}

const OPEN = text(
  '在抽样误差之内，也可能没有一个值能达到目标；区间因此一直延伸到查找范围的另一端。',
  'sampling error does not rule out that no value reaches the goal; the interval therefore goes on to the other end of the range.',
);

/** What a reader has to know about an answer. */
export function foundNotes(found: Found): readonly Text[] {
  if (isFlat(found.trials)) return [NO_EFFECT];
  const { levelled, isCertain } = found;
  return [edgeNote(found), levelled ?? turnNote(found), isCertain ? undefined : OPEN].flatMap((note) => note ?? []);
}
