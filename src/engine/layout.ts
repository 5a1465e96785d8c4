import { usesConcession, usesSecondary, usesSubsidy } from '../model/mechanisms';
import { activeSleeves, type Parameters, type Sleeve } from '../model/parameters';
import { QUARTERS, toQuarters } from '../model/structure';
import type { Base, Breach, Level, Measure, Timing } from './result';

/** Series start with the government's five; each active sleeve then has its interim loss. */
export const GOVERNMENT_SERIES = [
  'government.calls',
  'government.distributions',
  'government.cumulativeNet',
  'government.dpi',
  'government.nav',
] as const;

const PROGRAMME_METRICS = [
  'government.tvpi',
  'government.irr',
  'government.npv',
  'government.pme',
  'government.paidIn',
  'government.distributed',
  'gross.multiple',
  'gross.irr',
  'social.tvpi',
  'social.irr',
  'manager.income',
  'leverage.social',
  'leverage.total',
  'projects.count',
  'projects.successes',
  'projects.ipos',
  'loss.net',
  'loss.gross',
] as const;

/** Place of a programme-wide metric among the columns. */
export const METRIC = Object.fromEntries(PROGRAMME_METRICS.map((name, i) => [name, i])) as Readonly<
  Record<(typeof PROGRAMME_METRICS)[number], number>
>;

/** Columns a sleeve adds after the programme's: tvpi, loss.net, loss.gross. */
const SLEEVE_METRICS = 3;
export const firstSleeveMetric = (position: number): number => PROGRAMME_METRICS.length + position * SLEEVE_METRICS;

/** Columns after the sleeves': largest exposure and year of break-even. */
export const FISCAL_METRICS = 2;

/** Metric columns of a run, in the order of model.md §7. */
export function metricNames(parameters: Parameters): readonly string[] {
  return [
    ...PROGRAMME_METRICS,
    ...activeSleeves(parameters).flatMap((s) => [`${s}.tvpi`, `${s}.loss.net`, `${s}.loss.gross`]),
    'fiscal.peakExposure',
    'fiscal.breakEvenYear',
    ...(usesSubsidy(parameters) ? ['fiscal.subsidy'] : []),
    ...(usesConcession(parameters) ? ['concession.cost'] : []),
    ...(usesSecondary(parameters) ? ['secondary.irr', 'public.tvpi'] : []),
  ];
}

/** Whether a metric is an internal rate of return: the only ones that take any work once a path's flows are known. */
export const isRate = (name: string): boolean => name.endsWith('.irr');

/** Yearly series of a run, in the order of model.md §7. */
export function seriesNames(parameters: Parameters): readonly string[] {
  return [
    ...GOVERNMENT_SERIES,
    ...activeSleeves(parameters).map((s) => `${s}.interimLoss.net`),
    ...(usesSecondary(parameters) ? ['secondary.taken', 'secondary.left'] : []),
  ];
}

/** Number of programme years; the last may be a part of one. */
export const programmeYears = (parameters: Parameters): number =>
  Math.ceil(toQuarters(parameters['programme.term']) / QUARTERS);

/** The four ways of measuring a loss; a reading's number is its measure + 2 · its base. */
const MEASURES = ['net', 'gross'] as const satisfies readonly Measure[];
const BASES = ['invested', 'paidIn'] as const satisfies readonly Base[];
const TIMINGS = ['liquidation', 'annual'] as const satisfies readonly Timing[];
export const READINGS = MEASURES.length * BASES.length;

export type BreachRow = Pick<Breach, 'sleeve' | 'measure' | 'base' | 'timing' | 'level'>;

/** Which bit of a group's verdicts a reading is. */
export const readingBit = ({ measure, base, timing }: BreachRow): number =>
  MEASURES.indexOf(measure) + MEASURES.length * BASES.indexOf(base) + READINGS * TIMINGS.indexOf(timing);

function groupRows(sleeve: Sleeve | 'programme', level: Level): BreachRow[] {
  return TIMINGS.flatMap((timing) =>
    BASES.flatMap((base) => MEASURES.map((measure) => ({ sleeve, measure, base, timing, level }))),
  );
}

/** Groups that are assessed: for each active sleeve its class and its single funds, then the programme. */
export const groupCount = (parameters: Parameters): number => 2 * activeSleeves(parameters).length + 1;

/** Rows a group (a class, the funds of a class, the programme) has: four readings at liquidation, then four annual. */
export const GROUP_ROWS = 2 * READINGS;

/** Every reading of a breach: for each sleeve its class, then its single funds; at last the programme. */
export function breachRows(parameters: Parameters): readonly BreachRow[] {
  return [
    ...activeSleeves(parameters).flatMap((s) => [...groupRows(s, 'class'), ...groupRows(s, 'fund')]),
    ...groupRows('programme', 'programme'),
  ];
}

/** Whether a year of break-even says that the cash is not back within the term: it is then beyond every programme year. */
export const isNeverBack = (year: number, parameters: Parameters): boolean => year > programmeYears(parameters);
