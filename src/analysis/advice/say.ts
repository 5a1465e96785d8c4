import { significantDigits } from '../../model/digits';
import { formatInUnit, formatMoney, formatShare } from '../../model/units';

/** A share in per cent, as both languages write it: 60%. */
export const percent = (share: number): string => formatShare(share, 'zh');

/** A plain number that is the outcome of a calculation. */
export const figure = (x: number): string => significantDigits(x, 2);

export const yearsZh = (years: number): string => formatInUnit(years, 'years', 'zh');
export const yearsEn = (years: number): string => formatInUnit(years, 'years', 'en');

/** 11–12年, or one number where both ends are the same. */
export const rangeZh = (from: number, to: number): string => (from === to ? yearsZh(to) : `${from}–${yearsZh(to)}`);
export const rangeEn = (from: number, to: number): string => (from === to ? yearsEn(to) : `${from}–${yearsEn(to)}`);

export const moneyZh = (wan: number): string => formatMoney(wan, 'zh');
export const moneyEn = (wan: number): string => formatMoney(wan, 'en');
