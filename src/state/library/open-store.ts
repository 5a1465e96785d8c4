import { openIdbStore } from './idb-store';
import { memoryStore } from './memory-store';
import type { LibraryStore } from './store';

/** Some browsers neither open the database nor refuse to; after this many milliseconds the person is told. */
const LONGEST_WAIT = 5000;

function inTime<T>(work: Promise<T>, wait: number): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new DOMException('', 'TimeoutError')), wait);
    void work.then(
      () => clearTimeout(timer),
      () => clearTimeout(timer),
    );
  });
  return Promise.race([work, late]);
}

const isMissing = (): boolean => !(globalThis as { indexedDB?: IDBFactory }).indexedDB;

/** What browsers say that will not let this page have a database: strict settings, private windows of Firefox. */
const REFUSALS = ['SecurityError', 'InvalidStateError'];

const isRefused = (error: unknown): boolean => error instanceof DOMException && REFUSALS.includes(error.name);

/**
 * The browser's database; where it is missing or refused, the memory of this page. Any other failure rejects: it can be
 * mended, and what is there must not look lost.
 */
export async function openLibraryStore(open = openIdbStore, wait = LONGEST_WAIT): Promise<LibraryStore> {
  try {
    return isMissing() ? memoryStore() : await inTime(open(), wait);
  } catch (error) {
    if (isRefused(error)) return memoryStore();
    throw error;
  }
}
