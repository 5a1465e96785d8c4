import type { LibraryStore, StoredRecord } from './store';

/** Keeps records until the page is closed; copies them in and out as a database does. */
export function memoryStore(kept: Map<string, unknown> = new Map<string, unknown>()): LibraryStore {
  return {
    isFleeting: true,
    readAll: () =>
      Promise.resolve([...kept].map(([key, content]): StoredRecord => ({ key, content: copied(content) }))),
    change: (keys, decide) => {
      const found = new Map(keys.filter((key) => kept.has(key)).map((key) => [key, copied(kept.get(key))]));
      for (const [key, content] of decide(found)) {
        if (content === null) kept.delete(key);
        else kept.set(key, copied(content));
      }
      return Promise.resolve();
    },
    isPromised: () => Promise.resolve(false),
    askPromise: () => Promise.resolve(false),
    watch: () => undefined,
  };
}

const copied = (content: unknown): unknown => structuredClone(content);
