import { describe, expect, it } from 'vitest';
import { breakEven, neededMultipleAt } from '../../src/analysis/break-even';
import { baseline } from '../../src/model/parameters';
import { breakEvenVerdict } from '../../src/ui/break-even-verdict';

const angel = {
  sleeve: 'angel',
  successRate: 0.4,
  recovery: 0.1,
  costPerInvested: 1.2,
  neededMultiple: 2.85,
  assumedMultiple: 3,
} as const;

describe('behaviour: the verdict on break-even', () => {
  it('says that enough on average is not enough always', () => {
    expect(breakEvenVerdict([angel], 0.45, 1.1, 'zh')).toBe(
      '平均倍数 3.00倍高于所需的 2.85倍；即使平均够本，仍有 45% 的情形收不回本金。',
    );
    expect(breakEvenVerdict([angel], 0.45, 1.1, 'en')).toContain('is above the 2.85× needed. Even so,');
  });

  it('does not say enough where a city’s rules take so much that the government loses on average', () => {
    expect(breakEvenVerdict([angel], 0.82, 0.79, 'zh')).toBe(
      '平均倍数 3.00倍高于所需的 2.85倍；这一算式未计期满折价退出、超额收益分成和让利，计入后财政平均收回 0.79倍，82% 的情形收不回本金。',
    );
  });

  it('does not call it enough where one kind of fund falls short', () => {
    const seed = { ...angel, sleeve: 'seed', neededMultiple: 3.5 } as const;
    expect(breakEvenVerdict([seed, angel], 0.6, 0.9, 'zh')).toBe(
      '天使的平均倍数高于所需，种子的平均倍数低于所需；全部资金合起来，60% 的情形收不回本金。',
    );
    expect(breakEvenVerdict([seed, { ...seed, sleeve: 'angel' }], 0.6, 0.9, 'en')).toContain(
      'Mean multiples below what is needed: Seed, Angel. All money together',
    );
  });
});

describe('behaviour: the multiple needed at another success rate', () => {
  it('is the one of the arithmetic at its own rate, and falls as the rate rises', () => {
    const [own] = breakEven(baseline);
    if (!own) throw new Error('no sleeve');
    const at = (rate: number): number => neededMultipleAt(baseline, own.sleeve, rate);
    expect(at(own.successRate)).toBe(own.neededMultiple);
    expect([at(0.3), at(0.4), at(0.5)]).toEqual([at(0.3), at(0.4), at(0.5)].sort((a, b) => b - a));
    expect(0.3 * at(0.3) + 0.7 * own.recovery).toBeCloseTo(own.costPerInvested, 12);
  });
});
