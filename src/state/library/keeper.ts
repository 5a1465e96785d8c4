import { signal, type Signal } from '@preact/signals-core';
import type { Problem } from '../../model/problems';
import { trouble, type Notice } from '../notice';
import type { PresetLibrary } from '../presets';
import { words } from './desk-words';
import { shelfOf, type Shelf } from './shelf';
import type { LibraryStore } from './store';
import { storeProblem } from './store-problem';

/** How long what is saved will last: for good, until the browser needs the space, or until the page is closed. */
export type Keeping = 'promised' | 'usual' | 'fleeting';

/** Works on the store, and holds what lies in it as it was read last. */
export class LibraryKeeper {
  /** Null until it has been read. */
  readonly shelf = signal<Shelf | null>(null);
  readonly keeping = signal<Keeping>('usual');
  /** Why it could not be read. */
  readonly problem = signal<Problem | null>(null);

  private readings = 0;
  private hasAsked = false;

  constructor(
    private readonly store: Promise<LibraryStore>,
    private readonly library: PresetLibrary,
    private readonly notice: Signal<Notice | null>,
  ) {
    void this.start();
  }

  /** Reads everything again. */
  async read(): Promise<void> {
    this.readings += 1;
    const reading = this.readings;
    // The last reading to begin knows most, whichever ends last.
    const isNewest = (): boolean => reading === this.readings;
    try {
      const store = await this.store;
      const shelf = shelfOf(await store.readAll(), this.library);
      if (!isNewest()) return;
      this.shelf.value = shelf;
      this.problem.value = null;
    } catch (error) {
      if (isNewest()) this.problem.value = storeProblem(error);
    }
  }

  /** Does something to the store and reads it again; whether it was done. What kept it from being done is told. */
  async attempt(work: (store: LibraryStore) => Promise<void>): Promise<boolean> {
    try {
      await work(await this.store);
    } catch (error) {
      this.notice.value = trouble(words.unchanged, [storeProblem(error)]);
      return false;
    }
    await this.read();
    return true;
  }

  /** Asks the browser to keep what is there now for good: once a visit. */
  async askToKeep(): Promise<void> {
    if (this.hasAsked || this.keeping.peek() !== 'usual') return;
    this.hasAsked = true;
    const store = await this.store;
    if (await store.askPromise()) this.keeping.value = 'promised';
  }

  private async start(): Promise<void> {
    await this.read();
    // Where the store did not open, the reading has told.
    const store = await this.store.catch(() => null);
    if (!store) return;
    store.watch(() => void this.read());
    if (store.isFleeting) this.keeping.value = 'fleeting';
    else if (await store.isPromised()) this.keeping.value = 'promised';
  }
}
