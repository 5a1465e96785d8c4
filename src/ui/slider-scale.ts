import type { NumberRow, Unit } from '../model/parameters';

/** The values a slider can stop at, ascending. A slider moves over their indices, so that every key press is a round step. */
export type Stops = readonly number[];

/** Beyond this ratio of the bounds, equal steps would leave the lower end unreachable. Multiples bunch up near 1 as well. */
const LOG_RATIO: Readonly<Partial<Record<Unit, number>>> = { multiple: 50 };
const DEFAULT_LOG_RATIO = 1000;

const tidy = (value: number): number => Number(value.toPrecision(12));

/** from, from + step, … below `to`. */
function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) }, (_, i) => tidy(from + i * step));
}

/** Round steps within one decade: tenths at first, fifths and halves further up. */
const DECADE: Stops = [...range(1, 2, 0.1), ...range(2, 4, 0.2), ...range(4, 10, 0.5)];

const STEPS: Readonly<Record<Unit, number>> = {
  money: 100,
  moneyPerYear: 100,
  share: 0.01,
  rate: 0.001,
  years: 0.25,
  count: 1,
  multiple: 0.05,
  none: 0.05,
};

const within = (values: readonly number[], { min, max }: NumberRow): Stops => [
  ...new Set([min, ...values.filter((value) => value > min && value < max), max]),
];

function logarithmic(row: NumberRow): Stops {
  const first = Math.floor(Math.log10(row.min > 0 ? row.min : 1));
  const last = Math.ceil(Math.log10(row.max));
  const decades = Array.from({ length: last - first }, (_, i) => 10 ** (first + i));
  return within(
    decades.flatMap((decade) => DECADE.map((step) => tidy(step * decade))),
    row,
  );
}

function smallestStep({ unit, min, max, integer }: NumberRow): number {
  if (integer) return 1;
  if (unit === 'years' && Number.isInteger(min) && max >= 10) return 1;
  return STEPS[unit];
}

/** More stops than this are more than a person tells apart, by hand or by key. */
const MOST_STOPS = 250;

/** The smallest step of the parameter, or a round multiple of it where the range is long. */
function stepOf(row: NumberRow): number {
  const step = smallestStep(row);
  const factor = [1, 2, 5, 10, 20, 50].find((each) => (row.max - row.min) / (each * step) <= MOST_STOPS) ?? 100;
  return tidy(factor * step);
}

function linear(row: NumberRow): Stops {
  const step = stepOf(row);
  return within(range(Math.ceil(row.min / step - 1e-9) * step, row.max, step), row);
}

const known = new WeakMap<NumberRow, Stops>();

/** Where a slider for this parameter can stop. Asked for at every move of any slider, so computed once. */
export function sliderStops(row: NumberRow): Stops {
  const stops = known.get(row) ?? computeStops(row);
  known.set(row, stops);
  return stops;
}

function computeStops(row: NumberRow): Stops {
  const ratio = row.max / (row.min > 0 ? row.min : 1);
  const isWide = ratio > (LOG_RATIO[row.unit] ?? DEFAULT_LOG_RATIO);
  const stops = isWide ? logarithmic(row) : linear(row);
  return row.orElse === undefined ? stops : [row.orElse, ...stops];
}

/** The stop nearest to a value. */
export function nearestStop(stops: Stops, value: number): number {
  const after = stops.findIndex((stop) => stop >= value);
  if (after < 0) return stops.length - 1;
  if (after === 0) return 0;
  return value - stops[after - 1] < stops[after] - value ? after - 1 : after;
}
