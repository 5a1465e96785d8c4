import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { otherWindows } from './other-windows';
import { askPromise, isPromised } from './storage-promise';
import type { Decide, LibraryStore, StoredRecord } from './store';

const DATABASE = 'guidefund';
const RECORDS = 'library';
/** Of the database; what a record holds has a version of its own. */
const DATABASE_VERSION = 1;

interface Contents extends DBSchema {
  [RECORDS]: { key: string; value: unknown };
}

type Database = IDBPDatabase<Contents>;

/** The database, opened when it is needed and again after the browser or a newer version of the page has closed it. */
function connection(): () => Promise<Database> {
  let open: Promise<Database> | null = null;
  const forget = (): void => {
    open = null;
  };
  const connect = async (): Promise<Database> => {
    const database = await openDB<Contents>(DATABASE, DATABASE_VERSION, {
      upgrade: (fresh) => void fresh.createObjectStore(RECORDS),
      // A newer version of the page waits in another window.
      blocking: () => {
        database.close();
        forget();
      },
      terminated: forget,
    });
    return database;
  };
  return () => {
    open ??= connect().catch((error: unknown) => {
      forget();
      throw error;
    });
    return open;
  };
}

/** One by one: where the disk has lost a record, the others still come. */
async function readEach(database: Database): Promise<readonly StoredRecord[]> {
  const keys = await database.getAllKeys(RECORDS);
  const read = (key: string): Promise<unknown> => database.get(RECORDS, key).catch(() => undefined);
  return Promise.all(keys.map(async (key): Promise<StoredRecord> => ({ key, content: await read(key) })));
}

async function readAll(database: Database): Promise<readonly StoredRecord[]> {
  try {
    const { store } = database.transaction(RECORDS);
    const [keys, contents] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return keys.map((key, i): StoredRecord => ({ key, content: contents[i] }));
  } catch {
    return readEach(database);
  }
}

/** Only requests to the store are awaited in between: anything else would end the transaction. */
async function change(database: Database, keys: readonly string[], decide: Decide): Promise<void> {
  const transaction = database.transaction(RECORDS, 'readwrite');
  const { store } = transaction;
  const contents = await Promise.all(keys.map((key): Promise<unknown> => store.get(key)));
  const found = keys.map((key, i) => [key, contents[i]] as const).filter(([, content]) => content !== undefined);
  const writes = [...decide(new Map(found))].map(([key, content]) =>
    content === null ? store.delete(key) : store.put(content, key),
  );
  await Promise.all([...writes, transaction.done]);
}

/** The library in this browser's IndexedDB; rejects where that is missing or denied. */
export async function openIdbStore(): Promise<LibraryStore> {
  const database = connection();
  await database();
  const others = otherWindows();
  return {
    isFleeting: false,
    readAll: async () => readAll(await database()),
    change: async (keys, decide) => {
      await change(await database(), keys, decide);
      others.tell();
    },
    isPromised,
    askPromise,
    watch: (onChange) => others.listen(onChange),
  };
}
