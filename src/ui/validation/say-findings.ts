import { meanError95 } from '../../engine/statistics';
import { fixedDigits, NO_NUMBER, significantDigits } from '../../model/digits';
import type { Language } from '../../model/text';
import type { Finding, Oracle } from '../../analysis/oracles/oracle';

/** Below this a number is written with a power of ten. */
const SMALL = 1e-3;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const raised = (exponent: number): string =>
  (exponent < 0 ? '⁻' : '') + String(Math.abs(exponent)).replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);

/** A difference or an error in two digits: 0.018, −2.2×10⁻¹⁶, 0. */
export function saySmall(x: number): string {
  if (!Number.isFinite(x)) return NO_NUMBER;
  if (x === 0) return '0';
  if (Math.abs(x) >= SMALL) return significantDigits(x, 2, 2);
  const [mantissa, exponent] = Math.abs(x).toExponential(1).split('e');
  return `${x < 0 ? '−' : ''}${mantissa}×10${raised(Number(exponent))}`;
}

/** A number of an oracle in its digits; what must stay below a tiny bound is written like the bound. */
function sayNumber({ expected, digits }: Oracle, value: number): string {
  const isTiny = expected.kind === 'most' && expected.value > 0 && expected.value < SMALL;
  return isTiny ? saySmall(value) : fixedDigits(value, digits);
}

const unitOf = ({ unit }: Oracle, language: Language): string => unit?.[language] ?? '';

/** What a number must be: 0.1071, or ≤ 1.0×10⁻⁹. */
export function sayExpected(oracle: Oracle, language: Language): string {
  const { kind, value } = oracle.expected;
  return (kind === 'most' ? '≤ ' : '') + sayNumber(oracle, value) + unitOf(oracle, language);
}

/** What came of it, with its 95 % error where it was simulated: 0.990 ± 0.025倍. */
export function sayObtained(oracle: Oracle, { obtained }: Finding, language: Language): string {
  const error = oracle.expected.kind === 'sampled' ? ` ± ${saySmall(meanError95(obtained.se ?? NaN))}` : '';
  return sayNumber(oracle, obtained.value) + error + unitOf(oracle, language);
}

/** How far apart the two are; of a bound, by how much it is exceeded, if it is. */
export const sayDifference = ({ expected }: Oracle, { difference, agrees }: Finding): string =>
  expected.kind === 'most' && agrees ? '' : saySmall(difference);

/** How far apart they may be; nothing for a bound. */
export const sayAllowed = ({ expected }: Oracle, { allowed }: Finding): string =>
  expected.kind === 'most' ? '' : saySmall(allowed);
