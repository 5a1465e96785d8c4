import { meanError95 } from '../engine/statistics';
import { bind } from './formula/evaluate';
import { outermost, type Aggregate, type Expression } from './formula/expression';
import { allOf, deviationLeaving, meanLeaving, NOBODY, quantileLeaving, type Leaving } from './jackknife';
import { estimateOf, following, leftByAny, minus, type Estimate, type Replicates } from './replicates';
import type { Sample } from './sample';
import { eventOf, hidesRare, isProbability, unseenError } from './unseen';

export type { Estimate } from './replicates';

const isTrue = (x: number): number => (Number.isNaN(x) ? NaN : x !== 0 ? 1 : 0);

/** An aggregate of what it sums up; undefined values are left out. */
function summedUp({ name, order }: Aggregate, values: Float64Array): Leaving {
  switch (name) {
    case 'mean':
      return meanLeaving(values);
    case 'probability':
      return meanLeaving(values.map(isTrue));
    case 'sd':
      return deviationLeaving(values);
    case 'median':
    case 'quantile':
      return quantileLeaving(values, order);
    case 'min':
      return quantileLeaving(values, 0);
    case 'max':
      return quantileLeaving(values, 1);
  }
}

/** What the aggregates directly within an expression come to. */
type Known = ReadonlyMap<Aggregate, Replicates>;
type ValueOf = (aggregate: Aggregate) => number;

const knownWithout =
  (known: Known, group: number): ValueOf =>
  (aggregate) =>
    known.get(aggregate)?.values[group - NOBODY] ?? NaN;

/** What an aggregate sums up, path by path. */
function summands({ arg }: Aggregate, sample: Sample, valueOf: ValueOf): Float64Array {
  const at = bind(arg, sample, valueOf);
  const values = new Float64Array(sample.paths);
  for (let path = 0; path < values.length; path++) values[path] = at(path);
  return values;
}

function undefinedIn(values: Float64Array): Uint8Array | null {
  return values.some(Number.isNaN) ? Uint8Array.from(values, (x) => (Number.isNaN(x) ? 1 : 0)) : null;
}

const NOTHING: ReadonlyMap<string, number> = new Map();

/** What is yet unseen of a probability, towards the middle: where it is never seen it can only be more. */
function unseenOf(aggregate: Aggregate, sample: Sample, p: number, n: number): ReadonlyMap<string, number> {
  if (!isProbability(aggregate)) return NOTHING;
  return new Map([[eventOf(aggregate, sample), p <= 0.5 ? unseenError(n) : -unseenError(n)]]);
}

/** Whether the jackknife would call certain what nobody knows. */
const isUnknown = (aggregate: Aggregate, values: Float64Array, sample: Sample): boolean =>
  (aggregate.name === 'mean' || aggregate.name === 'sd') &&
  !isProbability(aggregate) &&
  hidesRare(aggregate, values, sample);

/** An aggregate, taking those within it for certain. */
function alone(aggregate: Aggregate, sample: Sample, known: Known): Replicates {
  const values = summands(aggregate, sample, knownWithout(known, NOBODY));
  const left = undefinedIn(values);
  const defined = left ? left.reduce((count, is) => count - is, values.length) : values.length;
  const replicates = allOf(summedUp(aggregate, values));
  const unseen = unseenOf(aggregate, sample, replicates[0], defined);
  if (isUnknown(aggregate, values, sample)) replicates.fill(NaN, 1);
  return { values: replicates, unseen, left };
}

/**
 * How an aggregate moves with one within it, between the ends of that one's 95 % interval: left to jump with single paths, as in
 * probability(x > mean(x)), it would tell its error badly.
 */
function slopeOf(aggregate: Aggregate, inner: Aggregate, sample: Sample, known: Known): number {
  const { se } = estimateOf(known.get(inner)!);
  if (se === null) return NaN;
  const reach = meanError95(se);
  if (reach === 0) return 0;
  const whole = knownWithout(known, NOBODY);
  const moved = (by: number): number => {
    const values = summands(aggregate, sample, (each) => whole(each) + (each === inner ? by : 0));
    return summedUp(aggregate, values)(NOBODY);
  };
  return (moved(reach) - moved(-reach)) / (2 * reach);
}

const knownIn = (expression: Expression, sample: Sample): Known =>
  new Map(outermost(expression).map((aggregate) => [aggregate, aggregateReplicates(aggregate, sample)]));

function aggregateReplicates(aggregate: Aggregate, sample: Sample): Replicates {
  const known = knownIn(aggregate.arg, sample);
  return [...known].reduce(
    (sofar, [inner, replicates]) => following(sofar, slopeOf(aggregate, inner, sample, known), replicates),
    alone(aggregate, sample, known),
  );
}

/** How far a formula goes with what is unseen of each event that its aggregates hang on. */
function unseenIn(at: (valueOf: ValueOf) => number, known: Known): ReadonlyMap<string, number> {
  const events = new Set([...known.values()].flatMap(({ unseen }) => [...unseen.keys()]));
  const whole = knownWithout(known, NOBODY);
  const moved = (event: string): number =>
    at((aggregate) => whole(aggregate) + (known.get(aggregate)?.unseen.get(event) ?? 0));
  return new Map([...events].map((event) => [event, moved(event) - at(whole)]));
}

/** A formula's replicates: over all paths, and over those outside of each group. */
export function replicates(formula: Expression, sample: Sample): Replicates {
  const known = knownIn(formula, sample);
  const at = (valueOf: ValueOf): number => bind(formula, sample, valueOf)(0);
  const values = allOf((group) => at(knownWithout(known, group)));
  return { values, unseen: unseenIn(at, known), left: leftByAny([...known.values()]) };
}

/** The number a formula comes to on a sample. */
export const estimate = (formula: Expression, sample: Sample): Estimate => estimateOf(replicates(formula, sample));

/** Paired difference of a formula on two samples that share their luck: `sample` less `reference`. */
export const estimateDifference = (formula: Expression, sample: Sample, reference: Sample): Estimate =>
  estimateOf(minus(replicates(formula, sample), replicates(formula, reference)));
