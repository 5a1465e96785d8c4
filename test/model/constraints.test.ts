import { describe, expect, it } from 'vitest';
import { constraintProblems } from '../../src/model/constraints';
import { baseline, type Parameters } from '../../src/model/parameters';
import { kinds } from './files';

const problemsOf = (values: Partial<Parameters>): readonly string[] =>
  kinds(constraintProblems({ ...baseline, ...values }));

describe('behaviour: rules between parameters', () => {
  it.each<[Partial<Parameters>, string]>([
    [{ 'venture.share': 0.001 }, 'seed.share shares-sum'],
    [{ 'seed.governmentShare': 0.995 }, 'seed.governmentShare commitments-sum'],
    [{ 'direct.managerShare': 0.01 }, 'direct.governmentShare commitments-sum'],
    [{ 'angel.multipleMean': 100, 'angel.multipleCap': 100 }, 'angel.multipleMean mean-below-cap'],
    [{ 'market.correlation': 0.95 }, 'market.correlation correlations-sum'],
    [{ 'exit.ipo': 0.2 }, 'exit.ipo exits-sum'],
    [{ 'exit.ipo': 0.18 }, 'exit.ipo exits-sum'],
    [{ 'programme.term': 3 }, 'programme.vintageYears vintage-below-term'],
  ])('%j breaks exactly one', (values, kind) => {
    expect(problemsOf(values)).toEqual([kind]);
  });

  it.each<Partial<Parameters>>([
    { 'seed.share': 0.1, 'angel.share': 0.2, 'venture.share': 0.3, 'direct.share': 0.4 },
    { 'seed.share': 0, 'angel.share': 0 },
    { 'seed.governmentShare': 0.99, 'seed.managerShare': 0.01 },
    { 'market.correlation': 0.94, 'market.managerCorrelation': 0.05 },
    { 'exit.ipo': 1, 'exit.acquisition': 0, 'exit.transfer': 0, 'exit.buyback': 0 },
    { 'programme.vintageYears': 1, 'programme.term': 3 },
  ])('%j breaks none', (values) => {
    expect(problemsOf(values)).toEqual([]);
  });

  it('names the parameters, the limit and the sum', () => {
    const [{ message }] = constraintProblems({ ...baseline, 'venture.share': 0.2 });
    expect(message.zh).toBe(
      '种子、天使、创投、直投的“占母基金配置”合计不得超过 100%，现为 120%（30% + 70% + 20% + 0%）；请调低其中一项。',
    );
    expect(message.en).toBe(
      'the “Share of the programme” of Seed, Angel, Venture, Direct may sum to at most 100%, not 120% (30% + 70% + 20% + 0%); lower one of them.',
    );
  });

  it.each<[Partial<Parameters>, string, string]>([
    [
      { 'angel.governmentShare': 0.995 },
      '天使子基金的“政府出资比例”、“管理人出资比例”合计不得超过 100%，现为 100.5%（99.5% + 1%）；请调低其中一项。',
      'of angel funds may sum to at most 100%, not 100.5% (99.5% + 1%); lower one of them.',
    ],
    [
      { 'market.correlation': 0.95 },
      '“市场相关性 ρm”、“管理人相关性 ρf”、“行业相关性 ρs”合计不得超过 99%，现为 100%（95% + 5% + 0%）；请调低其中一项。',
      'may sum to at most 99%, not 100% (95% + 5% + 0%); lower one of them.',
    ],
    [{ 'exit.ipo': 0.18 }, '合计须为 100%，现为 99%（', 'must sum to 100%, not 99% ('],
    [
      { 'programme.term': 3 },
      '“子基金设立年数”（现为 3年）须小于“母基金存续期”（现为 3年）。',
      '“Vintage years” (now 3 years) must be below “Programme term” (now 3 years).',
    ],
  ])('%j: speaks in the units of the form, of few words', (values, zh, en) => {
    const [{ message }] = constraintProblems({ ...baseline, ...values });
    expect(message.zh).toContain(zh);
    expect(message.en).toContain(en);
  });
});
