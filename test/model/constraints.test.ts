import { describe, expect, it } from 'vitest';
import { constraintProblems } from '../../src/model/constraints';
import { baseline, parameterTable, type Parameters } from '../../src/model/parameters';
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
    expect(message.zh).toContain('“种子子基金·占母基金配置”、“天使子基金·占母基金配置”');
    expect(message.zh).toContain('合计不得超过 1，现为 1.2。');
    expect(message.en).toContain('may sum to at most 1, not 1.2.');
  });

  it.each(parameterTable.filter((row) => row.planned).map((row) => [row.key, row] as const))(
    '%s is not available yet',
    (key, row) => {
      const other = row.kind === 'choice' ? row.choices.find(({ value }) => value !== row.baseline)?.value : 0.37;
      const [found, ...more] = constraintProblems({ ...baseline, [key]: other });
      expect(more).toEqual([]);
      expect(found).toMatchObject({ path: key, code: 'not-available' });
      expect(found.message.zh).toContain(row.label.zh);
      expect(found.message.en).toContain(row.label.en);
    },
  );
});
