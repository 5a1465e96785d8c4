/** U+2212: as wide as a digit, unlike the hyphen. */
const MINUS = '−';

/** What stands for a number that does not exist. */
export const NO_NUMBER = '—';

/** Differences this small come from rounding: they read as 0. */
const SMALLEST = 1e-12;

const grouped = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ',');

function signed(size: string, negative: boolean): string {
  return negative && /[1-9]/.test(size) ? MINUS + size : size;
}

/** A number with a fixed count of decimals and its thousands marked: 1234.5 → 1,234.50. */
export function fixedDigits(x: number, decimals: number): string {
  if (!Number.isFinite(x)) return NO_NUMBER;
  const [whole, fraction] = Math.abs(x).toFixed(decimals).split('.');
  return signed(fraction === undefined ? grouped(whole) : `${grouped(whole)}.${fraction}`, x < 0);
}

const exponentOf = (x: number): number => Number(x.toExponential().split('e')[1]);

/** A number rounded to `most` significant digits, shown without trailing zeros beyond `least` of them: 12.346 → 12.35. */
export function significantDigits(x: number, most: number, least = 1): string {
  if (!Number.isFinite(x)) return NO_NUMBER;
  if (Math.abs(x) < SMALLEST) return '0';
  const rounded = Number(Math.abs(x).toPrecision(most));
  const decimals = (digits: number): number => Math.max(0, digits - 1 - exponentOf(rounded));
  const [whole, fraction = ''] = rounded.toFixed(decimals(most)).split('.');
  const kept = fraction.slice(0, decimals(least)) + fraction.slice(decimals(least)).replace(/0+$/, '');
  return signed(kept === '' ? whole : `${whole}.${kept}`, x < 0);
}
