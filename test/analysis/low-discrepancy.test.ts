import { describe, expect, it } from 'vitest';
import { DIRECTION_NUMBERS } from '../../src/analysis/direction-numbers';
import { MOST_DIMENSIONS, sobolSequence } from '../../src/analysis/low-discrepancy';

describe('oracle: Sobol’s sequence with the direction numbers of Joe and Kuo', () => {
  it('begins as published (program and table new-joe-kuo-6, first ten points in three dimensions)', () => {
    // The origin, which comes first, is left out.
    const published = [
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ];
    expect([...sobolSequence(published.length, 3)]).toEqual(published.flat());
  });
});

describe('property: a low-discrepancy sequence', () => {
  it('has odd direction numbers below 2, 4, 8 …, and a polynomial of that degree, each its own', () => {
    for (const [polynomial, ...initial] of DIRECTION_NUMBERS) {
      expect(Math.floor(Math.log2(polynomial))).toBe(initial.length);
      initial.forEach((m, k) => {
        expect(m % 2).toBe(1);
        expect(m).toBeLessThan(2 ** (k + 1));
      });
    }
    expect(new Set(DIRECTION_NUMBERS.map(([polynomial]) => polynomial)).size).toBe(DIRECTION_NUMBERS.length);
  });
  it('puts one of 2ᵐ points into each of 2ᵐ cells of every dimension', () => {
    const points = sobolSequence(255, MOST_DIMENSIONS);
    for (let d = 0; d < MOST_DIMENSIONS; d++) {
      const cells = Array.from({ length: 255 }, (_, i) => points[i * MOST_DIMENSIONS + d] * 256);
      expect(cells.sort((a, b) => a - b)).toEqual(Array.from({ length: 255 }, (_, i) => i + 1));
    }
  });
  it('has no more dimensions than it has numbers for', () => {
    expect(() => sobolSequence(1, MOST_DIMENSIONS + 1)).toThrow(`at most ${MOST_DIMENSIONS}`);
  });
});
