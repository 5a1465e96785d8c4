import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import type { AppState } from '../../src/state/app-state';
import type { Notice } from '../../src/state/notice';
import { loadPart } from '../../src/ui/load-part';

const stateWithNotice = () => ({ notice: signal<Notice | null>(null) }) as unknown as AppState;

describe('behaviour: a part of the program that comes later', () => {
  it('comes, and nothing is said', async () => {
    const state = stateWithNotice();
    expect(await loadPart(state, () => Promise.resolve('part'))).toBe('part');
    expect(state.notice.value).toBeNull();
  });

  it('does not come: that is said', async () => {
    const state = stateWithNotice();
    expect(await loadPart(state, () => Promise.reject(new TypeError('Failed to fetch')))).toBeNull();
    expect(state.notice.value?.text.zh).toContain('没有加载成功');
  });
});
