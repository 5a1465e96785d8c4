import { describe, expect, it } from 'vitest';
import { baseline, parameterRow, type ParameterKey } from '../../src/model/parameters';
import { numericRows, plausibleRange, uncertainKeys } from '../../src/model/plausible';
import { readValue } from '../../src/model/values';

function rangeOf(key: ParameterKey, current = Number(baseline[key])): readonly [number, number] {
  const row = parameterRow(key);
  if (row.kind !== 'number') throw new Error(`${key} is no number`);
  return plausibleRange(row, current);
}

describe('oracle: plausible ranges of the model description', () => {
  it.each([
    ['seed.successRate', [0.2, 0.5]],
    ['direct.multipleMean', [2, 6]],
    ['angel.recovery', [0, 0.25]],
    ['venture.multipleSpread', [0.6, 1.4]],
    ['market.correlation', [0, 0.4]],
    ['market.managerCorrelation', [0, 0.15]],
    ['angel.successYears', [5, 10]],
    ['angel.failureYears', [2, 4]],
    ['exit.forcedDiscount', [0.2, 0.5]],
    ['secondary.discount', [0.2, 0.5]],
    ['programme.discountRate', [0.018, 0.05]],
  ] as const)('%s: %j', (key, range) => {
    expect(rangeOf(key)).toEqual(range);
  });
  it('of fees is a third below and above what they are, within their bounds', () => {
    expect(rangeOf('angel.fee', 0.021)).toEqual([0.014, 0.028]);
    expect(rangeOf('programme.fee')).toEqual([0.00333333, 0.00666667]);
    expect(rangeOf('seed.feeAfter', 0.045)).toEqual([0.03, 0.05]);
    expect(rangeOf('direct.fee', 0)).toEqual([0, 0]);
  });
  it('of everything else is its bounds', () => {
    expect(rangeOf('angel.lossTolerance')).toEqual([0, 1]);
    expect(rangeOf('market.tailDegrees')).toEqual([3, 100]);
  });
});

describe('behaviour: plausible ranges', () => {
  it.each(numericRows.map((row) => [row.key, row] as const))('%s can take both ends of its range', (_key, row) => {
    for (const current of [row.baseline, row.min, row.max]) {
      const [low, high] = plausibleRange(row, current);
      expect(low).toBeLessThanOrEqual(high);
      for (const value of [low, high]) expect(readValue(row, value, row.key)).toEqual({ ok: true, value });
    }
  });
});

describe('behaviour: what is uncertain in a scenario', () => {
  it('leaves out funds without money, rules out of use and fees that are 0', () => {
    const keys = uncertainKeys({ ...baseline, 'seed.fee': 0, 'angel.multipleModel': 'pareto' });
    expect(keys).toContain('seed.successRate');
    expect(keys).toContain('angel.fee');
    expect(keys).toContain('angel.multipleMean');
    for (const key of ['seed.fee', 'venture.successRate', 'angel.multipleSpread', 'secondary.discount'] as const)
      expect(keys).not.toContain(key);
  });
  it('counts the discount of an S-fund that is in use', () => {
    expect(uncertainKeys({ ...baseline, 'secondary.quota': 0.1, 'secondary.base': 1e5 })).toContain(
      'secondary.discount',
    );
  });
});
