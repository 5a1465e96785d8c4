import type { Parameters } from '../model/parameters';
import type { Text } from '../model/text';
import type { Bracket } from './bracket';
import type { Estimate } from './estimate';
import { plateauAdvice, plateauOf } from './goal-plateau';
import { Search, type Goal, type Interval } from './goal-search';
import { foundNotes, levelNote, missedMessage, shapeOf, type GoalShape } from './goal-words';
import type { Study } from './study';
import type { Trial } from './trials';

export type { Goal } from './goal-search';

export interface GoalFound {
  readonly found: true;
  readonly value: number;
  /** The formula there. */
  readonly estimate: Estimate;
  readonly shape: GoalShape;
  /** Where the answer lies in 95 of 100 samples: from where the estimate + 1.96 of its errors would do to where it does less as many. */
  readonly interval: Interval;
  /** What a reader has to know about it, if anything. */
  readonly notes: readonly Text[];
  /** Everything tried, by rising value. */
  readonly trials: readonly Trial[];
}

export interface GoalMissed {
  readonly found: false;
  /** What came nearest; null where nothing could be computed. */
  readonly nearest: Trial | null;
  readonly message: Text;
  readonly trials: readonly Trial[];
}

export type GoalResult = GoalFound | GoalMissed;

/** The range is looked at in 2⁴ parts first, so that a response that turns does not go unnoticed. */
const GRID_HALVINGS = 4;
/** The answer is then narrowed down to 2⁻¹⁶ of the range; the ends of its interval to 2⁻¹¹, rounded outwards. */
const HALVINGS = { answer: 12, interval: 7 };
/** How many values a search tries, about: what progress is counted in. */
export const GOAL_TRIALS = (1 << GRID_HALVINGS) + 1 + HALVINGS.answer + 2 * HALVINGS.interval;

/** A value beyond which nothing can be simulated is the end of the interval itself. */
const reachOf = ({ inside, outside }: Bracket): number => (outside?.estimate ? outside.value : inside.value);

function intervalOf(search: Search): Interval {
  const [hopeful, certain] = [search.bracket(1)!, search.bracket(-1)];
  const { want } = search.goal;
  const [low, high] = search.bounds;
  return want === 'smallest'
    ? [reachOf(hopeful), certain?.inside.value ?? high]
    : [certain?.inside.value ?? low, reachOf(hopeful)];
}

/** What to say of a value where many others come to the same. */
function levelledAt({ goal: { key, want }, base }: Search, trials: readonly Trial[], value: number): Text | undefined {
  const plateau = plateauOf(key, want, trials);
  const isOn = plateau !== null && (want === 'smallest' ? value >= plateau.from : value <= plateau.from);
  return isOn ? levelNote(key, want, plateau, plateauAdvice(base, key)) : undefined;
}

function missedOf(search: Search, trials: readonly Trial[]): GoalMissed {
  const { goal, bounds } = search;
  const [nearest, mayBe] = [search.nearest(), search.bracket(1)?.inside ?? null];
  const levelled = nearest ? levelledAt(search, trials, nearest.value) : undefined;
  const message = missedMessage({ key: goal.key, bounds, trials, nearest, mayBe, levelled });
  return { found: false, nearest, message, trials };
}

function resultOf(search: Search): GoalResult {
  const { goal } = search;
  const trials = search.sorted();
  const answer = search.bracket(0);
  if (!answer) return missedOf(search, trials);
  const { value, estimate } = answer.inside;
  const isCertain = search.bracket(-1) !== null;
  const found = {
    ...goal,
    answer,
    trials,
    passes: (trial: Trial) => search.reaches(trial, 0),
    isCertain,
    levelled: isCertain ? undefined : levelledAt(search, trials, value),
  };
  const notes = foundNotes(found);
  return {
    found: true,
    value,
    estimate: estimate!,
    shape: shapeOf(found),
    interval: intervalOf(search),
    notes,
    trials,
  };
}

/**
 * Looks for the smallest or largest value of a parameter that reaches a goal: over a grid first, then by bisection, every value with
 * the same luck. Where a response turns, the answer is the first value of the grid's resolution, and a note says where else the goal is
 * reached.
 */
export async function seekGoal(study: Study, base: Parameters, goal: Goal): Promise<GoalResult> {
  if (goal.atLeast === undefined && goal.atMost === undefined) throw new Error('a goal needs a limit');
  const search = new Search(study, base, goal, GOAL_TRIALS);
  await search.scan(GRID_HALVINGS);
  await search.closeIn();
  await search.narrow(0, HALVINGS.answer);
  await Promise.all([search.narrow(1, HALVINGS.interval), search.narrow(-1, HALVINGS.interval)]);
  study.onProgress?.(GOAL_TRIALS, GOAL_TRIALS);
  return resultOf(search);
}
