import type { Text } from '../../model/text';
import type { Lab } from './lab';

/** What a number must be for the program to agree with its source. */
export type Expectation =
  /** A number computed or printed elsewhere; `within` allows for its digits, or for the tables of the engine. */
  | { readonly kind: 'value'; readonly value: number; readonly within: number }
  /** The true value of what is simulated; this many standard errors are allowed. */
  | { readonly kind: 'sampled'; readonly value: number; readonly errors: number }
  /** What must not be exceeded: the largest imbalance, the number of exceptions. */
  | { readonly kind: 'most'; readonly value: number };

/** A number the program has computed; with its standard error where it is simulated. */
export interface Obtained {
  readonly value: number;
  readonly se?: number;
}

/** One number that is known from elsewhere, and how the program comes to it. */
export interface Oracle {
  /** Unique, for pages and tests. */
  readonly id: string;
  readonly name: Text;
  /** What several numbers of a topic are about together. */
  readonly about?: Text;
  readonly expected: Expectation;
  /** Decimals in which the number is written; its unit, where it has one. */
  readonly digits: number;
  readonly unit?: Text;
  readonly obtain: (lab: Lab) => Obtained | Promise<Obtained>;
}

/** Numbers that are obtained in one way and come from one source. */
export interface OracleTopic {
  readonly id: string;
  readonly name: Text;
  /** What the program does to obtain them. */
  readonly how: Text;
  /** Where the expected numbers come from. */
  readonly source: Text;
  readonly oracles: readonly Oracle[];
}

/** An oracle and what the program says to it. */
export interface Finding {
  readonly id: string;
  readonly obtained: Obtained;
  /** Obtained less expected; of a bound, what exceeds it. */
  readonly difference: number;
  /** How large the difference may be. */
  readonly allowed: number;
  readonly agrees: boolean;
  /** Why there is no number at all. */
  readonly failure?: string;
}

const allowedBy = (expected: Expectation, { se = 0 }: Obtained): number => {
  switch (expected.kind) {
    case 'value':
      return expected.within;
    case 'sampled':
      return expected.errors * se;
    case 'most':
      return 0;
  }
};

/** Holds what was obtained against what was expected. */
export function judge({ id, expected }: Oracle, obtained: Obtained): Finding {
  const beyond = obtained.value - expected.value;
  const difference = expected.kind === 'most' ? Math.max(0, beyond) : beyond;
  const allowed = allowedBy(expected, obtained);
  return { id, obtained, difference, allowed, agrees: Math.abs(difference) <= allowed };
}

/** What an error says. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** An oracle the program could not answer: nothing was obtained, so nothing agrees. */
export const unanswered = ({ id }: Oracle, error: unknown): Finding => ({
  id,
  obtained: { value: NaN },
  difference: NaN,
  allowed: NaN,
  agrees: false,
  failure: reasonOf(error),
});

/** A number printed with this many decimals: half of the last one is rounding. */
export const printed = (value: number, digits: number): Expectation => ({
  kind: 'value',
  value,
  within: Number(`5e-${digits + 1}`),
});

/** A number known exactly, up to a relative error of arithmetic. */
export const exactly = (value: number, relative = 1e-12): Expectation => ({
  kind: 'value',
  value,
  within: relative * Math.max(1, Math.abs(value)),
});

/** The true value of a simulated number: one in 16,000 lies farther away than four standard errors. */
export const sampled = (value: number): Expectation => ({ kind: 'sampled', value, errors: 4 });

export const atMost = (value: number): Expectation => ({ kind: 'most', value });
