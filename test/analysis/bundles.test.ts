import { describe, expect, it } from 'vitest';
import { bundles, differingBundles } from '../../src/analysis/bundles';
import { parameterTable, type Parameters } from '../../src/model/parameters';
import { parametersWith } from '../engine/scenarios';

const idsOf = (from: Partial<Parameters>, to: Partial<Parameters>, named?: readonly string[]): readonly string[] =>
  differingBundles(parametersWith(from), parametersWith(to), named).map(({ id }) => id);

describe('behaviour: bundles of rules', () => {
  it('hold every parameter once, but paths and seed', () => {
    const keys = bundles.flatMap(({ keys }) => keys);
    const expected = parameterTable.filter(({ group }) => group !== 'simulation').map(({ key }) => key);
    expect([...keys].sort()).toEqual([...expected].sort());
    expect(bundles.every(({ keys }) => keys.length > 0)).toBe(true);
  });

  it.each<[string, Partial<Parameters>]>([
    ['size', { 'angel.fundSize': 9000 }],
    ['allocation', { 'angel.share': 0.6 }],
    ['share', { 'seed.governmentShare': 0.4 }],
    ['term', { 'programme.term': 14 }],
    ['ticket', { 'seed.ticket': 200 }],
    ['tolerance', { 'assessment.measure': 'gross' }],
    ['concession', { 'concession.mode': 'share' }],
    ['secondary', { 'secondary.quota': 0.1 }],
    ['subsidy', { 'subsidy.lossRate': 0.1 }],
    ['fees', { 'programme.fee': 0.01 }],
    ['projects', { 'angel.multipleModel': 'table' }],
    ['rest', { 'programme.recycling': 0.5 }],
  ])('%s', (id, values) => expect(idsOf({}, values)).toEqual([id]));

  it('leave out what neither scenario reads: sleeves without money, rules that are off', () => {
    expect(idsOf({}, { 'venture.ticket': 500, 'secondary.price': 'nav', 'concession.rate': 0.5 })).toEqual([]);
    expect(idsOf({}, { 'venture.ticket': 500 }, ['venture.ticket'])).toEqual(['ticket']);
  });

  it('count what one of them reads', () => {
    const venture = { 'seed.share': 0.2, 'venture.share': 0.1, 'venture.fundSize': 30_000, 'venture.ticket': 500 };
    expect(idsOf({}, venture)).toEqual(['size', 'allocation', 'ticket']);
    expect(idsOf(venture, {})).toEqual(['size', 'allocation', 'ticket']);
    const sharing = { 'concession.mode': 'share', 'concession.rate': 0.5 } as const;
    expect(idsOf({ 'concession.mode': 'share' }, sharing)).toEqual(['concession']);
  });
});
