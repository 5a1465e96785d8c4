import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/engine/result';
import { baseline, type Parameters } from '../../src/model/parameters';
import { ruleWords } from '../../src/ui/rule-words';

const share: Parameters = { ...baseline, 'concession.mode': 'share', 'concession.rate': 1 };
const buyback: Parameters = { ...baseline, 'concession.mode': 'buyback' };

const result = (cost: number | null, taken: readonly number[] = []): Result =>
  ({
    metrics: {
      'government.paidIn': { mean: 100_000 },
      ...(cost === null ? {} : { 'concession.cost': { mean: cost } }),
      ...(taken.length === 0 ? {} : { 'public.tvpi': { p50: 1.052 } }),
    },
    series: taken.length === 0 ? {} : { 'secondary.taken': { mean: taken } },
  }) as unknown as Result;

describe('behaviour: what rules come to, behind the result', () => {
  it('says what a concession takes from the government', () => {
    expect(ruleWords(result(12_345), share, 'zh')).toBe('让利平均使财政少得 1.23亿元（现值）。');
    expect(ruleWords(result(12_345), share, 'en')).toBe(
      ' The concession leaves the government ¥123 m worse off on average (present value).',
    );
  });

  it('says when a buyback does the government good', () => {
    expect(ruleWords(result(-2000), buyback, 'zh')).toBe('约定回购平均使财政多得 2000万元（现值）。');
    expect(ruleWords(result(-2000), buyback, 'en')).toContain('The buyback leaves the government ¥20 m better off');
  });

  it('says what the S-fund takes over and earns with the government', () => {
    expect(ruleWords(result(null, [1000, 4000]), baseline, 'zh')).toBe(
      'S基金平均承接 5000万元，与财政合并计算收回 1.05倍（中位数）。',
    );
    expect(ruleWords(result(12_345, [1000, 4000]), share, 'en')).toMatch(
      /present value\)\. The S-fund takes over ¥50 m/,
    );
  });

  it('keeps quiet where a rule is not in use or makes next to no difference', () => {
    expect(ruleWords(result(null), baseline, 'zh')).toBe('');
    expect(ruleWords(result(900, [500]), share, 'zh')).toBe('');
    expect(ruleWords(result(0), share, 'en')).toBe('');
  });
});
