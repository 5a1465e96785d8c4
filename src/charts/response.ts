import { text, type Language, type Text } from '../model/text';
import type { ChartTable, Key, Readout } from './chart';
import { estimateStyle, sayInterval, sayMeasured, type EstimateStyle } from './estimate-style';
import { withUnit, type Quantity } from './format';
import { interval95, isKnown, reachOf, type Measured } from './measured';

/** A horizontal axis of values in model units that say themselves with their unit. */
export interface ValueAxis {
  readonly label: Text;
  readonly say: (value: number, language: Language) => string;
}

/** An estimate at a value of the axis; null where there is none, and `problem` then says why. */
export interface ResponsePoint {
  readonly x: number;
  readonly estimate: Measured | null;
  readonly problem?: Text;
}

/** How an estimate answers to a value. Points in ascending order. */
export interface ResponseData {
  readonly title: Text;
  /** What is estimated, without its unit. */
  readonly measure: Text;
  readonly quantity: Quantity;
  readonly axis: ValueAxis;
  readonly points: readonly ResponsePoint[];
}

export const intervalLabel = text('95%区间', '95% interval');
export const notComputable = text('无法计算', 'Cannot be computed');
const [lowLabel, highLabel] = [text('95%区间下限', '95% low'), text('95%区间上限', '95% high')];
export const thresholdLabel = (said: string): Text => text(`临界值 ${said}`, `Threshold ${said}`);
const reasonLabel = text('说明', 'Note');

/** The style for all the estimates and the values they are compared with (model units). */
export function responseStyle(
  { quantity, points }: ResponseData,
  others: readonly (number | undefined)[],
  language: Language,
): EstimateStyle {
  const compared = others.filter((value) => value !== undefined);
  return estimateStyle(quantity, [...points.flatMap(({ estimate }) => reachOf(estimate)), ...compared], language);
}

const reasonOf = ({ estimate, problem }: ResponsePoint, language: Language): string | null =>
  isKnown(estimate) ? null : (problem ?? notComputable)[language];

/** The numbers of an estimate as a table shows them: itself and its interval. */
export function estimateCells(estimate: Measured | null, { shown }: EstimateStyle): readonly (number | null)[] {
  const value = estimate?.value ?? null;
  const interval = estimate ? interval95(estimate) : null;
  return [value, interval?.[0] ?? null, interval?.[1] ?? null].map((each) => (each === null ? null : shown(each)));
}

/** The headings of these numbers. */
export const estimateHeaders = (measure: string, unit: string, language: Language): readonly string[] =>
  [measure, lowLabel[language], highLabel[language]].map((label) => withUnit(label, unit, language));

export function responseTable(
  { measure, axis, points }: ResponseData,
  style: EstimateStyle,
  language: Language,
): ChartTable {
  const reasons = points.map((point) => reasonOf(point, language));
  const hasReasons = reasons.some((reason) => reason !== null);
  return {
    headers: [
      axis.label[language],
      ...estimateHeaders(measure[language], style.unit, language),
      ...(hasReasons ? [reasonLabel[language]] : []),
    ],
    rows: points.map(({ x, estimate }, i) => [
      axis.say(x, language),
      ...estimateCells(estimate, style),
      ...(hasReasons ? [reasons[i] ?? ''] : []),
    ]),
    decimals: style.decimals,
  };
}

/** The marks of an estimate, of its interval, and of a hole. */
export interface PointKeys {
  readonly estimate: Key;
  readonly interval: Key;
  readonly hole: Key;
}

/** What each point says. */
export function responseReadout(
  { measure, axis, points }: ResponseData,
  style: EstimateStyle,
  keys: PointKeys,
  language: Language,
) {
  return (i: number): Omit<Readout, 'at'> => {
    const { x, estimate, problem } = points[i];
    const title = axis.say(x, language);
    if (!isKnown(estimate))
      return {
        title,
        datum: i,
        lines: [{ label: notComputable[language], value: problem?.[language] ?? '', key: keys.hole }],
      };
    return {
      title,
      datum: i,
      lines: [
        { label: measure[language], value: sayMeasured(estimate, style), key: keys.estimate },
        { label: intervalLabel[language], value: sayInterval(estimate, style, language), key: keys.interval },
      ],
    };
  };
}
