import type { BreachRow } from '../engine/layout';
import type { Base, Breach, Level, Measure, Result, Timing } from '../engine/result';
import { activeSleeves, type Parameters, type Sleeve } from '../model/parameters';

/** How a loss is read: what counts as loss, on which base, when, and of which funds together. */
export interface Reading {
  readonly measure: Measure;
  readonly base: Base;
  readonly timing: Timing;
  readonly level: Level;
}

/** The reading the scenario calls its own; all others are computed beside it. */
export const headlineReading = (parameters: Parameters): Reading => ({
  measure: parameters['assessment.measure'],
  base: parameters['assessment.base'],
  timing: parameters['assessment.timing'],
  level: parameters['assessment.level'],
});

/** The same reading with winners offsetting losers where they did not, or the other way round. */
export const contrastingReading = (reading: Reading): Reading => ({
  ...reading,
  measure: reading.measure === 'net' ? 'gross' : 'net',
});

/** The sleeve with the largest share; the first of equals. */
export function mainSleeve(parameters: Parameters): Sleeve {
  const [first, ...rest] = activeSleeves(parameters);
  if (!first) throw new Error('no sleeve holds money');
  return rest.reduce((best, each) => (parameters[`${each}.share`] > parameters[`${best}.share`] ? each : best), first);
}

/** Whose loss the headline is about. */
export const headlineSleeve = (parameters: Parameters): Breach['sleeve'] =>
  parameters['assessment.level'] === 'programme' ? 'programme' : mainSleeve(parameters);

/** The reading and the group that the headline is about. */
export const headlineRow = (parameters: Parameters): BreachRow => ({
  sleeve: headlineSleeve(parameters),
  ...headlineReading(parameters),
});

export const isReading = (breach: Breach, { measure, base, timing, level }: Reading): boolean =>
  breach.measure === measure && breach.base === base && breach.timing === timing && breach.level === level;

/** How often one sleeve's tolerance is breached in one reading; undefined where that reading does not exist. */
export const breachOf = ({ breaches }: Result, sleeve: Breach['sleeve'], reading: Reading): Breach | undefined =>
  breaches.find((breach) => breach.sleeve === sleeve && isReading(breach, reading));
