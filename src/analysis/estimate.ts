import { compensatedSum } from '../engine/statistics';
import { bind } from './formula/evaluate';
import { within, type Aggregate, type Expression } from './formula/expression';
import {
  deviationLeaving,
  GROUPS,
  meanLeaving,
  NOBODY,
  quantileLeaving,
  replicatesFrom,
  type Leaving,
  type Replicates,
} from './jackknife';
import type { Sample } from './sample';

/** A number with its standard error; null where no path defines it, or where its error is unknown. */
export interface Estimate {
  readonly value: number | null;
  readonly se: number | null;
}

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

type Known = ReadonlyMap<Aggregate, Replicates>;

/** The value that an aggregate known already has when a group is left out. */
const knownWithout =
  (known: Known, group: number): ((aggregate: Aggregate) => number) =>
  (aggregate) =>
    known.get(aggregate)?.[group - NOBODY] ?? NaN;

/** What an aggregate sums up, as it is when a group is left out of the aggregates within it. */
function valuesOf({ arg }: Aggregate, sample: Sample, known: Known, group: number): Float64Array {
  const at = bind(arg, sample, knownWithout(known, group));
  const values = new Float64Array(sample.paths);
  for (let path = 0; path < values.length; path++) values[path] = at(path);
  return values;
}

/** An aggregate's replicates. What it sums up differs between them only where it holds aggregates: mean(x > mean(x)). */
function aggregateReplicates(aggregate: Aggregate, sample: Sample, known: Known): Replicates {
  const of = (group: number): Leaving => summedUp(aggregate, valuesOf(aggregate, sample, known, group));
  if (within(aggregate.arg, 'aggregate').length === 0) return replicatesFrom(of(NOBODY));
  return replicatesFrom((group) => of(group)(group));
}

/** A formula's replicates: over all paths, and over those outside of each group. */
export function replicates(formula: Expression, sample: Sample): Replicates {
  const known = new Map<Aggregate, Replicates>();
  // In reading order aggregates come before those within them, which are needed first.
  for (const aggregate of [...within(formula, 'aggregate')].reverse())
    known.set(aggregate, aggregateReplicates(aggregate, sample, known));
  return replicatesFrom((group) => bind(formula, sample, knownWithout(known, group))(0));
}

/**
 * The estimate behind replicates: its error is the delete-a-group jackknife's (J. Shao & D. Tu, The Jackknife and Bootstrap, 1995,
 * 2.3), which holds for means, ratios, quantiles and differences of paired samples alike.
 */
export function estimateOf(values: Replicates): Estimate {
  const [whole] = values;
  const rest = values.subarray(1);
  if (!Number.isFinite(whole)) return { value: null, se: null };
  if (!rest.every(Number.isFinite)) return { value: whole, se: null };
  const centre = compensatedSum(rest) / GROUPS;
  const squares = rest.map((x) => (x - centre) * (x - centre));
  return { value: whole, se: Math.sqrt(((GROUPS - 1) / GROUPS) * compensatedSum(squares)) };
}

/** The number a formula comes to on a sample. */
export const estimate = (formula: Expression, sample: Sample): Estimate => estimateOf(replicates(formula, sample));

/** Paired difference of a formula on two samples that share their luck: `sample` less `reference`. */
export function estimateDifference(formula: Expression, sample: Sample, reference: Sample): Estimate {
  const base = replicates(formula, reference);
  return estimateOf(replicates(formula, sample).map((value, i) => value - base[i]));
}
