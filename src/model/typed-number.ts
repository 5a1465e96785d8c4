import type { Unit } from './parameters';

/** Powers of ten that a written unit stands for, over the unit of the table (万元, shares 0..1). */
type Suffixes = Readonly<Record<string, number>>;

const money: Suffixes = { 元: -4, 万: 0, 万元: 0, 亿: 4, 亿元: 4, 万亿: 8, 万亿元: 8, k: -1, m: 2, bn: 5, tn: 8 };
const share: Suffixes = { '%': -2 };
const things: Suffixes = { 个: 0, 次: 0, 只: 0, 千: 3, 万: 4, 万个: 4, 万次: 4, 万只: 4, 百万: 6, k: 3, m: 6 };

const suffixes: Readonly<Record<Unit, Suffixes>> = {
  money,
  moneyPerYear: money,
  share,
  rate: share,
  years: { 年: 0, year: 0, years: 0 },
  multiple: { 倍: 0, '×': 0, x: 0 },
  count: things,
  none: {},
};

const PER_YEAR = /(\/年|\/year|ayear)$/;
const WRITTEN = /^([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|[-+]?\.\d+)(?:e([-+]?\d+))?(.*)$/;

/** Full-width digits, the true minus sign, spaces and the sign of the currency are all fine. */
const plain = (typed: string): string =>
  typed.normalize('NFKC').replaceAll('−', '-').replace(/[\s¥]/g, '').toLowerCase();

/** The number a person wrote, in the table's unit: 10亿元 → 100000, 40% → .4, 3倍 → 3; undefined when it is none. */
export function parseTypedNumber(typed: string, unit: Unit): number | undefined {
  const yearly = unit === 'moneyPerYear' || unit === 'rate';
  const match = WRITTEN.exec(yearly ? plain(typed).replace(PER_YEAR, '') : plain(typed));
  if (!match) return undefined;
  const [, digits = '', exponent = '0', suffix = ''] = match;
  const shift = suffix === '' ? 0 : new Map(Object.entries(suffixes[unit])).get(suffix);
  return shift === undefined ? undefined : Number(`${digits.replaceAll(',', '')}e${Number(exponent) + shift}`);
}
