import { text, type Text } from '../../model/text';
import { isSameName } from '../given-names';
import type { PresetLibrary } from '../presets';
import { changedEntry, newId, withMark, type EntryContent, type LibraryEntry } from './entry';
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

/** What came of putting something back. */
export interface Restored {
  /** Where it lies now: another place than before where that was taken. */
  readonly key: string;
  /** As it is now; null where it cannot be read. */
  readonly entry: LibraryEntry | null;
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

/** Whether both hold the same scenario and result, under whatever names. */
const isSame = (a: LibraryEntry, b: LibraryEntry): boolean => contentOf(a) === contentOf(b);

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
    if (!entry || !isSame(entry, opened)) return nothing;
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

const RESTORED = text('（恢复）', ' (restored)');

interface PutBack extends Restored {
  readonly writes: Writes;
}

/** Beside what has taken its place, in a place of its own. */
function putBeside(before: LibraryEntry | null, content: unknown): PutBack {
  const key = newId();
  const entry = before && { ...before, id: key, name: withMark(before.name, RESTORED) };
  return { key, entry, writes: entry ? put(entry) : new Map([[key, content]]) };
}

/** Where what was updated has only been renamed since, it keeps the new name. */
function putBack({ key, content, by }: Undoable, found: ReadonlyMap<string, unknown>, library: PresetLibrary): PutBack {
  const before = entryIn(new Map([[key, content]]), key, library);
  const present = entryIn(found, key, library);
  const asItWas: PutBack = { key, entry: before, writes: new Map([[key, content]]) };
  if (!found.has(key)) return asItWas;
  if (!before || !present) return putBeside(before, content);
  if (isSame(present, before)) return { key, entry: present, writes: nothing };
  if (!by || !isSame(present, by)) return putBeside(before, content);
  if (isSameName(present.name, before.name)) return asItWas;
  const { draft, result } = before;
  const entry = changedEntry(present, { draft, result });
  return { key, entry, writes: put(entry) };
}

/** Puts a record back without touching what another window may have put in its place; `hear` is told what came of it. */
export const restoring =
  (undoable: Undoable, library: PresetLibrary, hear: (restored: Restored) => void): Decide =>
  (found) => {
    const { writes, ...restored } = putBack(undoable, found, library);
    hear(restored);
    return writes;
  };
