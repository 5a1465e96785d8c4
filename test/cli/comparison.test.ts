import { describe, expect, it } from 'vitest';
import { readCompare } from '../../src/cli/compare-order';
import { answer } from '../../src/cli/comparison';
import type { Watching } from '../../src/cli/job';
import { inlineRunner } from '../../workers/inline';

async function orderOf(names: readonly string[], decompose: string) {
  const typed = { format: 'any', indicator: ['tvpi'], stress: [], decompose };
  const read = await readCompare(names, typed, { any: null });
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join('\n'));
  return read.value.order;
}

describe('behaviour: the work of guidefund compare', () => {
  it('says what it counts, and stops when it is cancelled, also while a difference is taken apart', async () => {
    const order = { ...(await orderOf(['zhengzhou', 'wuhan'], 'npv')), paths: 100 };
    const cancelling = new AbortController();
    const reason = new Error('enough');
    const seen = new Map<string, number>();
    const watching: Watching = ({ en }) => ({
      signal: cancelling.signal,
      onProgress(done, total) {
        seen.set(en, total);
        if (en.startsWith('combinations') && done === 2) cancelling.abort(reason);
      },
    });
    await expect(answer(order, [], inlineRunner(), watching)).rejects.toBe(reason);
    // Two scenarios of 100 paths to compare; tolerance and subsidies cannot move the NPV, which leaves seven bundles to mix.
    expect([...seen]).toEqual([
      ['paths', 200],
      ['combinations (taking the difference apart)', 128],
    ]);
  });

  it('takes fewer paths for taking a difference apart where nobody asks for more', async () => {
    expect((await orderOf(['zhengzhou', 'wuhan'], 'npv')).paths).toBe(2000);
  });
});
