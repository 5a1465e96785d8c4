/** Values sorted in one go take a few milliseconds. */
const RUN = 1 << 16;

/** Merges the ascending runs from[start, middle) and from[middle, end) into the same places of `to`. */
function merge(from: Float64Array, to: Float64Array, start: number, middle: number, end: number): void {
  let left = start;
  let right = middle;
  for (let i = start; i < end; i++) {
    const takeLeft = left < middle && (right >= end || from[left] <= from[right]);
    to[i] = takeLeft ? from[left++] : from[right++];
  }
}

/**
 * An ascending copy of any number of values, by a merge sort that awaits `pause` every few milliseconds: a million values
 * sorted at once would hold a page, and its cancel button, for a good part of a second.
 */
export async function sortedCopy(values: Float64Array, pause: () => Promise<void>): Promise<Float64Array> {
  let from = values.slice();
  for (let start = 0; start < from.length; start += RUN) {
    from.subarray(start, start + RUN).sort();
    await pause();
  }
  let to = from.length > RUN ? new Float64Array(from.length) : from;
  for (let width = RUN; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length);
      merge(from, to, start, middle, Math.min(start + 2 * width, values.length));
      await pause();
    }
    [from, to] = [to, from];
  }
  return from;
}
