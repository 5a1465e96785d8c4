import { describe, expect, it } from 'vitest';
import { readCompare } from '../../src/cli/compare-order';
import { answer } from '../../src/cli/comparison';
import { inlineRunner } from '../../workers/inline';

async function orderOf(names: readonly string[], decompose: string) {
  const typed = { format: 'any', indicator: ['tvpi'], stress: [], decompose };
  const read = await readCompare(names, typed, { any: null });
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join('\n'));
  return read.value.order;
}

describe('behaviour: the work of guidefund compare', () => {
  it('stops when it is cancelled, also while a difference is taken apart', async () => {
    const order = { ...(await orderOf(['zhengzhou', 'wuhan'], 'npv')), paths: 100 };
    const cancelling = new AbortController();
    const reason = new Error('enough');
    const seen: number[] = [];
    const onProgress = (done: number, total: number): void => {
      seen.push(total);
      if (total > 2 && done === 2) cancelling.abort(reason);
    };
    const watch = { signal: cancelling.signal, onProgress };
    await expect(answer(order, [], inlineRunner(), watch)).rejects.toBe(reason);
    // Two scenarios to compare, then two of all the mixtures.
    expect(seen).toEqual([2, 2, 512, 512]);
  });

  it('takes fewer paths for taking a difference apart where nobody asks for more', async () => {
    expect((await orderOf(['zhengzhou', 'wuhan'], 'npv')).paths).toBe(2000);
  });
});
