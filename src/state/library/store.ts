/** A record as it lies in the store, whatever it holds. */
export interface StoredRecord {
  readonly key: string;
  readonly content: unknown;
}

/** What becomes of records: contents to be kept, or null for those that go. */
export type Writes = ReadonlyMap<string, unknown>;

/** Decides on records by what they hold at that moment. */
export type Decide = (found: ReadonlyMap<string, unknown>) => Writes;

/** Where the library is kept. Any call may reject: the browser may deny storage, or run out of it, at any time. */
export interface LibraryStore {
  /** Nothing outlives the page. */
  readonly isFleeting: boolean;
  readAll(): Promise<readonly StoredRecord[]>;
  /**
   * Reads the records of these keys and writes what is decided, as one step that no other window comes between; so two
   * windows lose nothing to each other.
   */
  change(keys: readonly string[], decide: Decide): Promise<void>;
  /** Whether the browser has promised not to clear it when disk space runs low. */
  isPromised(): Promise<boolean>;
  /** Asks for that promise; the browser may ask the person. */
  askPromise(): Promise<boolean>;
  /** Calls back whenever another window may have changed something. */
  watch(onChange: () => void): void;
}
