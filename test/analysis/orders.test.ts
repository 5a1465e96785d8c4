import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOrders } from '../../src/analysis/orders';

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

/** All orders of players, one by one. */
function permutations(players: readonly number[]): readonly (readonly number[])[] {
  if (players.length === 0) return [[]];
  return players.flatMap((first) =>
    permutations(players.filter((player) => player !== first)).map((rest) => [first, ...rest]),
  );
}

/** The sets an order passes through, nobody and everybody included. */
const setsOf = (order: readonly number[]): readonly number[] =>
  order.reduce<number[]>((sets, player) => [...sets, sets.at(-1)! + (1 << player)], [0]);

describe('oracle: orders in which all sets are usable', () => {
  it('are n!, and a player joins a set of s with the weight s! (n − 1 − s)! / n! (Shapley, 1953)', () => {
    const orders = countOrders(9, () => true);
    expect(orders.count).toBe(factorial(9));
    expect(orders.share(0b000010110, 0)).toBeCloseTo((factorial(3) * factorial(5)) / factorial(9), 15);
    expect(orders.share(0b000010110, 1)).toBe(0);
  });

  it('are one when there is nobody', () => {
    expect(countOrders(0, () => true).count).toBe(1);
    expect(countOrders(0, () => false).count).toBe(0);
  });
});

describe('property: orders through usable sets only', () => {
  it('are those one finds by walking through all of them', () => {
    const usable = fc.array(fc.boolean(), { minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), usable, (players, sets) => {
        const orders = countOrders(players, (set) => sets[set]);
        const everyone = Array.from({ length: players }, (_, player) => player);
        const walked = permutations(everyone).filter((order) => setsOf(order).every((set) => sets[set]));
        expect(orders.count).toBe(walked.length);
        for (let set = 0; set < 1 << players; set++) {
          const through = walked.filter((order) => setsOf(order).includes(set));
          expect(orders.passes(set)).toBe(through.length > 0);
          for (const player of walked.length > 0 ? everyone : []) {
            const joins = through.filter((order) => order[setsOf(order).indexOf(set)] === player);
            expect(orders.share(set, player)).toBeCloseTo(joins.length / walked.length, 12);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
