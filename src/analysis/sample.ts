import { isDefined } from '../engine/irr';
import { breachRows, isNeverBack, type BreachRow } from '../engine/layout';
import { breachColumn, type PathColumns } from '../engine/path-columns';
import { parameterTable, type ParameterKey, type Parameters } from '../model/parameters';
import { headlineRow } from './headline';

/** The columns of some run's paths as analyses read them: undefined values are NaN. */
export interface Sample {
  readonly paths: number;
  readonly column: (name: string) => Float64Array;
  readonly parameter: (key: string) => number;
  /** All parameters in one text: two samples of a study with the same text are the same. */
  readonly settings: () => string;
}

/** Column of the reading that the assessment parameters name, for the sleeve with the largest share. */
export const BREACH = 'breach';

/** Whether a column says yes or no: all others are quantities. */
export const isBreach = (name: string): boolean => name === BREACH || name.startsWith(`${BREACH}.`);

/** Column of any one reading: breach.angel.class.net.invested.liquidation. */
export const breachName = ({ sleeve, level, measure, base, timing }: BreachRow): string =>
  [BREACH, sleeve, level, measure, base, timing].join('.');

/** Columns that say whether a path breaches a reading, by name. */
function breachColumns(columns: PathColumns): ReadonlyMap<string, BreachRow> {
  const rows = breachRows(columns.parameters).map((row): [string, BreachRow] => [breachName(row), row]);
  return new Map([[BREACH, headlineRow(columns.parameters)], ...rows]);
}

/** Names of numeric parameters: what a formula can use beside columns. */
export const numericParameters: readonly ParameterKey[] = parameterTable
  .filter((row) => row.kind === 'number')
  .map((row) => row.key);

const defined = (raw: Float64Array): Float64Array =>
  raw.every(isDefined) ? raw : raw.map((value) => (isDefined(value) ? value : NaN));

/** Cash that is not back within the term has no year of break-even: it is later than any, not in the year that stands for never. */
const BREAK_EVEN = 'fiscal.breakEvenYear';
const orNever = (years: Float64Array, parameters: Parameters): Float64Array =>
  years.map((year) => (isNeverBack(year, parameters) ? Infinity : year));

/** What an analysis sees of a run. A name that is no column or no numeric parameter of it is a mistake of the caller. */
export function sampleOf(columns: PathColumns): Sample {
  const { parameters, paths, metrics } = columns;
  const breaches = breachColumns(columns);
  const read = new Map<string, Float64Array>();
  function find(name: string): Float64Array | undefined {
    const row = breaches.get(name);
    if (row) return breachColumn(columns, row);
    const metric = metrics[name];
    if (name === BREAK_EVEN && metric) return orNever(metric, parameters);
    return metric && defined(metric);
  }
  function column(name: string): Float64Array {
    const known = read.get(name) ?? find(name);
    if (!known) throw new Error(`there is no column ${name}`);
    read.set(name, known);
    return known;
  }
  function parameter(key: string): number {
    const value = parameters[key as ParameterKey];
    if (typeof value !== 'number') throw new Error(`${key} is no number`);
    return value;
  }
  return { paths, column, parameter, settings: () => JSON.stringify(parameters) };
}

/** The first paths of a sample, as a shorter run would have given them. */
export const prefixOf = (sample: Sample, paths: number): Sample => ({
  ...sample,
  paths,
  column: (name) => sample.column(name).subarray(0, paths),
});
