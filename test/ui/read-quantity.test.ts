import { describe, expect, it } from 'vitest';
import { numericRow } from '../../src/model/plausible';
import { text } from '../../src/model/text';
import { countRow } from '../../src/state/explore-axis';
import { askedRow } from '../../src/ui/explore/asked-row';
import { readQuantity } from '../../src/ui/explore/read-quantity';

const rate = numericRow('angel.successRate');

const refusal = (...args: Parameters<typeof readQuantity>): string | undefined => {
  const read = readQuantity(...args);
  return read.ok ? undefined : read.problem.zh;
};

describe('behaviour: a number typed beside an analysis', () => {
  it('is read in the unit of its field', () => {
    expect(readQuantity(rate, ' 35 ', '%', null)).toEqual({ ok: true, value: 0.35 });
    expect(readQuantity(countRow, '12', '', null)).toEqual({ ok: true, value: 12 });
  });

  it('is asked for where there is none', () => {
    for (const row of [rate, askedRow('npv'), countRow]) {
      expect(refusal(row, '  ', '%', null)).toBe('请填一个数。');
      expect(refusal(row, 'much', '%', null)).toBe('请填一个数，现为“much”。');
    }
  });

  it('has bounds that are told, or words that say what they mean', () => {
    expect(refusal(rate, '-5', '%', null)).toBe('“天使子基金·成功率”的取值范围是 0%–100%，现为 −5%。');
    expect(refusal(countRow, '0', '', null)).toBe('“取值个数”的取值范围是 2–100，现为 0。');
    expect(refusal(countRow, '9999', '', null)).toMatch(/^“取值个数”的取值范围是 2–100，现为 9,?999。$/);
    expect(refusal(countRow, '7.5', '', null)).toMatch(/^“取值个数”须为整数/);
    const above = text('误差须大于 0。', 'The error must be above 0.');
    for (const typed of ['0', '-1'])
      expect(refusal(askedRow('tvpiMedian', { min: Number.MIN_VALUE }), typed, '倍', above)).toBe('误差须大于 0。');
  });
});
