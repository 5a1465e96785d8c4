import type { RunOutcome } from '../../../src/engine/result';
import { AppState } from '../../../src/state/app-state';
import { LibraryDesk } from '../../../src/state/library/desk';
import type { LibraryEntry } from '../../../src/state/library/entry';
import { memoryStore } from '../../../src/state/library/memory-store';
import type { LibraryStore } from '../../../src/state/library/store';
import { memoryStorage } from '../../../src/state/storage';
import { inlineRunner } from '../../../workers/inline';
import type { Runner } from '../../../workers/runner';
import { library } from '../library';

const idle: Runner = {
  lanes: 1,
  run: () => new Promise<RunOutcome>(() => undefined),
  sample: () => Promise.reject(new Error('nobody asks for samples')),
  close: () => undefined,
};

/** Several windows of one browser: a store that tells the others of every change, as a database with a channel does. */
export function sharedStores(kept: Map<string, unknown>): () => LibraryStore {
  const watching = new Map<LibraryStore, () => void>();
  return () => {
    const inner = memoryStore(kept);
    const store: LibraryStore = {
      ...inner,
      isFleeting: false,
      change: async (keys, decide) => {
        await inner.change(keys, decide);
        for (const [other, onChange] of watching) if (other !== store) onChange();
      },
      watch: (onChange) => void watching.set(store, onChange),
    };
    return store;
  };
}

/** A window with its library read. */
export const openWindow = (store: LibraryStore, options = {}) => openLate(() => Promise.resolve(store), options);

/** A window whose store opens in its own way, if at all. */
export async function openLate(open: () => Promise<LibraryStore>, { runs = false } = {}) {
  const state = new AppState({
    library,
    runner: runs ? inlineRunner() : idle,
    storage: memoryStorage(),
    search: '',
    hash: '',
  });
  const desk = new LibraryDesk(state, open);
  await settled();
  return { state, desk };
}

/** What was begun in other windows has had its turn. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export const entriesIn = (desk: LibraryDesk): readonly LibraryEntry[] => desk.keeper.shelf.value?.entries ?? [];

export const namesIn = (desk: LibraryDesk): readonly string[] =>
  entriesIn(desk)
    .map(({ name }) => name.zh)
    .sort();

/** The only entry of that name. */
export function entryIn(desk: LibraryDesk, name: string): LibraryEntry {
  const [entry, ...others] = entriesIn(desk).filter(({ name: { zh } }) => zh === name);
  if (!entry || others.length > 0) throw new Error(`not one entry ${name}`);
  return entry;
}
