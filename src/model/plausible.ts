import {
  activeSleeves,
  parameterTable,
  SLEEVES,
  type NumberRow,
  type ParameterKey,
  type Parameters,
} from './parameters';
import { unmetRequirement } from './requirements';

/** Parameters whose values are numbers. */
export type NumericKey = { [K in ParameterKey]: Parameters[K] extends number ? K : never }[ParameterKey];

/** A row of the table that holds a number. */
export type NumericRow = NumberRow & { readonly key: NumericKey };

/** Digits kept, so that a third more or less than .02 is a number a person would write. */
const DIGITS = 6;

const within = (value: number, { min, max }: NumberRow): number =>
  Math.min(max, Math.max(min, Number(value.toPrecision(DIGITS))));

/** Where a number may well lie, given what it is now: as the table says, else anywhere within its bounds. In the table's unit. */
export function plausibleRange(row: NumberRow, current: number): readonly [low: number, high: number] {
  const { plausible, min, max } = row;
  if (!plausible) return [min, max];
  if (!('around' in plausible)) return plausible;
  const reach = plausible.around * Math.abs(current);
  return [within(current - reach, row), within(current + reach, row)];
}

/** Rows that hold numbers; how long and with which luck to simulate is no question of the model. */
export const numericRows: readonly NumericRow[] = parameterTable.flatMap((row) =>
  row.kind === 'number' && row.group !== 'simulation' ? [row as NumericRow] : [],
);

/** The row of a parameter known to hold a number. */
export function numericRow(key: NumericKey): NumericRow {
  const row = numericRows.find((each) => each.key === key);
  if (!row) throw new Error(`${key} is no number of the model`);
  return row;
}

function isRead({ key, group }: NumericRow, parameters: Parameters): boolean {
  const sleeve = SLEEVES.find((each) => each === group);
  const hasMoney = sleeve === undefined || activeSleeves(parameters).includes(sleeve);
  return hasMoney && unmetRequirement(key, parameters) === undefined;
}

/** What is uncertain in a scenario: numbers with a plausible range that the model reads and that can move within it. */
export function uncertainKeys(parameters: Parameters): readonly NumericKey[] {
  const moves = (row: NumericRow): boolean => {
    const [low, high] = plausibleRange(row, parameters[row.key]);
    return low < high;
  };
  return numericRows.filter((row) => row.plausible && isRead(row, parameters) && moves(row)).map(({ key }) => key);
}
