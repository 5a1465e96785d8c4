import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Problem } from '../../model/problems';
import { text, type Text } from '../../model/text';
import type { PresetLibrary } from '../presets';
import { withMark, type LibraryEntry } from './entry';
import type { LibraryFile } from './library-file';
import { nameInRecord, readRecord, writeRecord } from './record';
import type { Decide } from './store';

/** A record of a file that could not be taken in. */
export interface Skipped {
  /** Where it stands, and its name as far as that can be made out. */
  readonly place: Text;
  readonly problems: readonly Problem[];
}

/** The entries of a file, and what of it is skipped and why. */
export interface Incoming {
  readonly entries: readonly LibraryEntry[];
  readonly skipped: readonly Skipped[];
}

/** What an import did. */
export interface Imported {
  readonly added: number;
  /** There already, word for word. */
  readonly known: number;
  /** There already, but changed since: put beside what is there. */
  readonly beside: number;
}

const IMPORTED = text('（导入）', ' (imported)');

function named(place: Text, content: unknown): Text {
  const name = nameInRecord(content);
  return name ? text(`${place.zh}“${name.zh}”`, `${place.en}, “${name.en}”`) : place;
}

/** Reads every record of a file; what cannot be read is skipped. */
export function readIncoming({ records, problems }: LibraryFile, library: PresetLibrary): Incoming {
  const read = records.map(({ place, content }) => ({
    place: named(place, content),
    entry: readRecord(content, library),
  }));
  const unread = read.flatMap(({ place, entry }): readonly Skipped[] =>
    entry.ok ? [] : [{ place, problems: entry.problems }],
  );
  const lost = problems.map((each): Skipped => ({ place: text('', ''), problems: [each] }));
  return { entries: read.flatMap(({ entry }) => (entry.ok ? [entry.value] : [])), skipped: [...lost, ...unread] };
}

const ID_LETTERS = 32;

/** The id of an entry that stands beside another of its id: the same whenever the same entry comes again. */
function idBeside(entry: LibraryEntry): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(writeRecord(entry))))).slice(0, ID_LETTERS);
}

/** An entry that cannot have its own id, because another has it. */
const beside = (entry: LibraryEntry): LibraryEntry => ({
  ...entry,
  id: idBeside(entry),
  name: withMark(entry.name, IMPORTED),
});

/** The keys an import reads before it decides. */
export const keysOf = (entries: readonly LibraryEntry[]): readonly string[] =>
  entries.flatMap((entry) => [entry.id, idBeside(entry)]);

/** Takes entries in without touching what is there; `counts` gets what became of them. */
export function importing(entries: readonly LibraryEntry[], counts: Imported[]): Decide {
  return (found) => {
    const writes = new Map<string, unknown>();
    const done = { added: 0, known: 0, beside: 0 };
    const there = (id: string): unknown => writes.get(id) ?? found.get(id);
    for (const entry of entries) {
      const content = writeRecord(entry);
      const before = there(entry.id);
      const other = beside(entry);
      if (before === undefined) {
        writes.set(entry.id, content);
        done.added += 1;
      } else if (JSON.stringify(before) === JSON.stringify(content) || there(other.id) !== undefined) done.known += 1;
      else {
        writes.set(other.id, writeRecord(other));
        done.beside += 1;
      }
    }
    counts.push(done);
    return writes;
  };
}
