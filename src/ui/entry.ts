import { fieldUnit, inFieldUnit } from '../model/field-units';
import type { NumberRow } from '../model/parameters';
import type { Language } from '../model/text';
import { parseTypedNumber } from '../model/typed-number';

/** A value as a field shows it: the number to edit, and the unit behind it. */
export interface Entry {
  readonly text: string;
  readonly unit: string;
}

/** The unit is that of the field whatever the value, so that a bare number always means the same. */
export const showEntry = (row: NumberRow, value: number, language: Language): Entry => ({
  text: inFieldUnit(row, value, language),
  unit: fieldUnit(row, language).sign,
});

/** Letters a field of the usual width has room for; Chinese ones take the room of two. */
const USUAL_LETTERS = 11;

/** Whether an entry needs a wider field, so that no digit is cut off. */
export const isLongEntry = ({ text, unit }: Entry): boolean =>
  `${text} ${unit}`.replace(/[^ -ÿ]/g, '##').length > USUAL_LETTERS;

const isBare = (typed: string): boolean => parseTypedNumber(typed, 'none') !== undefined;

/**
 * The number a person typed, in the table's unit; undefined when it is none. A number without a unit is in the unit the
 * field shows; money too large for that is in 万元, so that both 20 and 200000 mean 20亿元.
 */
export function readEntry(row: NumberRow, typed: string, shownUnit: string): number | undefined {
  if (!isBare(typed)) return parseTypedNumber(typed, row.unit);
  const inShownUnit = parseTypedNumber(typed + shownUnit.replace('¥', ''), row.unit);
  const isTooMuch = inShownUnit !== undefined && inShownUnit > row.max;
  return isTooMuch && row.unit.startsWith('money') ? parseTypedNumber(typed, row.unit) : inShownUnit;
}
