import { fixedDigits, NO_NUMBER, significantDigits } from './digits';
import { formatMoney } from './money';
import type { MultipleRow, ParameterRow, ParameterValue, Unit } from './parameters';
import { text, type Language, type Text } from './text';

export { formatMoney, moneyColumn, type MoneyColumn } from './money';

/** Enough digits to show a parameter as it was given. */
const EXACT = 12;

/** Decimals cut off at `digits` where given, else three significant digits. */
const decimal = (x: number, digits: number | undefined): string =>
  digits === undefined ? significantDigits(x, 3) : fixedDigits(x, digits);

/** A share or a yearly rate in per cent: .4 → 40%; `digits` fixes the decimals. */
export const formatShare = (x: number, _language: Language, digits?: number): string => {
  const percent = decimal(x * 100, digits);
  return percent === NO_NUMBER ? percent : `${percent}%`;
};

/** A multiple of cost or of paid-in money: 2.35倍, 2.35×. */
export function formatMultiple(x: number, language: Language, digits?: number): string {
  const multiple = decimal(x, digits);
  return multiple === NO_NUMBER ? multiple : multiple + (language === 'zh' ? '倍' : '×');
}

/** A time in years: 10年, 10 years. */
export function formatYears(x: number, language: Language, digits?: number): string {
  const years = decimal(x, digits);
  if (years === NO_NUMBER) return years;
  if (language === 'zh') return `${years}年`;
  return years === '1' ? '1 year' : `${years} years`;
}

/** A number of things, thousands marked: 10,000. */
export const formatCount = (x: number, _language: Language, digits = 0): string => fixedDigits(x, digits);

const unitLabels: Readonly<Record<Unit, Text>> = {
  money: text('万元', '万元 (¥10,000)'),
  moneyPerYear: text('万元/年', '万元 (¥10,000) a year'),
  share: text('%', '%'),
  rate: text('%/年', '% a year'),
  years: text('年', 'years'),
  multiple: text('倍', '×'),
  count: text('', ''),
  none: text('', ''),
};

/** What stands behind a number of this unit where people read and type it; shares and rates are shown in per cent. */
export const unitLabel = (unit: Unit, language: Language): string => unitLabels[unit][language];

/** A number in its unit with every digit it was given. */
export function formatInUnit(x: number, unit: Unit, language: Language): string {
  switch (unit) {
    case 'money':
      return formatMoney(x, language, EXACT);
    case 'moneyPerYear':
      return formatMoney(x, language, EXACT) + (language === 'zh' ? '/年' : ' a year');
    case 'share':
    case 'rate':
      return `${significantDigits(x * 100, EXACT)}%`;
    case 'years':
      return x === 1 && language === 'en'
        ? '1 year'
        : significantDigits(x, EXACT) + (language === 'zh' ? '年' : ' years');
    case 'multiple':
      return significantDigits(x, EXACT) + unitLabel(unit, language);
    case 'count':
      return formatCount(x, language);
    case 'none':
      return significantDigits(x, EXACT);
  }
}

const formatBand = ([share, low, high]: MultipleRow, language: Language): string =>
  `${formatInUnit(share, 'share', language)} ${significantDigits(low, EXACT)}–${formatInUnit(high, 'multiple', language)}`;

/** A parameter's value as a person reads it: money in 万元 or 亿元, the label of a choice, the bands of a table. */
export function formatParameter(row: ParameterRow, value: ParameterValue, language: Language): string {
  if (typeof value === 'number') return row.kind === 'number' ? formatInUnit(value, row.unit, language) : String(value);
  if (typeof value !== 'string')
    return value.map((band) => formatBand(band, language)).join(language === 'zh' ? '；' : '; ');
  const choice = row.kind === 'choice' ? row.choices.find((candidate) => candidate.value === value) : undefined;
  return choice?.label[language] ?? value;
}
