import { meanError95 } from '../engine/statistics';
import { NO_NUMBER, significantDigits } from '../model/digits';
import { text, type Language, type Text } from '../model/text';
import { formatCount, formatMoney, formatMultiple, formatShare, formatYears } from '../model/units';
import type { Estimate } from './estimate';
import type { IndicatorUnit } from './indicators';
import type { Question } from './question';

/** An indicator's own unit; none for a formula. */
type Unit = IndicatorUnit | 'none';

type Write = (x: number, language: Language) => string;

const plain =
  (digits: number): Write =>
  (x) =>
    significantDigits(x, digits);

const values: Readonly<Record<Unit, Write>> = {
  money: (x, language) => formatMoney(x, language, 4),
  share: (x, language) => formatShare(x, language, 1),
  rate: (x, language) => formatShare(x, language, 1),
  multiple: (x, language) => formatMultiple(x, language, 3),
  years: (x, language) => formatYears(x, language, 1),
  count: (x, language) => formatCount(x, language, 1),
  none: plain(4),
};

/** Differences of shares are points: 45% after 40% is 5 points more, not 5%. */
const POINTS = text('个百分点', ' pp');

const points =
  (digits: number): Write =>
  (x) =>
    significantDigits(100 * x, digits);

/** How differences and errors are written: their digits, and the unit that stands behind both. */
interface Size {
  readonly write: (digits: number) => Write;
  readonly unit: Text;
}

const NOTHING = text('', '');
const [inPoints, inPlain] = [
  { write: points, unit: POINTS },
  { write: plain, unit: NOTHING },
];

const sizes: Readonly<Record<Unit, Size>> = {
  money: { write: (digits) => (x, language) => formatMoney(x, language, digits), unit: NOTHING },
  share: inPoints,
  rate: inPoints,
  multiple: inPlain,
  years: inPlain,
  count: inPlain,
  none: inPlain,
};

const unitOf = ({ indicator }: Question): Unit => indicator?.unit ?? 'none';

const NEVER = text('期内未收回', 'not within the term');

/** What a question comes to, as a person reads it. */
export const sayValue = (question: Question, value: number | null, language: Language): string =>
  isNever(question, value) ? NEVER[language] : value === null ? NO_NUMBER : values[unitOf(question)](value, language);

/** Digits of differences and of errors: both may be far smaller than the values. */
const [DIFFERENCE, ERROR] = [3, 2];

const sized = (question: Question, x: number, digits: number, language: Language): string =>
  sizes[unitOf(question)].write(digits)(Math.abs(x), language);

const signOf = (x: number): string => (x === 0 ? '' : x > 0 ? '+' : '−');

const signed = (question: Question, x: number, language: Language): string =>
  signOf(x) + sized(question, x, DIFFERENCE, language);

const error = (question: Question, se: number | null, language: Language): string =>
  se === null ? '?' : sized(question, se, ERROR, language);

/** A difference with its sign and its standard error: +1.2 ± 0.3 pp; where the error cannot be told it is a question mark. */
export function sayDifference(question: Question, { value, se }: Estimate, language: Language): string {
  if (value === null) return NO_NUMBER;
  const { unit } = sizes[unitOf(question)];
  return `${signed(question, value, language)} ± ${error(question, se, language)}${unit[language]}`;
}

/** Units that differences in a table leave to their heading. */
const gapUnits: Partial<Readonly<Record<Unit, Text>>> = { multiple: text('倍', '×'), years: text('年', ' years') };

/** How large a difference is, for a sentence that says its direction: 1.2 pp. */
export function sayGap(question: Question, difference: number, language: Language): string {
  const unit = unitOf(question);
  return sized(question, difference, DIFFERENCE, language) + (gapUnits[unit] ?? sizes[unit].unit)[language];
}

/** The standard error of what a question comes to: ± 0.6 pp; where it cannot be told it is a question mark. */
export const sayStandardError = (question: Question, se: number | null, language: Language): string =>
  `± ${error(question, se, language)}${sizes[unitOf(question)].unit[language]}`;

/** Half of the 95 % interval of what a question comes to: ± 1.2 pp. */
export const sayError95 = (question: Question, se: number | null, language: Language): string =>
  sayStandardError(question, se === null ? null : meanError95(se), language);

/** Whether a year of break-even is none: in so many futures the cash is not back within the term that there is no number. */
export const isNever = ({ indicator }: Question, value: number | null): boolean =>
  indicator?.id === 'breakEven' && value === null;
