import { fixedDigits, NO_NUMBER, significantDigits } from './digits';
import type { Language } from './text';

/** 万元 in one unit of the scale, and how the unit is written. */
interface Scale {
  readonly wan: number;
  readonly unit: string;
}

/** Largest first: 1 亿元 is 10,000 万元; a million RMB is 100 万元. */
const scales: Readonly<Record<Language, readonly [Scale, ...Scale[]]>> = {
  zh: [
    { wan: 1e8, unit: '万亿元' },
    { wan: 1e4, unit: '亿元' },
    { wan: 1, unit: '万元' },
  ],
  en: [
    { wan: 1e8, unit: 'tn' },
    { wan: 1e5, unit: 'bn' },
    { wan: 1e2, unit: 'm' },
    { wan: 0.1, unit: 'k' },
  ],
};

/** English amounts in billions and above keep three digits: ¥1.00 bn. */
const leastDigits = (language: Language, { wan }: Scale): number => (language === 'en' && wan > 1e2 ? 3 : 1);

/**
 * Money as a person says it: 10亿元, 3000万元; ¥1.00 bn, ¥30 m.
 * @param wan 万元
 * @param digits significant digits
 */
export function formatMoney(wan: number, language: Language, digits = 4): string {
  if (!Number.isFinite(wan)) return NO_NUMBER;
  const rounded = Math.abs(Number(wan.toPrecision(digits)));
  const scale = scales[language].find((candidate) => rounded >= candidate.wan) ?? scales[language].at(-1)!;
  const amount = significantDigits(wan / scale.wan, digits, leastDigits(language, scale));
  if (language === 'zh') return amount + scale.unit;
  if (amount === '0') return '¥0';
  return `${amount.replace(/^−?/, '$&¥')} ${scale.unit}`;
}

/** A unit of money: 万元 in one of it, and how it is written. */
export interface MoneyUnit {
  readonly wan: number;
  readonly sign: string;
}

/** The unit an amount of this size is best told in, 万元 (¥ m) at least: 100000 → 亿元, 300 → 万元. */
export function moneyUnit(wan: number, language: Language): MoneyUnit {
  const [, large, small] = scales[language];
  const scale = wan >= large.wan ? large : small;
  return { wan: scale.wan, sign: language === 'zh' ? scale.unit : `¥${scale.unit}` };
}

/** How a table writes its money: the unit of its header, and its cells without the unit. */
export interface MoneyColumn {
  readonly unit: string;
  /** 万元 in one unit. */
  readonly wan: number;
  readonly format: (wan: number) => string;
}

/** Decimals that leave the largest number of a table about four digits. */
function tableDecimals(largest: number): number {
  if (largest >= 1000) return 0;
  return largest >= 100 ? 1 : 2;
}

/** One unit (万元 or 亿元; ¥ m or ¥ bn) and one number of decimals for a whole set of amounts in 万元. */
export function moneyColumn(amounts: readonly number[], language: Language): MoneyColumn {
  const largest = amounts.reduce((most, wan) => (Number.isFinite(wan) ? Math.max(most, Math.abs(wan)) : most), 0);
  const [, large, small] = scales[language];
  const scale = largest >= large.wan ? large : small;
  const decimals = tableDecimals(largest / scale.wan);
  return {
    unit: language === 'zh' ? scale.unit : `¥ ${scale.unit}`,
    wan: scale.wan,
    format: (wan) => fixedDigits(wan / scale.wan, decimals),
  };
}
