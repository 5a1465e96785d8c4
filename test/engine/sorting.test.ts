import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedCopy } from '../../src/engine/sorting';

const noPause = (): Promise<void> => Promise.resolve();

describe('property: sorting with pauses', () => {
  it('gives what sorting at once gives, and leaves the values alone', () =>
    fc.assert(
      fc.asyncProperty(fc.float64Array({ noNaN: true }), async (values) => {
        const before = values.slice();
        expect(await sortedCopy(values, noPause)).toEqual(values.slice().sort());
        expect(values).toEqual(before);
      }),
    ));

  it('also over several runs that do not fit evenly', async () => {
    const values = Float64Array.from({ length: 300_001 }, (_, i) => (i * 7919) % 10_007);
    expect(await sortedCopy(values, noPause)).toEqual(values.slice().sort());
  });

  it('stops when the pause throws', async () => {
    const stop = (): Promise<void> => Promise.reject(new Error('stopped'));
    await expect(sortedCopy(new Float64Array(10), stop)).rejects.toThrow('stopped');
  });
});
