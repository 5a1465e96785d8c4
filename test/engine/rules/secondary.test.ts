import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/engine/plan';
import { SLEEVES, type Parameters } from '../../../src/model/parameters';
import { anyParameters } from '../../arbitraries';
import { netOf, onePath, type OnePath } from './one-path';

const RELATIVE = 1e-9;

/** Programmes without fees and carry, whose recycled money would depend on what was sold. */
const noCosts = anyParameters.map((p): Parameters => {
  const free = SLEEVES.flatMap((s) => [`${s}.fee`, `${s}.feeAfter`, `${s}.carry`].map((key) => [key, 0]));
  return { ...p, 'programme.fee': 0, 'programme.recycling': 0, ...Object.fromEntries(free) } as Parameters;
});

const anyDeal = fc.record({
  'secondary.quota': fc.integer({ min: 1, max: 10 }).map((tenths) => tenths / 10),
  'secondary.price': fc.constantFrom('cost' as const, 'nav' as const, 'discount' as const),
  'secondary.discount': fc.integer({ min: 0, max: 95 }).map((percent) => percent / 100),
  'secondary.fromAge': fc.integer({ min: 1, max: 6 }),
});
const anyBase = fc.integer({ min: 1, max: 1000 }).map((thousandths) => thousandths / 1000);
const blocks = fc.integer({ min: 0, max: 1000 }).map((block) => 50 * block);

const investors = [
  'government',
  'social',
  'manager.commitment',
  'manager.concession',
  'founders',
  'secondary',
] as const;
const sumOfNets = (path: OnePath): number => investors.reduce((sum, party) => sum + netOf(path, party), 0);

describe('property: what the S-fund takes over', () => {
  it('without fees and carry, all investors together have the same in the end, whatever is sold and at which price', () => {
    fc.assert(
      fc.property(noCosts, anyDeal, anyBase, blocks, (p, deal, base, path) => {
        const withDeal = { ...p, ...deal, 'secondary.base': base * p['programme.capital'] };
        const sold = onePath(makePlan(withDeal), path);
        const kept = onePath(makePlan({ ...p, 'secondary.quota': 0 }), path);
        const rounding = RELATIVE * Math.max(kept.party('projects').in, p['programme.capital']);
        expect(Math.abs(sold.party('projects').in - kept.party('projects').in)).toBeLessThanOrEqual(rounding);
        expect(Math.abs(sumOfNets(sold) - sumOfNets(kept))).toBeLessThanOrEqual(rounding);
      }),
      { numRuns: 30 },
    );
  });
  it('where the government is the only investor, the public purse does not mind the price', () => {
    const allPublic = noCosts.map((p): Parameters => {
      const alone = SLEEVES.flatMap((s) => {
        const share = p[`${s}.governmentShare`];
        return [
          [`${s}.governmentShare`, 1],
          [`${s}.managerShare`, 0],
          [`${s}.fundSize`, p[`${s}.fundSize`] * share],
          [`${s}.ticket`, p[`${s}.ticket`] * share],
        ];
      });
      return { ...p, 'concession.mode': 'none', ...Object.fromEntries(alone) } as Parameters;
    });
    fc.assert(
      fc.property(allPublic, anyDeal, anyBase, blocks, (p, deal, base, path) => {
        const deals: readonly Partial<Parameters>[] = [
          { ...deal, 'secondary.price': 'cost' },
          { ...deal, 'secondary.price': 'nav' },
          { ...deal, 'secondary.price': 'discount' },
        ];
        const runs = deals.map((each) =>
          onePath(makePlan({ ...p, ...each, 'secondary.base': base * p['programme.capital'] }), path),
        );
        const gains = runs.map((one) => netOf(one, 'government') + netOf(one, 'secondary'));
        const rounding = RELATIVE * Math.max(runs[0].party('projects').in, p['programme.capital']);
        for (const gain of gains) expect(Math.abs(gain - gains[0])).toBeLessThanOrEqual(rounding);
      }),
      { numRuns: 25 },
    );
  });
  it('never costs more than its capacity a year, and nothing is left over as long as capacity is', () => {
    fc.assert(
      fc.property(anyParameters, anyDeal, anyBase, blocks, (p, deal, base, path) => {
        const rules = { ...p, ...deal, 'secondary.base': base * p['programme.capital'] };
        const capacity = rules['secondary.quota'] * rules['secondary.base'];
        const one = onePath(makePlan(rules), path);
        const [taken, left] = [one.series('secondary.taken'), one.series('secondary.left')];
        taken.forEach((price, year) => {
          expect(price).toBeLessThanOrEqual(capacity * (1 + RELATIVE));
          if (left[year] > RELATIVE * capacity) expect(price).toBeGreaterThanOrEqual(capacity * (1 - RELATIVE));
        });
        expect(taken[taken.length - 1]).toBe(0);
        const paid = taken.reduce((a, b) => a + b, 0);
        expect(Math.abs(one.party('secondary').in - paid)).toBeLessThanOrEqual(RELATIVE * (paid + capacity));
      }),
      { numRuns: 30 },
    );
  });
});
