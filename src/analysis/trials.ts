import type { Parameters } from '../model/parameters';
import type { NumericKey } from '../model/plausible';
import type { Text } from '../model/text';
import { estimate, type Estimate } from './estimate';
import type { Formula } from './formula';
import { sampleEach, type Study } from './study';
import { askedVariant } from './variant';

/** A value that was tried, and what the formula comes to there. */
export interface Trial {
  readonly value: number;
  /** Null where there is nothing to simulate; `problem` then says why. */
  readonly estimate: Estimate | null;
  readonly problem?: Text;
}

/** Whether all values that could be simulated, more than one, gave the same. */
export function isFlat(trials: readonly Trial[]): boolean {
  const values = trials.flatMap(({ estimate: found }) => (found ? [found.value] : []));
  return values.length > 1 && values.every((value) => value === values[0]);
}

/** Tries values of one parameter, each once, all with the same luck. */
export class Trials {
  private readonly known = new Map<number, Trial>();

  constructor(
    private readonly study: Study,
    private readonly base: Parameters,
    private readonly key: NumericKey,
    private readonly formula: Formula,
    /** How many values a search tries at most, as far as progress is concerned. */
    private readonly expected: number,
  ) {}

  /** Everything tried so far, by rising value. */
  sorted(): readonly Trial[] {
    return [...this.known.values()].sort((a, b) => a.value - b.value);
  }

  async at(value: number): Promise<Trial> {
    await this.all([value]);
    return this.known.get(value)!;
  }

  /** Tries several values, as many at a time as there are workers. */
  async all(values: readonly number[]): Promise<void> {
    const runs = values.filter((value) => !this.known.has(value)).flatMap((value) => this.runOf(value));
    const study = { ...this.study, onProgress: () => this.report() };
    const scenarios = runs.map(({ parameters }) => parameters);
    await sampleEach(study, scenarios, this.formula, (sample, i) =>
      this.remember({ value: runs[i].value, estimate: estimate(this.formula.expression, sample) }),
    );
  }

  private runOf(value: number): readonly { readonly value: number; readonly parameters: Parameters }[] {
    const checked = askedVariant(this.base, { [this.key]: value }, this.formula);
    if (checked.ok) return [{ value, parameters: checked.value }];
    this.remember({ value, estimate: null, problem: checked.problems[0].message });
    return [];
  }

  private remember(trial: Trial): void {
    this.known.set(trial.value, trial);
  }

  private report(): void {
    this.study.onProgress?.(Math.min(this.known.size, this.expected - 1), this.expected);
  }
}
