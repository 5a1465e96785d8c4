import { plausibleRange, type NumericRow } from '../model/plausible';

/** An axis of a sweep: two ends, both included, and how many values. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** From this ratio of the bounds on, a range is taken around the current value. */
const WIDE = 100;

/** How many steps between the ends are best, the best first. */
const STEP_COUNTS = [7, 6, 8, 5, 9, 10];
const USUAL_STEPS = 7;

/** Multiples of a power of ten that people count in. */
const NICE = [1, 2, 2.5, 5, 10];

/** What is left of a number after the noise of its last bits. */
const clean = (x: number): number => Number(x.toPrecision(12));

const powerBelow = (x: number): number => 10 ** Math.floor(Math.log10(x));

const isNice = (step: number, { integer }: NumericRow): boolean =>
  (!integer || Number.isInteger(step)) && NICE.includes(clean(step / powerBelow(step)));

/** The first step of at least this size that people count in. */
function niceStep(least: number, { integer }: NumericRow): number {
  const power = powerBelow(least);
  const step = clean(power * (NICE.find((each) => each * power >= least * (1 - 1e-9)) ?? 10));
  return integer ? Math.max(1, Math.ceil(step)) : step;
}

/** Where to look: as the table says; where its bounds are far apart, from half the current value to twice as much. */
function reach(row: NumericRow, current: number): readonly [number, number] {
  const [low, high] = plausibleRange(row, current);
  if (low === high) return [row.min, row.max];
  if (row.plausible || row.max / Math.max(row.min, 1) < WIDE) return [low, high];
  const centre = current || row.baseline;
  if (centre === 0) return [row.min, row.max / 1000];
  return [Math.max(row.min, centre / 2), Math.min(row.max, centre * 2)];
}

/** The range widened to whole steps, as far as the bounds let it. */
function snapped([low, high]: readonly [number, number], row: NumericRow): Span {
  const step = niceStep((high - low) / USUAL_STEPS, row);
  const [below, above] = [clean(Math.floor(low / step + 1e-9) * step), clean(Math.ceil(high / step - 1e-9) * step)];
  const from = below < row.min ? clean(below + step) : below;
  const to = above > row.max ? clean(above - step) : above;
  if (to <= from) return { from: low, to: high, count: 2 };
  return { from, to, count: Math.round((to - from) / step) + 1 };
}

/** A range of a parameter worth looking at, in steps that people count in. */
export function niceSpan(row: NumericRow, current: number): Span {
  const [from, to] = reach(row, current);
  const steps = STEP_COUNTS.find((count) => isNice(clean((to - from) / count), row));
  return steps === undefined ? snapped([from, to], row) : { from, to, count: steps + 1 };
}
