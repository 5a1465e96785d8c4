import { fillWords, keyOf, RESAMPLING } from '../engine/random';

const BLOCK = 1024;
const UNIT = 1 / 4294967296;

/** An endless sequence of uniform numbers in [0, 1) that belongs to a seed, apart from everything simulated with it. */
export function uniformNumbers(seed: string): () => number {
  const key = keyOf(seed);
  const words = new Uint32Array(BLOCK);
  let block = 0;
  let next = BLOCK;
  return () => {
    if (next === BLOCK) {
      fillWords(key, block++, RESAMPLING, 0, words, BLOCK);
      next = 0;
    }
    return words[next++] * UNIT;
  };
}
