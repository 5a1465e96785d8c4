import { significantDigits } from './digits';
import { moneyUnit, type MoneyUnit } from './money';
import type { NumberRow } from './parameters';
import type { Language } from './text';
import { formatCount, formatInUnit, unitLabel } from './units';

/** Enough digits to show a parameter as it was given. */
const EXACT = 12;

/** The unit in which one field shows and reads its number. It belongs to the field and stays, whatever the number is. */
export interface FieldUnit {
  /** 亿元, ¥m, %, 年. */
  readonly sign: string;
  /** The table's units in one of the field's: 1 亿元 is 10,000 万元, 1% is .01. */
  readonly size: number;
}

/** Money is in the unit its baseline is told in, or its largest value where that is 0; shares are in per cent. */
export function fieldUnit({ unit, baseline, max }: NumberRow, language: Language): FieldUnit {
  switch (unit) {
    case 'money':
      return sized(moneyUnit(baseline || max, language), '');
    case 'moneyPerYear':
      return sized(moneyUnit(baseline || max, language), language === 'zh' ? '/年' : ' a year');
    case 'share':
    case 'rate':
      return { sign: '%', size: 0.01 };
    case 'years':
    case 'multiple':
    case 'count':
    case 'none':
      return { sign: unitLabel(unit, language), size: 1 };
  }
}

const sized = ({ wan, sign }: MoneyUnit, suffix: string): FieldUnit => ({
  sign: sign + suffix,
  size: wan,
});

/** The number a field shows for a value, with every digit it was given: 80000 → 8 (亿元). */
export const inFieldUnit = (row: NumberRow, value: number, language: Language): string =>
  row.unit === 'count' ? formatCount(value, language) : significantDigits(value / fieldUnit(row, language).size, EXACT);

const isMoney = ({ unit }: NumberRow): boolean => unit === 'money' || unit === 'moneyPerYear';

/** Numbers in the unit of a money field: 8亿元, ¥0.8 bn. */
function withMoneyUnit(row: NumberRow, numbers: string, language: Language): string {
  const { sign } = fieldUnit(row, language);
  return language === 'zh' ? numbers + sign : `${numbers.replace(/^−?/, '$&¥')} ${sign.slice(1)}`;
}

/** A value with the unit of its field, as a sentence about the field says it: 8亿元, 140%. */
export const sayInField = (row: NumberRow, value: number, language: Language): string =>
  isMoney(row)
    ? withMoneyUnit(row, inFieldUnit(row, value, language), language)
    : formatInUnit(value, row.unit, language);

/** The bounds of a field in its unit: 0.01–10000亿元, 0%–100%. */
export function sayBoundsInField(row: NumberRow, language: Language): string {
  const bounds = [row.min, row.max];
  if (!isMoney(row)) return bounds.map((bound) => sayInField(row, bound, language)).join('–');
  return withMoneyUnit(row, bounds.map((bound) => inFieldUnit(row, bound, language)).join('–'), language);
}
