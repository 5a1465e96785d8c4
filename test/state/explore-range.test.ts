import { describe, expect, it } from 'vitest';
import { axisValues } from '../../src/analysis/axis-values';
import { numericRow, numericRows, type NumericKey } from '../../src/model/plausible';
import { readValue } from '../../src/model/values';
import { niceSpan } from '../../src/state/explore-range';

const spanOf = (key: NumericKey, current = numericRow(key).baseline) => {
  const { from, to, count } = niceSpan(numericRow(key), current);
  return [from, to, count];
};

describe('behaviour: the range a sweep begins with', () => {
  it('is the plausible range, in steps that people count in', () => {
    expect(spanOf('angel.successRate')).toEqual([0.2, 0.5, 7]);
    expect(spanOf('angel.multipleMean')).toEqual([2, 6, 9]);
    expect(spanOf('market.correlation')).toEqual([0, 0.4, 9]);
    expect(spanOf('angel.recovery')).toEqual([0, 0.25, 6]);
  });

  it('is widened to whole steps where its ends are odd', () => {
    expect(spanOf('programme.discountRate')).toEqual([0.015, 0.05, 8]);
    expect(spanOf('angel.fee', 0.02)).toEqual([0.012, 0.028, 9]);
  });

  it('is around the current value where the bounds are far apart', () => {
    expect(spanOf('programme.capital', 200_000)).toEqual([100_000, 400_000, 7]);
  });

  it('has whole numbers for what is counted', () => {
    expect(axisValues(numericRow('market.sectors'), [10, 50], 5)).toEqual([10, 20, 30, 40, 50]);
    expect(spanOf('market.sectors')).toEqual([10, 50, 5]);
  });
});

describe('property: every parameter has a range it can go through', () => {
  it.each(numericRows.map((row) => [row.key, row] as const))('%s', (_, row) => {
    for (const current of [row.min, row.baseline, row.max]) {
      const { from, to, count } = niceSpan(row, current);
      const values = axisValues(row, [from, to], count);
      expect(values.length).toBeGreaterThan(1);
      expect(values.flatMap((value) => (readValue(row, value, row.key).ok ? [] : [value]))).toEqual([]);
    }
  });
});
