import { Inflate } from 'fflate';

/** Bytes unpacked at a time: a thousand times as many can come of them, and no more. */
const SLICE = 1024;

/** Unpacks deflated bytes, or nothing where they are damaged or hold more than `most` bytes: it stops there. */
export function inflateWithin(packed: Uint8Array, most: number): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    if (size <= most) pieces.push(piece);
  });
  try {
    for (let start = 0; start < packed.length && size <= most; start += SLICE)
      inflate.push(packed.slice(start, start + SLICE), start + SLICE >= packed.length);
  } catch {
    return null;
  }
  return size > 0 && size <= most ? joined(pieces, size) : null;
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  pieces.reduce((at, piece) => {
    whole.set(piece, at);
    return at + piece.length;
  }, 0);
  return whole;
}
