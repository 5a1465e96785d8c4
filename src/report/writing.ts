import { meanError95 } from '../engine/statistics';
import type { MetricStatistics } from '../engine/result';
import { fixedDigits, NO_NUMBER } from '../model/digits';
import { text, type Language } from '../model/text';
import type { ReportFindings } from './findings';
import type { MoneyUnit, ReportOptions } from './options';

/** Everything a part of a report is written from: the findings, the choices, and how words and numbers are said. */
export interface Writing {
  readonly findings: ReportFindings;
  readonly options: ReportOptions;
  readonly language: Language;
  /** One text as a pair: a missing English wording does not compile. */
  readonly t: (zh: string, en: string) => string;
  /** The unit of all money, as headings and captions name it. */
  readonly moneyUnit: string;
  /** Money (万元) in that unit, the unit left to a heading. */
  readonly money: (wan: number | null | undefined) => string;
  /** Money with its unit. */
  readonly sayMoney: (wan: number | null | undefined) => string;
}

const WAN_PER_UNIT: Readonly<Record<MoneyUnit, number>> = { yi: 10_000, wan: 1 };
const MONEY_DECIMALS: Readonly<Record<MoneyUnit, number>> = { yi: 2, wan: 0 };
const moneyUnits = { yi: text('亿元', '¥100 million'), wan: text('万元', '¥10,000') };

/** The unit of a report's money, as headings name it. */
export const moneyUnitLabel = (unit: MoneyUnit, language: Language): string => moneyUnits[unit][language];

/** Money (万元) in the unit of a report. */
export const inUnit = (wan: number, unit: MoneyUnit): number => wan / WAN_PER_UNIT[unit];

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number';

/** A share or rate in per cent with one decimal. */
export const percent = (share: number | null | undefined): string =>
  isNumber(share) ? `${fixedDigits(100 * share, 1)}%` : NO_NUMBER;

/** A multiple with two decimals, its unit left to a heading. */
export const multiple = (x: number | null | undefined): string => (isNumber(x) ? fixedDigits(x, 2) : NO_NUMBER);

/** A number of things or years with one decimal. */
export const tenths = (x: number | null | undefined): string => (isNumber(x) ? fixedDigits(x, 1) : NO_NUMBER);

/** Words and numbers for one report. */
export function writingOf(findings: ReportFindings, options: ReportOptions): Writing {
  const { language, unit } = options;
  const money = (wan: number | null | undefined): string =>
    isNumber(wan) ? fixedDigits(inUnit(wan, unit), MONEY_DECIMALS[unit]) : NO_NUMBER;
  const moneyUnit = moneyUnitLabel(unit, language);
  const say = (amount: string): string => (language === 'zh' ? amount + moneyUnit : `${amount} × ${moneyUnit}`);
  return {
    findings,
    options,
    language,
    t: (zh, en) => (language === 'zh' ? zh : en),
    moneyUnit,
    money,
    sayMoney: (wan) => (isNumber(wan) ? say(money(wan)) : NO_NUMBER),
  };
}

type Say = (value: number | null | undefined) => string;

/** Errors are small: two digits of them. */
function saySmall(say: Say, error: number): string {
  const written = say(error);
  return /[1-9]/.test(written) ? written : `<${written.replace(/\d(?=\D*$)/, '1')}`;
}

/** "1.23 ± 0.04": a mean with its 95 % sampling error. */
export function withError(say: Say, metric: MetricStatistics | undefined): string {
  if (typeof metric?.mean !== 'number') return NO_NUMBER;
  return metric.se === null ? say(metric.mean) : `${say(metric.mean)} ± ${saySmall(say, meanError95(metric.se))}`;
}

/** "1.10（0.80–1.90）": the median and what eight futures in ten lie between. */
export function withRange(say: Say, metric: MetricStatistics | undefined, language: Language): string {
  if (typeof metric?.p50 !== 'number') return NO_NUMBER;
  const range = `${say(metric.p10)}–${say(metric.p90)}`;
  return language === 'zh' ? `${say(metric.p50)}（${range}）` : `${say(metric.p50)} (${range})`;
}

/** "12.3% ± 0.4": a probability and its 95 % error in points. */
export function chance(probability: number, error95: number): string {
  return `${percent(probability)} ± ${saySmall((points) => fixedDigits(points ?? NaN, 1), 100 * error95)}`;
}
