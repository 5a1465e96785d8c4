import type { Trial } from './trials';

/** Whether a value that was tried does what is asked. */
export type Test = (trial: Trial) => boolean;

/** Where, going through values, the first one passes a test: it, and the one before it, which does not. */
export interface Bracket {
  readonly inside: Trial;
  /** Null where the very first value passes. */
  readonly outside: Trial | null;
}

/** The first trial of a list that passes; null where none does. */
export function firstBracket(trials: readonly Trial[], passes: Test): Bracket | null {
  const place = trials.findIndex(passes);
  return place < 0 ? null : { inside: trials[place], outside: trials[place - 1] ?? null };
}

/** Bisection: halves the gap of a bracket, so many times or until there is no value between. */
export async function narrow(
  { inside, outside }: Bracket,
  passes: Test,
  halvings: number,
  between: (low: number, high: number) => number,
  attempt: (value: number) => Promise<Trial>,
): Promise<void> {
  for (let i = 0; i < halvings && outside; i++) {
    const value = between(Math.min(inside.value, outside.value), Math.max(inside.value, outside.value));
    if (value === inside.value || value === outside.value) return;
    const trial = await attempt(value);
    if (passes(trial)) inside = trial;
    else outside = trial;
  }
}
