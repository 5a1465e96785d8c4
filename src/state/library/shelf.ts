import { fieldOf, isFields } from '../../model/fields';
import { valid, type Checked, type Problem } from '../../model/problems';
import type { Text } from '../../model/text';
import type { PresetLibrary } from '../presets';
import { newestFirst, type LibraryEntry } from './entry';
import { nameInRecord, readRecord } from './record';
import type { StoredRecord } from './store';

/** A record this version cannot read; it stays where it is until a person removes it. */
export interface DamagedRecord {
  readonly key: string;
  /** Null where even the name cannot be made out. */
  readonly name: Text | null;
  readonly problems: readonly Problem[];
}

/** What lies in the store: entries, the newest first, and what is no entry. */
export interface Shelf {
  readonly entries: readonly LibraryEntry[];
  readonly damaged: readonly DamagedRecord[];
}

/** Every change of a record gives it another time. */
const changedIn = (content: unknown): unknown => (isFields(content) ? fieldOf(content, 'changed') : undefined);

/** Sorts out what was read from the store; `known` are entries that need not be read again where nothing has changed them. */
function shelfOf(
  records: readonly StoredRecord[],
  library: PresetLibrary,
  known: ReadonlyMap<string, LibraryEntry>,
): Shelf {
  const readEntry = ({ key, content }: StoredRecord): Checked<LibraryEntry> => {
    const before = known.get(key);
    return before && before.changed === changedIn(content) ? valid(before) : readRecord(content, library);
  };
  const read = records.map((record) => ({ ...record, entry: readEntry(record) }));
  return {
    // The key is what finds a record, whatever id it carries.
    entries: newestFirst(
      read.flatMap(({ key, entry }) =>
        entry.ok ? [entry.value.id === key ? entry.value : { ...entry.value, id: key }] : [],
      ),
    ),
    damaged: read.flatMap(({ key, content, entry }) =>
      entry.ok ? [] : [{ key, name: nameInRecord(content), problems: entry.problems }],
    ),
  };
}

/** Sorts out what is read from a store time and again: checking every number of every result takes long. */
export function shelfReader(library: PresetLibrary): (records: readonly StoredRecord[]) => Shelf {
  let known: ReadonlyMap<string, LibraryEntry> = new Map<string, LibraryEntry>();
  return (records) => {
    const shelf = shelfOf(records, library, known);
    known = new Map(shelf.entries.map((entry) => [entry.id, entry]));
    return shelf;
  };
}
