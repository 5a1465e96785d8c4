import { signal, type Signal } from '@preact/signals-core';
import type { Problem } from '../../model/problems';
import { trouble, type Notice } from '../notice';
import type { PresetLibrary } from '../presets';
import { words } from './desk-words';
import { shelfReader, type Shelf } from './shelf';
import type { LibraryStore, StoredRecord } from './store';
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

  private readonly sortOut: (records: readonly StoredRecord[]) => Shelf;
  private store: Promise<LibraryStore> | null = null;
  private readings = 0;
  private isFollowing = false;
  private isBehind = false;
  private hasAsked = false;

  constructor(
    private readonly open: () => Promise<LibraryStore>,
    library: PresetLibrary,
    private readonly notice: Signal<Notice | null>,
  ) {
    this.sortOut = shelfReader(library);
    void this.read();
  }

  /** Reads everything again. */
  async read(): Promise<void> {
    this.readings += 1;
    const reading = this.readings;
    // The last reading to begin knows most, whichever ends last.
    const isNewest = (): boolean => reading === this.readings;
    try {
      const store = await this.connected();
      const records = await store.readAll();
      if (!isNewest()) return;
      this.shelf.value = this.sortOut(records);
      this.problem.value = null;
    } catch (error) {
      if (isNewest()) this.problem.value = storeProblem(error);
    }
  }

  /** Does something to the store and reads it again; whether it was done. What kept it from being done is told. */
  async attempt(work: (store: LibraryStore) => Promise<void>): Promise<boolean> {
    try {
      await work(await this.connected());
    } catch (error) {
      this.notice.value = trouble(words.unchanged, [storeProblem(error)]);
      return false;
    }
    await this.read();
    return true;
  }

  /** Asks the browser to keep for good what has just been put in: once a visit. */
  async askToKeep(): Promise<void> {
    if (this.hasAsked || this.keeping.peek() !== 'usual') return;
    this.hasAsked = true;
    await this.learn((store) => store.askPromise());
  }

  /** The store: opened when it is first needed, and again where that failed. */
  private connected(): Promise<LibraryStore> {
    this.store ??= this.connect().catch((error: unknown) => {
      this.store = null;
      throw error;
    });
    return this.store;
  }

  private async connect(): Promise<LibraryStore> {
    const store = await this.open();
    store.watch(() => void this.follow());
    if (store.isFleeting) this.keeping.value = 'fleeting';
    else void this.learn(() => store.isPromised());
    return store;
  }

  /** Where the promise cannot be asked for, nothing is promised. */
  private async learn(ask: (store: LibraryStore) => Promise<boolean>): Promise<void> {
    const hasPromised = await this.connected()
      .then(ask)
      .catch(() => false);
    if (hasPromised) this.keeping.value = 'promised';
  }

  /** Reads what other windows have changed; however much they change meanwhile, once more is enough. */
  private async follow(): Promise<void> {
    this.isBehind = true;
    if (this.isFollowing) return;
    this.isFollowing = true;
    while (this.isBehind) {
      this.isBehind = false;
      await this.read();
    }
    this.isFollowing = false;
  }
}
