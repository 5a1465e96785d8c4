import { range, ticks, tickStep } from 'd3';
import { widest } from './text-layout';

/** A mark on an axis: where, in axis units, and what it says. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

export type TickLabel = (value: number, step: number) => string;

/** Clear space between the labels of neighbouring ticks. */
const BETWEEN = 10;

type Domain = readonly [low: number, high: number];

const labelled = (values: readonly number[], step: number, label: TickLabel): readonly Tick[] =>
  values.map((value) => ({ value, label: label(value, step) }));

/** Round values that cut the domain into about `count` parts. */
export const roundTicks = ([low, high]: Domain, count: number, label: TickLabel): readonly Tick[] =>
  labelled(ticks(low, high, count), tickStep(low, high, count), label);

/** Every `step`-th whole number of the domain. */
const wholeTicks = ([low, high]: Domain, step: number, label: TickLabel): readonly Tick[] =>
  labelled(range(Math.ceil(low / step) * step, Math.floor(high) + 1, step), step, label);

function fits(marks: readonly Tick[], [low, high]: Domain, width: number): boolean {
  const [first, second] = marks;
  if (!first || !second) return true;
  const apart = ((second.value - first.value) / (high - low)) * width;
  return apart >= widest(marks.map((mark) => mark.label)) + BETWEEN;
}

/** The first of several choices of ticks, evenly spaced or not, whose labels have room; the last of them has to do. */
export const firstFitting = (choices: readonly (readonly Tick[])[], domain: Domain, width: number): readonly Tick[] =>
  choices.find((marks) => marks.slice(1).every((mark, i) => fits([marks[i], mark], domain, width))) ??
  choices.at(-1) ??
  [];

const MOST_TICKS = 10;
const WHOLE_STEPS = [1, 2, 5, 10, 20, 50, 100];

/** As many round ticks as their labels leave room for along `width`. */
export function horizontalTicks(domain: Domain, width: number, label: TickLabel): readonly Tick[] {
  const choices = range(MOST_TICKS, 0, -1).map((count) => roundTicks(domain, count, label));
  return choices.find((marks) => fits(marks, domain, width)) ?? [];
}

/** Ticks at whole numbers (years), as many as there is room for. */
export function yearTicks(domain: Domain, width: number, label: TickLabel): readonly Tick[] {
  const choices = WHOLE_STEPS.map((step) => wholeTicks(domain, step, label));
  return choices.find((marks) => fits(marks, domain, width)) ?? [];
}

/** The values themselves where there is room for all of them, else round ones. */
export function valueTicks(
  values: readonly number[],
  domain: Domain,
  width: number,
  label: TickLabel,
): readonly Tick[] {
  return firstFitting([labelled(values, 0, label), horizontalTicks(domain, width, label)], domain, width);
}
