import { scaleLinear } from 'd3';
import type { Exceedance, Measure } from '../engine/result';
import { text, type Language, type Text } from '../model/text';
import type { Palette } from './palette';
import type { Attributes } from './svg';

/** The probability of exceeding each loss, in one reading. */
export interface ExceedanceCurve {
  readonly measure: Measure;
  /** The same projects, but independent of one another (ρ = 0). */
  readonly independent: boolean;
  readonly exceedance: Exceedance;
  /** P(loss > tolerance) where it is known exactly; else read off the curve. */
  readonly breach?: number;
}

const names: Readonly<Record<Measure, Text>> = {
  net: text('净亏损', 'Net loss'),
  gross: text('亏损项目合计', 'Losing projects only'),
};
/** The short name beside the curve. */
export function nameOf({ measure, independent }: ExceedanceCurve, language: Language): string {
  const name = names[measure][language];
  if (!independent) return name;
  return language === 'zh' ? `${name}（ρ=0）` : `${name}, ρ=0`;
}

/** Every curve has its own dashes: the four stay apart in black and white. */
const dashes: Readonly<Record<Measure, { readonly dependent: string; readonly independent: string }>> = {
  net: { dependent: 'none', independent: '2 3' },
  gross: { dependent: '10 3', independent: '8 3 2 3' },
};

export const colorOf = ({ measure }: ExceedanceCurve, palette: Palette): string =>
  measure === 'net' ? palette.loss : palette.neutral;

/** How the curve is drawn. */
export function lookOf(curve: ExceedanceCurve, palette: Palette): Attributes {
  const { dependent, independent } = dashes[curve.measure];
  return {
    stroke: colorOf(curve, palette),
    'stroke-width': curve.independent ? 1.5 : 2.25,
    'stroke-dasharray': curve.independent ? independent : dependent,
    'stroke-linejoin': 'round',
  };
}

/** P(loss > x), read off the curve; 0 where it is not known. */
export function probabilityAt({ loss, probability }: Exceedance, x: number): number {
  const [only] = probability;
  if (loss.length < 2) return only ?? 0;
  return scaleLinear(loss, probability).clamp(true)(x);
}

/** P(loss > tolerance). */
export const breachOf = (curve: ExceedanceCurve, tolerance: number): number =>
  curve.breach ?? probabilityAt(curve.exceedance, tolerance);
