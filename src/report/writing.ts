import { meanError95 } from '../engine/statistics';
import type { MetricStatistics } from '../engine/result';
import { fixedDigits, NO_NUMBER, significantDigits } from '../model/digits';
import type { Language } from '../model/text';
import type { ReportFindings } from './findings';
import type { MoneyUnit, ReportOptions } from './options';
import type { SectionId } from './report';

/** Everything a part of a report is written from: the findings, the choices, and how words and numbers are said. */
export interface Writing {
  readonly findings: ReportFindings;
  readonly options: ReportOptions;
  readonly language: Language;
  /** One text as a pair: a missing English wording does not compile. */
  readonly t: (zh: string, en: string) => string;
  /** A sentence that refers to a part of the report: nothing where the report is without that part. */
  readonly whereIn: (part: SectionId, zh: string, en: string) => readonly string[];
  /** The unit of all money, as headings and captions name it. */
  readonly moneyUnit: string;
  /** 万元 in that unit. */
  readonly inUnit: (wan: number) => number;
  /** Money (万元) in that unit, the unit left to a heading. */
  readonly money: (wan: number | null | undefined) => string;
  /** Money with its unit: with the decimals of the tables, or with so many significant digits. */
  readonly sayMoney: (wan: number | null | undefined, digits?: number) => string;
  /** Money as a parameter has it, with every digit it was given and its unit. */
  readonly sayGiven: (wan: number) => string;
}

/** How one language counts money: its unit, how many of it are in 1 万元, and decimals. */
interface MoneyScale {
  readonly label: string;
  readonly perWan: number;
  readonly decimals: number;
  /** The scale of parameters below one of the unit, where nobody would tell them in it: a ticket is 300万元, not 0.03亿元. */
  readonly below?: MoneyScale;
}

const wanScale: MoneyScale = { label: '万元', perWan: 1, decimals: 0 };

/** English has no 万 and no 亿; its scales have as many digits. */
const moneyScales: Readonly<Record<MoneyUnit, Readonly<Record<Language, MoneyScale>>>> = {
  yi: {
    zh: { label: '亿元', perWan: 1 / 10_000, decimals: 2, below: wanScale },
    en: { label: '¥ million', perWan: 1 / 100, decimals: 0 },
  },
  wan: {
    zh: wanScale,
    en: { label: '¥ thousand', perWan: 10, decimals: 0 },
  },
};

/** The unit of a report's money, as headings name it. */
export const moneyUnitLabel = (unit: MoneyUnit, language: Language): string => moneyScales[unit][language].label;

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number';

/** A share or rate in per cent with one decimal. */
export const percent = (share: number | null | undefined): string =>
  isNumber(share) ? `${fixedDigits(100 * share, 1)}%` : NO_NUMBER;

/** The same, its unit left to a heading. */
export const points = (share: number | null | undefined): string =>
  isNumber(share) ? fixedDigits(100 * share, 1) : NO_NUMBER;

/** A multiple with two decimals, its unit left to a heading. */
export const multiple = (x: number | null | undefined): string => (isNumber(x) ? fixedDigits(x, 2) : NO_NUMBER);

/** A number of things. */
export const whole = (x: number | null | undefined): string => (isNumber(x) ? fixedDigits(x, 0) : NO_NUMBER);

/** A number of things or years with one decimal. */
export const tenths = (x: number | null | undefined): string => (isNumber(x) ? fixedDigits(x, 1) : NO_NUMBER);

/** Enough digits to show a parameter as it was given. */
const EXACT = 12;

/** A number rounded to so many significant digits, its thousands marked. */
export function markedDigits(x: number, digits: number): string {
  const [, fraction = ''] = significantDigits(x, digits).split('.');
  return fixedDigits(Number(x.toPrecision(digits)), fraction.length);
}

/** 1.20亿元, ¥120 million, −¥3 million. */
const withUnit = (amount: string, { label }: MoneyScale): string =>
  label.startsWith('¥') ? amount.replace(/^−?/, '$&¥') + label.slice(1) : amount + label;

function sayGiven(wan: number, scale: MoneyScale): string {
  const own = scale.below && Math.abs(wan * scale.perWan) < 1 ? scale.below : scale;
  return withUnit(markedDigits(wan * own.perWan, EXACT), own);
}

/** Words and numbers for one report. */
export function writingOf(findings: ReportFindings, options: ReportOptions): Writing {
  const { language, unit } = options;
  const scale = moneyScales[unit][language];
  const { label, perWan, decimals } = scale;
  const t = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const inUnit = (wan: number): number => wan * perWan;
  const money = (wan: number | null | undefined): string =>
    isNumber(wan) ? fixedDigits(inUnit(wan), decimals) : NO_NUMBER;
  return {
    findings,
    options,
    language,
    t,
    whereIn: (part, zh, en) => (options.sections.includes(part) ? [t(zh, en)] : []),
    moneyUnit: label,
    inUnit,
    money,
    sayMoney: (wan, digits) => {
      if (!isNumber(wan)) return NO_NUMBER;
      return withUnit(digits === undefined ? money(wan) : markedDigits(inUnit(wan), digits), scale);
    },
    sayGiven: (wan) => sayGiven(wan, scale),
  };
}

type Say = (value: number | null | undefined) => string;

/** Errors are small: two digits of them. */
function saySmall(say: Say, error: number): string {
  const written = say(error);
  return /[1-9]/.test(written) ? written : `<${written.replace(/\d(?=\D*$)/, '1')}`;
}

/** The 95 % sampling error of a mean from its standard error: 0.04, <0.01; a question mark where it cannot be told. */
export const meanErrorWords = (say: Say, se: number | null | undefined): string =>
  isNumber(se) ? saySmall(say, meanError95(se)) : '?';

/** "1.23 ± 0.04": a mean with its 95 % sampling error. */
export function withError(say: Say, metric: Pick<MetricStatistics, 'mean' | 'se'> | undefined): string {
  if (typeof metric?.mean !== 'number') return NO_NUMBER;
  return `${say(metric.mean)} ± ${meanErrorWords(say, metric.se)}`;
}

/** "1.10（0.80–1.90）": the median and what eight futures in ten lie between; "629" where all of them are the same. */
export function withRange(say: Say, metric: MetricStatistics | undefined, language: Language): string {
  if (typeof metric?.p50 !== 'number') return NO_NUMBER;
  const [low, middle, high] = [metric.p10, metric.p50, metric.p90].map(say);
  if (low === middle && middle === high) return middle;
  const range = `${low} ~ ${high}`;
  return language === 'zh' ? `${middle}（${range}）` : `${middle} (${range})`;
}

/** "12.3% ± 0.4": a probability and its 95 % error in points. */
export function chance(probability: number, error95: number): string {
  return `${percent(probability)} ± ${saySmall(points, error95)}`;
}

/** "12.3%（±0.4 个百分点）": the same within a sentence, its unit said. */
export function chanceInText(probability: number, error95: number, { t }: Pick<Writing, 't'>): string {
  const [value, error] = [percent(probability), saySmall(points, error95)];
  return t(`${value}（±${error} 个百分点）`, `${value} (±${error} points)`);
}
