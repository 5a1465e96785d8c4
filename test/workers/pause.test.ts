import { describe, expect, it } from 'vitest';
import { createPause } from '../../workers/pause';

describe('behaviour: a pause gives way', () => {
  it('lets a timer fire while a long loop pauses', async () => {
    const pause = createPause(new AbortController().signal);
    let fired = false;
    setTimeout(() => (fired = true));
    const limit = performance.now() + 5000;
    while (!fired && performance.now() < limit) await pause();
    expect(fired).toBe(true);
  });

  it("throws the signal's reason once it is aborted", async () => {
    const controller = new AbortController();
    const pause = createPause(controller.signal);
    await pause();
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(pause()).rejects.toBe(reason);
  });
});
