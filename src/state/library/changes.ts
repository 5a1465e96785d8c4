import type { Text } from '../../model/text';
import type { PresetLibrary } from '../presets';
import { changedEntry, type EntryContent, type LibraryEntry } from './entry';
import { beside } from './import';
import { readRecord, writeRecord } from './record';
import type { Decide, Writes } from './store';

/** What was taken out of the library or replaced in it, so that it can be put back. */
export interface Undoable {
  readonly key: string;
  /** Null where even the name cannot be made out. */
  readonly name: Text | null;
  /** The record as it was. */
  readonly content: unknown;
  /** The record that took its place; null where it was deleted. */
  readonly by: LibraryEntry | null;
}

const nothing: Writes = new Map<string, unknown>();

const put = (entry: LibraryEntry): Writes => new Map([[entry.id, writeRecord(entry)]]);

/** The entry of a key as it is at the moment; null where there is none, or none that can be read. */
function entryIn(found: ReadonlyMap<string, unknown>, key: string, library: PresetLibrary): LibraryEntry | null {
  const read = readRecord(found.get(key), library);
  return read.ok ? { ...read.value, id: key } : null;
}

/** Puts a new entry in. */
export const adding =
  (entry: LibraryEntry): Decide =>
  () =>
    put(entry);

/** Changes an entry where it is still there; `hear` is told what it has become, or null where it is gone. */
export const changing =
  (
    key: string,
    change: Partial<EntryContent>,
    library: PresetLibrary,
    hear: (entry: LibraryEntry | null) => void,
  ): Decide =>
  (found) => {
    const entry = entryIn(found, key, library);
    const changed = entry && changedEntry(entry, change);
    hear(changed);
    return changed ? put(changed) : nothing;
  };

const contentOf = (entry: LibraryEntry): string => {
  const { draft, result } = writeRecord(entry);
  return JSON.stringify([draft, result]);
};

/** Replaces an entry's scenario, provided no other window did since; then `done` gets what undoes it, else nothing. */
export const replacing =
  (
    opened: LibraryEntry,
    content: Pick<EntryContent, 'draft' | 'result'>,
    library: PresetLibrary,
    done: Undoable[],
  ): Decide =>
  (found) => {
    const entry = entryIn(found, opened.id, library);
    if (!entry || contentOf(entry) !== contentOf(opened)) return nothing;
    const by = changedEntry(entry, content);
    done.push({ key: entry.id, name: entry.name, content: found.get(entry.id), by });
    return put(by);
  };

/** Takes a record out as it is at the moment; `removed` gets what it was. */
export const removing =
  (key: string, removed: unknown[]): Decide =>
  (found) => {
    if (found.has(key)) removed.push(found.get(key));
    return new Map([[key, null]]);
  };

/** Puts a record back; beside what another window may have put in its place meanwhile. */
export const restoring =
  ({ key, content, by }: Undoable, library: PresetLibrary): Decide =>
  (found) => {
    const present = found.get(key);
    const isFree = present === undefined || entryIn(found, key, library)?.changed === by?.changed;
    const before = readRecord(content, library);
    return isFree || !before.ok ? new Map([[key, content]]) : put(beside(before.value));
  };
