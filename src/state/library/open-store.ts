import { openIdbStore } from './idb-store';
import { memoryStore } from './memory-store';
import type { LibraryStore } from './store';

/** Some browsers neither open the database nor refuse to; after this many milliseconds it counts as refused. */
const LONGEST_WAIT = 5000;

const refused = (): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('the database does not open')), LONGEST_WAIT));

/** The page is of an older version than the database: that can be mended, and what is there must not look lost. */
const isOlderPage = (error: unknown): boolean => error instanceof DOMException && error.name === 'VersionError';

/** The browser's database; where it is missing or denied (private windows, strict settings), the memory of this page. */
export async function openLibraryStore(): Promise<LibraryStore> {
  try {
    return await Promise.race([openIdbStore(), refused()]);
  } catch (error) {
    if (isOlderPage(error)) throw error;
    return memoryStore();
  }
}
