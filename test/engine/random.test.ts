import { describe, expect, it } from 'vitest';
import { fillWords, keyOf, PATH_WIDE } from '../../src/engine/random';

const key = keyOf('guidefund');

/** The first word of many streams that differ in one number. */
function firstWords(
  count: number,
  stream: (i: number) => readonly [path: number, sleeve: number, fund: number],
): Uint32Array {
  const words = new Uint32Array(count);
  const out = new Uint32Array(1);
  for (let i = 0; i < count; i++) {
    fillWords(key, ...stream(i), out, 1);
    words[i] = out[0];
  }
  return words;
}

/** Chi-square of the counts of 256 equally likely classes, in standard deviations from its mean. */
function chiSquareScore(classes: Iterable<number>, count: number): number {
  const counts = new Float64Array(256);
  for (const each of classes) counts[each]++;
  const expected = count / 256;
  const chiSquare = counts.reduce((sum, observed) => sum + (observed - expected) ** 2 / expected, 0);
  return (chiSquare - 255) / Math.sqrt(2 * 255);
}

/** Correlation of two equally long series. */
function correlation(a: Uint32Array, b: Uint32Array): number {
  const n = Math.min(a.length, b.length);
  let [sa, sb, aa, bb, ab] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [x, y] = [a[i] / 2 ** 32, b[i] / 2 ** 32];
    [sa, sb, aa, bb, ab] = [sa + x, sb + y, aa + x * x, bb + y * y, ab + x * y];
  }
  return (n * ab - sa * sb) / Math.sqrt((n * aa - sa * sa) * (n * bb - sb * sb));
}

const COUNT = 65_536;
const families = [
  ['neighbouring paths', firstWords(COUNT, (i) => [i, 0, 0])],
  ['neighbouring funds', firstWords(COUNT, (i) => [0, 1, i])],
  ['neighbouring paths’ markets', firstWords(COUNT, (i) => [i, PATH_WIDE, 0])],
] as const;

describe('behaviour: random streams', () => {
  it.each(families)('first words of %s are uniform in every byte', (_, words) => {
    for (const shift of [0, 8, 16, 24]) {
      const score = chiSquareScore(
        [...words].map((word) => (word >>> shift) & 255),
        COUNT,
      );
      expect(Math.abs(score)).toBeLessThan(4);
    }
  });
  it.each(families)('first words of %s are uncorrelated', (_, words) => {
    for (const lag of [1, 2, 3, 4, 8, 16, 256, 1024]) {
      expect(Math.abs(correlation(words, words.subarray(lag)))).toBeLessThan(4 / Math.sqrt(COUNT - lag));
    }
  });
  it('streams of one path are uncorrelated with each other', () => {
    const sleeves = [0, 1, 2, 3, PATH_WIDE].map((sleeve) => firstWords(COUNT, (i) => [i, sleeve, 0]));
    sleeves.forEach((a, i) =>
      sleeves.slice(i + 1).forEach((b) => {
        expect(Math.abs(correlation(a, b))).toBeLessThan(4 / Math.sqrt(COUNT));
      }),
    );
  });
  it('words within a stream are uniform and uncorrelated', () => {
    const words = new Uint32Array(COUNT);
    fillWords(key, 7, 1, 3, words, COUNT);
    const score = chiSquareScore(
      [...words].map((word) => word >>> 24),
      COUNT,
    );
    expect(Math.abs(score)).toBeLessThan(4);
    for (const lag of [1, 2, 3]) {
      expect(Math.abs(correlation(words, words.subarray(lag)))).toBeLessThan(4 / Math.sqrt(COUNT));
    }
  });
  it('a stream’s words depend on nothing but seed, path, sleeve and fund', () => {
    const short = new Uint32Array(3);
    const long = new Uint32Array(100).fill(9);
    fillWords(key, 123_456, 2, 77, short, 3);
    fillWords(keyOf('guidefund'), 123_456, 2, 77, long, 50);
    expect([...long.subarray(0, 3)]).toEqual([...short]);
    expect([...long.subarray(50)]).toEqual(new Array(50).fill(9));
    const others = [
      [keyOf('guidefund2'), 123_456, 2, 77],
      [key, 123_457, 2, 77],
      [key, 123_456, 3, 77],
      [key, 123_456, 2, 78],
    ] as const;
    for (const [otherKey, path, sleeve, fund] of others) {
      fillWords(otherKey, path, sleeve, fund, long, 3);
      expect([...long.subarray(0, 3)]).not.toEqual([...short]);
    }
  });
});
