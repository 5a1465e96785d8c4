import type { Sleeve } from '../model/parameters';
import type { Change } from '../model/scenario';
import type { Text } from '../model/text';

/** Statistics of one metric over the paths; null where no path defines it. Quantiles are type 7. */
export interface MetricStatistics {
  readonly mean: number | null;
  readonly se: number | null;
  readonly p5: number | null;
  readonly p10: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
  readonly p95: number | null;
}

/** A probability and its error (half-width of the one-sigma Wilson interval). */
export interface Probability {
  readonly probability: number;
  readonly se: number;
}

export type Measure = 'net' | 'gross';
export type Base = 'invested' | 'paidIn';
export type Timing = 'liquidation' | 'annual';
export type Level = 'class' | 'fund' | 'programme';

/** One legal reading of "the loss exceeds the tolerance", and how often it is breached. */
export interface Breach extends Probability {
  readonly sleeve: Sleeve | 'programme';
  readonly measure: Measure;
  readonly base: Base;
  readonly timing: Timing;
  readonly level: Level;
  readonly tolerance: number;
  /** Level fund: expected number of funds in breach. */
  readonly expectedFunds?: number;
  /** Timing annual: joint probability of a breach in a group whose final net loss on the same base is 0. */
  readonly falseAlarm?: number;
}

/** A yearly quantity over the paths. `years` are programme year ends 1, 2, …; money in 万元. */
export interface Series {
  readonly years: readonly number[];
  readonly mean: readonly number[];
  readonly p10: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p90: readonly number[];
}

/** counts[i] paths lie in [edges[i], edges[i+1]); the last bin is closed and, where the tail is long, wide. */
export interface Histogram {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

/** P(loss > loss[i]). */
export interface Exceedance {
  readonly loss: readonly number[];
  readonly probability: readonly number[];
}

export const PARTIES = [
  'government',
  'social',
  'manager.commitment',
  'manager.fees',
  'manager.carry',
  'manager.concession',
  'manager.subsidy',
  'programmeManager',
  'secondary',
  'founders',
  'treasury',
  'projects',
] as const;
export type Party = (typeof PARTIES)[number];

/** Mean money a party puts into the programme and takes out of it, 万元; Σ in = Σ out over the parties. */
export interface MoneyInOut {
  readonly in: number;
  readonly out: number;
}

/**
 * Money that only changes hands between the parties: gains the government cedes, what it is paid for a stake bought back and the
 * later calls and distributions that go with it, and what it receives and invests again.
 */
export const TRANSFERS = [
  'concession.social',
  'concession.manager',
  'buyback.price',
  'buyback.calls',
  'buyback.distributions',
  'recycling.calls',
] as const;
export type Transfer = (typeof TRANSFERS)[number];

export const CHANNELS = ['ipo', 'acquisition', 'transfer', 'buyback', 'forced', 'failure'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Mean number of positions that end this way, and what they bring, 万元. */
export interface ChannelTotals {
  readonly count: number;
  readonly proceeds: number;
}

/** model.md §7: what the command line prints as JSON and the app holds. */
export interface Result {
  readonly engine: string;
  readonly scenario: {
    readonly id: string;
    readonly name: Text;
    readonly changes: readonly Change[];
    readonly hash: string;
  };
  readonly seed: string;
  readonly paths: number;
  readonly metrics: Readonly<Record<string, MetricStatistics>>;
  readonly probabilities: { readonly capitalBack: Probability; readonly npvPositive: Probability };
  readonly breaches: readonly Breach[];
  readonly series: Readonly<Record<string, Series>>;
  readonly histograms: Readonly<Record<string, Histogram>>;
  readonly exceedance: Readonly<Record<string, Exceedance>>;
  readonly incidence: Readonly<Record<Party, MoneyInOut>>;
  /** Means, 万元; each is already part of the parties' in and out. */
  readonly transfers: Readonly<Record<Transfer, number>>;
  readonly channels: Readonly<Record<Channel, ChannelTotals>>;
  readonly counts: { readonly funds: number; readonly projects: number; readonly projectsOverTolerance: number };
  /** Paths on which an IRR is undefined, by metric. */
  readonly undefinedIrr: Readonly<Record<string, number>>;
  /** SHA-256 over the per-path metric columns. */
  readonly digest: string;
}

/** A result with what the app needs beside it and the file format leaves out. */
export interface RunOutcome {
  readonly result: Result;
  /** Order-statistic intervals (95 %) of the median, p10 and p90 of every metric: [low, high]. */
  readonly intervals: Readonly<
    Record<
      string,
      {
        readonly p10: readonly [number, number];
        readonly p50: readonly [number, number];
        readonly p90: readonly [number, number];
      } | null
    >
  >;
  /** Per-path metric columns, in the order of result.metrics; undefined values are UNDEFINED_METRIC. */
  readonly columns: Readonly<Record<string, Float64Array>>;
  /** Per-path verdicts, as in PathColumns. */
  readonly verdicts: readonly Uint8Array[];
  /** Paths the quantiles of the yearly series rest on; their means rest on all. */
  readonly fanPaths: number;
  /** How often the treasury's cash is not back within the programme's term. */
  readonly neverBreaksEven: Probability;
}
