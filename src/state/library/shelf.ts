import type { Problem } from '../../model/problems';
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

/** Sorts out what was read from the store. */
export function shelfOf(records: readonly StoredRecord[], library: PresetLibrary): Shelf {
  const read = records.map(({ key, content }) => ({ key, content, entry: readRecord(content, library) }));
  return {
    // The key is what finds a record, whatever id it carries.
    entries: newestFirst(read.flatMap(({ key, entry }) => (entry.ok ? [{ ...entry.value, id: key }] : []))),
    damaged: read.flatMap(({ key, content, entry }) =>
      entry.ok ? [] : [{ key, name: nameInRecord(content), problems: entry.problems }],
    ),
  };
}
