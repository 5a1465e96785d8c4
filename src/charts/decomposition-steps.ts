import { cumsum } from 'd3';
import type { Text } from '../model/text';
import type { Quantity } from './format';
import { reachOf, type Measured } from './measured';

/** The way from one scenario's number to another's, part by part. */
export interface DecompositionData {
  readonly title: Text;
  /** What is taken apart, without its unit. */
  readonly measure: Text;
  readonly quantity: Quantity;
  readonly start: DecompositionEnd;
  readonly end: DecompositionEnd;
  /** What adds up to the end less the start. */
  readonly parts: readonly { readonly label: Text; readonly effect: Measured }[];
}

export interface DecompositionEnd {
  readonly name: Text;
  readonly measured: Measured;
}

/** A row of the way from one number to another, model units: an end of it, or a part that leads from one value to the next. */
export interface Step {
  readonly kind: 'end' | 'part';
  readonly label: Text;
  readonly measured: Measured;
  readonly from: number;
  readonly to: number;
}

/** The rows of the picture: the start, each part from where the ones before it led, the end. */
export function stepsOf({ start, end, parts }: DecompositionData): readonly Step[] {
  const effects = parts.map(({ effect }) => effect.value ?? 0);
  const ends = Array.from(cumsum([start.measured.value ?? 0, ...effects]));
  return [
    { kind: 'end', label: start.name, measured: start.measured, from: ends[0], to: ends[0] },
    ...parts.map(({ label, effect }, i): Step => ({
      kind: 'part',
      label,
      measured: effect,
      from: ends[i],
      to: ends[i + 1],
    })),
    {
      kind: 'end',
      label: end.name,
      measured: end.measured,
      from: end.measured.value ?? 0,
      to: end.measured.value ?? 0,
    },
  ];
}

/** All numbers of the picture: where steps begin and end, with the error of each around its end. */
export const valuesOf = (steps: readonly Step[]): readonly number[] =>
  steps.flatMap(({ from, to, measured }) => [
    from,
    to,
    ...reachOf(measured).map((value) => value + to - (measured.value ?? 0)),
  ]);
