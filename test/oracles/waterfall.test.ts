import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { managerPart } from '../../src/engine/waterfall';

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
