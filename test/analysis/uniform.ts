import { fillWords, keyOf } from '../../src/engine/random';

/** `count` uniform numbers in (0, 1), another list for every seed. */
export function uniforms(seed: string, count: number): Float64Array {
  const words = new Uint32Array(count);
  fillWords(keyOf(seed), 0, 0, 0, words, count);
  return Float64Array.from(words, (word) => (word + 0.5) / 4294967296);
}
