import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../../../src/state/library/memory-store';
import { openLibraryStore } from '../../../src/state/library/open-store';
import { otherWindows } from '../../../src/state/library/other-windows';
import { askPromise, isPromised } from '../../../src/state/library/storage-promise';

afterEach(() => vi.unstubAllGlobals());

const failing = (name: string) => () => Promise.reject(new DOMException('no', name));

describe('behaviour: which store is opened', () => {
  beforeEach(() => vi.stubGlobal('indexedDB', {}));

  it("the browser's, where there is one", async () => {
    const store = { ...memoryStore(), isFleeting: false };
    expect(await openLibraryStore(() => Promise.resolve(store))).toBe(store);
  });

  it('the memory of the page, where the browser has none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect((await openLibraryStore(failing('AbortError'))).isFleeting).toBe(true);
  });

  it('the memory of the page, where even to look for it is denied', async () => {
    const deny = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'indexedDB', { get: deny, configurable: true });
    expect((await openLibraryStore(failing('AbortError'))).isFleeting).toBe(true);
  });

  it.each(['SecurityError', 'InvalidStateError'])('the memory of the page, where it is refused (%s)', async (name) => {
    expect((await openLibraryStore(failing(name))).isFleeting).toBe(true);
  });

  it.each(['UnknownError', 'AbortError', 'VersionError', 'QuotaExceededError'])(
    'none, where it may open the next time (%s): what is there must not look lost',
    async (name) => {
      await expect(openLibraryStore(failing(name))).rejects.toMatchObject({ name });
    },
  );

  it('none, where the browser does not answer in time', async () => {
    const never = (): Promise<never> => new Promise(() => undefined);
    await expect(openLibraryStore(never, 10)).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});

describe('behaviour: browsers that lack something', () => {
  it.each([
    ['no storage manager', {}],
    ['one without such promises', { storage: {} }],
    [
      'one that refuses',
      { storage: { persisted: () => Promise.reject(new Error('no')), persist: () => Promise.reject(new Error('no')) } },
    ],
  ])('%s promise nothing', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    expect([await isPromised(), await askPromise()]).toEqual([false, false]);
  });

  it('promises are passed on', async () => {
    const yes = (): Promise<boolean> => Promise.resolve(true);
    vi.stubGlobal('navigator', { storage: { persisted: yes, persist: yes } });
    expect([await isPromised(), await askPromise()]).toEqual([true, true]);
  });
});

describe('behaviour: other windows', () => {
  /** A document that tells whenever it comes to the front. */
  function stubDocument(): { readonly comeBack: () => void } {
    const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    vi.stubGlobal('document', document);
    return { comeBack: () => void document.dispatchEvent(new Event('visibilitychange')) };
  }

  it.each([
    ['is missing', undefined],
    [
      'is refused',
      function Refused(): never {
        throw new DOMException('no', 'SecurityError');
      },
    ],
  ])('where a channel to them %s, coming back to this one is the time to read again', (_, channel) => {
    vi.stubGlobal('BroadcastChannel', channel);
    const { comeBack } = stubDocument();
    const others = otherWindows();
    const heard = vi.fn();
    others.listen(heard);
    others.tell();
    expect(heard).not.toHaveBeenCalled();
    comeBack();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('where there is a channel, coming back is not', () => {
    vi.stubGlobal('BroadcastChannel', class extends EventTarget {});
    const { comeBack } = stubDocument();
    const heard = vi.fn();
    otherWindows().listen(heard);
    comeBack();
    expect(heard).not.toHaveBeenCalled();
  });
});
