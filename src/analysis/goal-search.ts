import { meanError95 } from '../engine/statistics';
import type { Parameters } from '../model/parameters';
import { numericRow, type NumericKey } from '../model/plausible';
import { firstBracket, narrow, type Bracket } from './bracket';
import type { Formula } from './formula';
import { middle, searchGrid } from './search-grid';
import type { Study } from './study';
import { isFlat, Trials, type Trial } from './trials';

/** The smallest or largest value of a parameter at which a formula is at least, or at most, so much. */
export interface Goal {
  readonly key: NumericKey;
  readonly formula: Formula;
  /** One of the two, or both. */
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly want: 'smallest' | 'largest';
  /** Values to look among; the parameter's bounds when left out. */
  readonly between?: readonly [low: number, high: number];
}

export type Interval = readonly [low: number, high: number];

/** Rounds of looking for what comes nearest. */
const ROUNDS = 8;

/** 0 takes estimates as they are; 1 and −1 grant or charge them 1.96 standard errors. */
type Luck = -1 | 0 | 1;

function reaches({ estimate: found }: Trial, { atLeast = -Infinity, atMost = Infinity }: Goal, luck: Luck): boolean {
  const value = found?.value ?? NaN;
  const granted = luck === 0 ? 0 : luck * meanError95(found?.se ?? Infinity);
  return value + granted >= atLeast && value - granted <= atMost;
}

/** How far a trial is from the goal; infinitely where it has no value. */
function distance({ estimate: found }: Trial, { atLeast = -Infinity, atMost = Infinity }: Goal): number {
  const value = found?.value ?? null;
  return value === null ? Infinity : Math.max(0, atLeast - value, value - atMost);
}

/** The trial nearest to the goal; of equals the one that changes the scenario least. */
function nearestTrial(trials: readonly Trial[], goal: Goal, current: number): Trial | null {
  const away = ({ value }: Trial): number => Math.abs(value - current);
  const [best] = [...trials].sort((a, b) => distance(a, goal) - distance(b, goal) || away(a) - away(b));
  return best && Number.isFinite(distance(best, goal)) ? best : null;
}

/** One search: the goal, what has been tried, and the order in which values count. */
export class Search {
  readonly bounds: Interval;
  private readonly trials: Trials;

  constructor(
    study: Study,
    readonly base: Parameters,
    readonly goal: Goal,
    expected: number,
  ) {
    const { min, max } = numericRow(goal.key);
    this.bounds = goal.between ?? [min, max];
    this.trials = new Trials(study, base, goal.key, goal.formula, expected);
  }

  /** Everything tried so far, by rising value. */
  sorted(): readonly Trial[] {
    return this.trials.sorted();
  }

  /** What comes nearest so far; null where nothing has a value. */
  nearest(): Trial | null {
    return nearestTrial(this.sorted(), this.goal, this.base[this.goal.key]);
  }

  /** The first value, in the order wanted, that reaches the goal, and the one before it. */
  bracket(luck: Luck): Bracket | null {
    const trials = this.goal.want === 'smallest' ? this.sorted() : [...this.sorted()].reverse();
    return firstBracket(trials, (trial) => this.reaches(trial, luck));
  }

  reaches(trial: Trial, luck: Luck): boolean {
    return reaches(trial, this.goal, luck);
  }

  /** Looks at the whole range in equal parts. */
  scan(halvings: number): Promise<void> {
    return this.trials.all(searchGrid(numericRow(this.goal.key), this.bounds, halvings));
  }

  /** Bisects around that first value. */
  async narrow(luck: Luck, halvings: number): Promise<void> {
    const bracket = this.bracket(luck);
    const between = (low: number, high: number): number => middle(numericRow(this.goal.key), low, high);
    const passes = (trial: Trial): boolean => this.reaches(trial, luck);
    if (bracket) await narrow(bracket, passes, halvings, between, (value) => this.trials.at(value));
  }

  /** A goal that no value of the grid reaches may be reached at a peak between two of them: closes in on the nearest. */
  async closeIn(): Promise<void> {
    for (let round = 0; round < ROUNDS && !this.bracket(0); round++) {
      const trials = this.sorted();
      if (isFlat(trials)) return;
      const place = trials.findIndex((trial) => trial === this.nearest());
      if (place <= 0 || place === trials.length - 1) return;
      const [left, centre, right] = trials.slice(place - 1, place + 2).map(({ value }) => value);
      const row = numericRow(this.goal.key);
      await this.trials.all([middle(row, left, centre), middle(row, centre, right)]);
    }
  }
}
