import seedrandom from 'seedrandom';

/** Four 32-bit words made of the seed text. */
export type Key = Readonly<Int32Array>;

/** Funds own the streams 0 … 3 of their sleeve; what a whole path shares has streams of its own. */
export const PATH_WIDE = 4;

/** The sectors of a fund's projects come from the stream of its sleeve plus this, so that they change no other draw. */
export const SECTORS_OF_PROJECTS = 8;

/** Analyses that draw from finished runs have streams of their own, numbered like paths. */
export const RESAMPLING = 16;

/** Key words of a seed text. */
export function keyOf(seed: string): Key {
  const generator = seedrandom(seed);
  return Int32Array.from({ length: 4 }, () => generator.int32());
}

const WARM_UP = 15;

/**
 * The first `count` 32-bit words of the stream (key, path, sleeve, fund), into `out`.
 * Every stream is a different starting state of sfc32 (C. Doty-Humphrey, PractRand 0.93), mixed by 15 idle rounds, so words
 * depend on nothing but these numbers: not on chunks, workers, or other funds. Funds per sleeve stay below 2^24.
 */
export function fillWords(key: Key, path: number, sleeve: number, fund: number, out: Uint32Array, count: number): void {
  let a = key[0] ^ path;
  let b = key[1] ^ ((sleeve << 24) | fund);
  let c = key[2] | 0;
  let d = key[3] | 0;
  for (let i = -WARM_UP; i < count; i++) {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    if (i >= 0) out[i] = t;
  }
}
