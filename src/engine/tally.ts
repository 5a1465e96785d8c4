import { CHANNELS, PARTIES, type Channel, type Party } from './result';

/** Sums over the paths of a block: quantities whose mean is reported and which are no metric of their own. */
export interface Tally {
  readonly channelCount: Float64Array;
  readonly channelProceeds: Float64Array;
  readonly partyIn: Float64Array;
  readonly partyOut: Float64Array;
  /** Sums of each series' values, series by series, year by year. */
  readonly series: Float64Array;
  projectsOverTolerance: number;
}

const numbered = <T extends string>(names: readonly T[]): Readonly<Record<T, number>> =>
  Object.fromEntries(names.map((name, i) => [name, i])) as Record<T, number>;

export const CHANNEL: Readonly<Record<Channel, number>> = numbered(CHANNELS);
export const PARTY: Readonly<Record<Party, number>> = numbered(PARTIES);

export const createTally = (seriesValues: number): Tally => ({
  channelCount: new Float64Array(CHANNELS.length),
  channelProceeds: new Float64Array(CHANNELS.length),
  partyIn: new Float64Array(PARTIES.length),
  partyOut: new Float64Array(PARTIES.length),
  series: new Float64Array(seriesValues),
  projectsOverTolerance: 0,
});

export function resetTally(tally: Tally): void {
  tally.channelCount.fill(0);
  tally.channelProceeds.fill(0);
  tally.partyIn.fill(0);
  tally.partyOut.fill(0);
  tally.series.fill(0);
  tally.projectsOverTolerance = 0;
}

/** Numbers a tally holds once it is written down in a row. */
export const tallyLength = (seriesValues: number): number =>
  2 * CHANNELS.length + 2 * PARTIES.length + seriesValues + 1;

/** Writes a tally into a row: channels, parties, projects over tolerance, series. */
export function writeTally(tally: Tally, row: Float64Array): void {
  row.set(tally.channelCount, 0);
  row.set(tally.channelProceeds, CHANNELS.length);
  row.set(tally.partyIn, 2 * CHANNELS.length);
  row.set(tally.partyOut, 2 * CHANNELS.length + PARTIES.length);
  row[2 * CHANNELS.length + 2 * PARTIES.length] = tally.projectsOverTolerance;
  row.set(tally.series, 2 * CHANNELS.length + 2 * PARTIES.length + 1);
}

/** Reads a row that writeTally wrote. */
export function readTally(row: Float64Array): Tally {
  const parties = 2 * CHANNELS.length;
  const rest = parties + 2 * PARTIES.length;
  return {
    channelCount: row.subarray(0, CHANNELS.length),
    channelProceeds: row.subarray(CHANNELS.length, parties),
    partyIn: row.subarray(parties, parties + PARTIES.length),
    partyOut: row.subarray(parties + PARTIES.length, rest),
    projectsOverTolerance: row[rest],
    series: row.subarray(rest + 1),
  };
}
