import { indicators } from '../../analysis/indicators';
import type { NumberRow } from '../../model/parameters';
import { text, type Text } from '../../model/text';
import { unitOf } from '../../state/explore-limits';

/** Larger than anything that could be asked for. */
const LARGEST = 1e15;

/** Money is asked for in units of this size, 万元. */
const SOME_MONEY = 10_000;

/** How a number is typed that an indicator or a formula is to reach: like a parameter without bounds. */
export function askedRow(written: string, bounds: { readonly min: number } = { min: -LARGEST }): NumberRow {
  const unit = unitOf(written);
  const label = indicators.find(({ id }) => id === written)?.label ?? text('公式', 'the formula');
  return {
    kind: 'number',
    key: written,
    label,
    help: label,
    group: 'programme',
    unit,
    baseline: unit === 'money' ? SOME_MONEY : 1,
    min: bounds.min,
    max: LARGEST,
  };
}

/** Differences and errors of shares are in points; null where the unit says it. */
export const pointsOf = (written: string): Text | null =>
  ['share', 'rate'].includes(unitOf(written)) ? text('个百分点', 'percentage points') : null;

/** What was asked, before it has been read. */
export const askedLabel = (written: string): Text =>
  indicators.find(({ id }) => id === written)?.label ?? text(written, written);
