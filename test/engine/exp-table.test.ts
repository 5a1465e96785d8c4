import { describe, expect, it } from 'vitest';
import { tabledExp } from '../../src/engine/exp-table';

describe('behaviour: tabled exponential', () => {
  it('is never below e^x and at most 8e-6 above, from 0 to the logarithm of the highest cap', () => {
    let worst = 0;
    let least = Infinity;
    for (let x = 0; x <= Math.log(10_000); x += 0.000_71) {
      const error = tabledExp(x) / Math.exp(x) - 1;
      worst = Math.max(worst, error);
      least = Math.min(least, error);
    }
    expect(worst).toBeLessThan(8e-6);
    expect(least).toBeGreaterThan(-1e-14);
    expect(tabledExp(0)).toBe(1);
  });
});
