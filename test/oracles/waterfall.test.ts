import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { managerPart } from '../../src/engine/waterfall';

/** 8 % a year on 10 m over some years: 4 m of preferred return have accrued. In millions. */
const CALLED = 10;
const OWED = 14;
const manager = (gross: number, catchUp: number): number =>
  managerPart(gross, OWED, CALLED, 0, 0, { carry: 0.2, catchUp });

describe('oracle: European waterfall with 8 % hurdle and 20 % carry, paid-in 10 m, preferred return 4 m', () => {
  it('full catch-up, gross 20 m: LP 18 m, GP 2 m, a fifth of the profit', () => {
    expect(manager(20, 1)).toBeCloseTo(2, 12);
  });
  it('gross 12 m, less than the hurdle: GP nothing', () => {
    expect(manager(12, 1)).toBe(0);
  });
  it('no catch-up, gross 20 m: GP 1.2 m, a fifth of what exceeds the hurdle', () => {
    expect(manager(20, 0)).toBeCloseTo(1.2, 12);
  });
  it('half catch-up: GP gets half of the next 8/3 m, and has a fifth of the profit from then on', () => {
    expect(manager(14 + 8 / 3, 0.5)).toBeCloseTo(4 / 3, 12);
    expect(manager(20, 0.5)).toBeCloseTo(2, 12);
  });
  it('gross 15 m, within the catch-up: GP all of the last 1 m', () => {
    expect(manager(15, 1)).toBeCloseTo(1, 12);
  });
});

describe('property: European waterfall', () => {
  const money = fc.double({ min: 0, max: 1000, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const terms = fc.record({ carry: fc.double({ min: 0, max: 0.5, noNaN: true }), catchUp: share });

  it('pays the same whether proceeds come at once or in two parts', () => {
    fc.assert(
      fc.property(money, money, money, money, terms, (first, second, called, preferred, agreed) => {
        const owed = called + preferred;
        const once = managerPart(first + second, owed, called, 0, 0, agreed);
        const a = managerPart(first, owed, called, 0, 0, agreed);
        const b = managerPart(second, Math.max(0, owed - first), called, first - a, a, agreed);
        expect(Math.abs(once - a - b)).toBeLessThan(1e-9 * (1 + first + second));
      }),
    );
  });
  it('never leaves the manager more than its carry of all profit, nor the investors less than they are owed', () => {
    fc.assert(
      fc.property(money, money, money, terms, (proceeds, called, preferred, agreed) => {
        const part = managerPart(proceeds, called + preferred, called, 0, 0, agreed);
        expect(part).toBeLessThanOrEqual(agreed.carry * Math.max(0, proceeds - called) + 1e-9);
        expect(part).toBeLessThanOrEqual(Math.max(0, proceeds - called - preferred) + 1e-9);
        expect(part).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
