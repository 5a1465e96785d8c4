import { CHANNELS, PARTIES, TRANSFERS, type Channel, type Party, type Transfer } from './result';

/** Sums over the paths of a block: quantities whose mean is reported and which are no metric of their own. */
export interface Tally {
  readonly channelCount: Float64Array;
  readonly channelProceeds: Float64Array;
  readonly partyIn: Float64Array;
  readonly partyOut: Float64Array;
  readonly transfers: Float64Array;
  /** Sums of each series' values, series by series, year by year. */
  readonly series: Float64Array;
  projectsOverTolerance: number;
  funds: number;
  projects: number;
}

const numbered = <T extends string>(names: readonly T[]): Readonly<Record<T, number>> =>
  Object.fromEntries(names.map((name, i) => [name, i])) as Record<T, number>;

export const CHANNEL: Readonly<Record<Channel, number>> = numbered(CHANNELS);
export const PARTY: Readonly<Record<Party, number>> = numbered(PARTIES);
export const TRANSFER: Readonly<Record<Transfer, number>> = numbered(TRANSFERS);

export const createTally = (seriesValues: number): Tally => ({
  channelCount: new Float64Array(CHANNELS.length),
  channelProceeds: new Float64Array(CHANNELS.length),
  partyIn: new Float64Array(PARTIES.length),
  partyOut: new Float64Array(PARTIES.length),
  transfers: new Float64Array(TRANSFERS.length),
  series: new Float64Array(seriesValues),
  projectsOverTolerance: 0,
  funds: 0,
  projects: 0,
});

export function resetTally(tally: Tally): void {
  tally.channelCount.fill(0);
  tally.channelProceeds.fill(0);
  tally.partyIn.fill(0);
  tally.partyOut.fill(0);
  tally.transfers.fill(0);
  tally.series.fill(0);
  tally.projectsOverTolerance = 0;
  tally.funds = 0;
  tally.projects = 0;
}

/** Where the parts of a tally stand in a row: channels, parties, transfers, three counts, series. */
const AT = {
  channelProceeds: CHANNELS.length,
  partyIn: 2 * CHANNELS.length,
  partyOut: 2 * CHANNELS.length + PARTIES.length,
  transfers: 2 * CHANNELS.length + 2 * PARTIES.length,
  counts: 2 * CHANNELS.length + 2 * PARTIES.length + TRANSFERS.length,
  series: 2 * CHANNELS.length + 2 * PARTIES.length + TRANSFERS.length + 3,
} as const;

/** Numbers a tally holds once it is written down in a row. */
export const tallyLength = (seriesValues: number): number => AT.series + seriesValues;

/** Writes a tally into a row. */
export function writeTally(tally: Tally, row: Float64Array): void {
  row.set(tally.channelCount, 0);
  row.set(tally.channelProceeds, AT.channelProceeds);
  row.set(tally.partyIn, AT.partyIn);
  row.set(tally.partyOut, AT.partyOut);
  row.set(tally.transfers, AT.transfers);
  row[AT.counts] = tally.projectsOverTolerance;
  row[AT.counts + 1] = tally.funds;
  row[AT.counts + 2] = tally.projects;
  row.set(tally.series, AT.series);
}

/** Reads a row that writeTally wrote. */
export const readTally = (row: Float64Array): Tally => ({
  channelCount: row.subarray(0, AT.channelProceeds),
  channelProceeds: row.subarray(AT.channelProceeds, AT.partyIn),
  partyIn: row.subarray(AT.partyIn, AT.partyOut),
  partyOut: row.subarray(AT.partyOut, AT.transfers),
  transfers: row.subarray(AT.transfers, AT.counts),
  projectsOverTolerance: row[AT.counts],
  funds: row[AT.counts + 1],
  projects: row[AT.counts + 2],
  series: row.subarray(AT.series),
});
