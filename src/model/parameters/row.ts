import type { Text } from '../text';

/** 万元 (10,000 RMB), shares 0..1, rates per year, times in years. */
export type Unit = 'money' | 'moneyPerYear' | 'share' | 'rate' | 'years' | 'count' | 'multiple' | 'none';

/** The foldable groups of the form, in the order the page shows them. */
export type Group =
  | 'programme'
  | 'seed'
  | 'angel'
  | 'venture'
  | 'direct'
  | 'market'
  | 'exit'
  | 'assessment'
  | 'secondary'
  | 'concession'
  | 'subsidy'
  | 'screening'
  | 'simulation';

interface RowBase {
  readonly key: string;
  readonly label: Text;
  readonly help: Text;
  readonly group: Group;
}

/** Where an uncertain number may well lie: between two values, or this share of the current value around it. */
export type Plausible = readonly [low: number, high: number] | { readonly around: number };

export interface NumberRow extends RowBase {
  readonly kind: 'number';
  readonly unit: Unit;
  readonly baseline: number;
  /** Inclusive bounds. */
  readonly min: number;
  readonly max: number;
  readonly integer?: true;
  /** The one value below `min` that is allowed as well ("0, or 3 … 100"). */
  readonly orElse?: number;
  /** Left out where the number is not uncertain but chosen: a rule, a size, a term. */
  readonly plausible?: Plausible;
}

export interface ChoiceRow extends RowBase {
  readonly kind: 'choice';
  readonly baseline: string;
  readonly choices: readonly { readonly value: string; readonly label: Text }[];
}

/** [share of the successes, lowest multiple, highest multiple]. */
export type MultipleRow = readonly [share: number, low: number, high: number];

export interface TableRow extends RowBase {
  readonly kind: 'rows';
  readonly baseline: readonly MultipleRow[];
}

export interface TextRow extends RowBase {
  readonly kind: 'text';
  readonly baseline: string;
  readonly minLength: number;
  readonly maxLength: number;
}

/** One parameter: what form, schema, documentation, links, sweeps and command line know about it. */
export type ParameterRow = NumberRow | ChoiceRow | TableRow | TextRow;

export type ParameterValue = number | string | readonly MultipleRow[];

/** The value type that belongs to a row of the table. */
export type ValueOf<R> = R extends { kind: 'number' }
  ? number
  : R extends { kind: 'choice'; choices: readonly { value: infer V }[] }
    ? V
    : R extends { kind: 'rows' }
      ? readonly MultipleRow[]
      : string;
