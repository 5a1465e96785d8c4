import type { Result } from '../../engine/result';
import { text, type Language, type Text } from '../../model/text';
import { safeText } from '../../report/names';
import type { Draft } from '../draft';
import { withoutName } from '../draft-name';
import { LONGEST_NAME } from '../given-names';

/** Something kept in the library: a scenario as it was being worked on, with or without what its run said. */
export interface LibraryEntry {
  readonly id: string;
  readonly name: Text;
  /** ISO times. `changed` also tells one state of an entry from the next. */
  readonly created: string;
  readonly changed: string;
  readonly draft: Draft;
  readonly result: Result | null;
}

/** What an entry is about, before it is kept. Its draft needs no name of its own: it has the entry's. */
export type EntryContent = Pick<LibraryEntry, 'name' | 'draft' | 'result'>;

const ID_BYTES = 16;

/** Letters no other entry has. Also where the page is not served securely, and randomUUID is missing. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(ID_BYTES)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The time of a change; later than that of the change before, whatever the clock says. */
export function stampAfter(before: string | null): string {
  const earliest = before === null ? 0 : Date.parse(before) + 1;
  return new Date(Math.max(Date.now(), earliest)).toISOString();
}

/** A new entry. */
export function entryOf(content: EntryContent): LibraryEntry {
  const now = stampAfter(null);
  return { id: newId(), created: now, changed: now, ...content, draft: withoutName(content.draft) };
}

/** The entry after a change. */
export const changedEntry = (entry: LibraryEntry, change: Partial<EntryContent>): LibraryEntry => ({
  ...entry,
  ...change,
  draft: withoutName(change.draft ?? entry.draft),
  changed: stampAfter(entry.changed),
});

/** A mark behind a name stays whole, however long the name. */
export function withMark(name: Text, mark: Text): Text {
  const marked = (language: Language): string =>
    safeText(name[language], LONGEST_NAME - mark[language].length) + mark[language];
  return text(marked('zh'), marked('en'));
}

/** The newest first. */
export const newestFirst = (entries: readonly LibraryEntry[]): readonly LibraryEntry[] =>
  [...entries].sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : a.id < b.id ? -1 : 1));
