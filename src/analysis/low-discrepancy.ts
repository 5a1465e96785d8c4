import { DIRECTION_NUMBERS } from './direction-numbers';

const BITS = 32;
const UNIT = 1 / 4294967296;

/** Dimensions a sequence can have. */
export const MOST_DIMENSIONS = DIRECTION_NUMBERS.length + 1;

/** Direction numbers of one dimension as 32-bit words; the first dimension is van der Corput's sequence. */
function directions(dimension: number): Uint32Array {
  const words = new Uint32Array(BITS);
  if (dimension === 0) return words.map((_, bit) => 1 << (BITS - 1 - bit));
  const [polynomial, ...initial] = DIRECTION_NUMBERS[dimension - 1];
  const degree = initial.length;
  for (let bit = 0; bit < BITS; bit++) {
    if (bit < degree) {
      words[bit] = initial[bit] << (BITS - 1 - bit);
      continue;
    }
    let word = words[bit - degree] ^ (words[bit - degree] >>> degree);
    for (let k = 1; k < degree; k++) if ((polynomial >> (degree - k)) & 1) word ^= words[bit - k];
    words[bit] = word;
  }
  return words;
}

/**
 * The first `count` points of Sobol's sequence in [0, 1)^dimensions after the origin, row by row: points[i · dimensions + d].
 * Gray-code construction of Antonov and Saleev (1979). At most MOST_DIMENSIONS dimensions.
 */
export function sobolSequence(count: number, dimensions: number): Float64Array {
  if (dimensions > MOST_DIMENSIONS) throw new Error(`at most ${MOST_DIMENSIONS} dimensions, not ${dimensions}`);
  const tables = Array.from({ length: dimensions }, (_, d) => directions(d));
  const state = new Uint32Array(dimensions);
  const points = new Float64Array(count * dimensions);
  for (let i = 0; i < count; i++) {
    const bit = 31 - Math.clz32(~i & (i + 1));
    for (let d = 0; d < dimensions; d++) {
      state[d] ^= tables[d][bit];
      points[i * dimensions + d] = state[d] * UNIT;
    }
  }
  return points;
}
