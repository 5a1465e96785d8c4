import { computed, signal } from '@preact/signals-core';
import type { Result } from '../../engine/result';
import type { Scenario } from '../../model/scenario';
import type { Text } from '../../model/text';
import type { AppState } from '../app-state';
import type { Draft } from '../draft';
import { withName } from '../draft-name';
import { info, trouble } from '../notice';
import { isSameName } from '../given-names';
import { fileScenario } from '../scenario-file';
import { adding, changing, removing, replacing, restoring, type Restored, type Undoable } from './changes';
import { COPY, words } from './desk-words';
import { entryOf, withMark, type EntryContent, type LibraryEntry } from './entry';
import { importing, keysOf, readIncoming, type Imported, type Skipped } from './import';
import { LibraryKeeper } from './keeper';
import { countUnwritable, writeLibraryFile, type LibraryFile } from './library-file';
import { openLibraryStore } from './open-store';
import { nameInRecord, writeRecord } from './record';
import { Recheck } from './recheck';
import type { LibraryStore } from './store';

/** What an import came to. */
export interface ImportReport extends Imported {
  readonly file: string;
  readonly skipped: readonly Skipped[];
}

/** A saved scenario, for who only wants to use it. */
export interface SavedScenario {
  readonly id: string;
  readonly name: Text;
  readonly scenario: Scenario;
}

/** What can be done with the library of this browser. What goes wrong is told as a notice. */
export class LibraryDesk {
  /** What was deleted or replaced in this visit, the last one at the end. */
  readonly undoables = signal<readonly Undoable[]>([]);
  readonly imported = signal<ImportReport | null>(null);
  /** The entry the draft was opened from or saved to. */
  readonly opened = signal<LibraryEntry | null>(null);
  readonly keeper: LibraryKeeper;
  /** Every saved scenario with its changes and stresses, the newest first. */
  readonly scenarios = computed<readonly SavedScenario[]>(() =>
    (this.keeper.shelf.value?.entries ?? []).map((entry) => ({
      id: entry.id,
      name: entry.name,
      scenario: this.scenarioOf(entry),
    })),
  );

  private readonly recheck: Recheck;

  constructor(
    private readonly state: AppState,
    open: () => Promise<LibraryStore> = openLibraryStore,
  ) {
    this.recheck = new Recheck(state);
    this.keeper = new LibraryKeeper(open, state.library, state.notice);
  }

  /** What an entry is as a scenario of its own, under its own name. */
  scenarioOf({ name, draft }: LibraryEntry): Scenario {
    return { ...fileScenario(draft, this.state.library.stresses), name };
  }

  /** The result on screen, where it is that of the draft as it stands. */
  currentResult(): Result | null {
    const shown = this.state.simulation.shown.value;
    return shown?.draft === this.state.draft.value ? shown.outcome.result : null;
  }

  /** Keeps a scenario as a new entry; whether it is kept. */
  async save(content: EntryContent): Promise<boolean> {
    const isKept = await this.keeper.attempt((store) =>
      this.add(store, content, words.saved(content.name, store.isFleeting)),
    );
    if (isKept) void this.keeper.askToKeep();
    return isKept;
  }

  /** Keeps the draft in place of the one it was opened from; beside it, where another window has changed that. Whether it is kept. */
  async replace(content: Pick<EntryContent, 'draft' | 'result'>): Promise<boolean> {
    const opened = this.opened.peek();
    if (!opened) return false;
    return this.keeper.attempt(async (store) => {
      const done: Undoable[] = [];
      await store.change([opened.id], replacing(opened, content, this.state.library, done));
      if (done.length > 0) this.replaced(done, content.draft);
      else {
        const name = withMark(opened.name, COPY);
        await this.add(store, { ...content, name }, words.savedBeside(name));
      }
    });
  }

  async rename(key: string, name: Text): Promise<void> {
    await this.keeper.attempt((store) =>
      store.change(
        [key],
        changing(key, { name }, this.state.library, (entry) => {
          if (!entry) this.state.notice.value = trouble(words.gone, []);
          else if (this.opened.peek()?.id === key) this.follow(entry);
        }),
      ),
    );
  }

  async duplicate({ name, draft, result }: LibraryEntry): Promise<void> {
    const copy = entryOf({ name: withMark(name, COPY), draft, result });
    await this.keeper.attempt((store) => store.change([], adding(copy)));
  }

  /** Deletes a record, readable or not; until the page is closed it can be brought back. Whether it is gone. */
  async remove(key: string): Promise<boolean> {
    const isGone = await this.keeper.attempt(async (store) => {
      const removed: unknown[] = [];
      await store.change([key], removing(key, removed));
      this.canUndo(removed.map((content) => ({ key, name: nameInRecord(content), content, by: null })));
    });
    if (isGone && this.opened.peek()?.id === key) this.opened.value = null;
    return isGone;
  }

  /** Brings back what was deleted or replaced last. */
  async undo(): Promise<void> {
    const last = this.undoables.peek().at(-1);
    if (!last) return;
    // At once: to undo again before this is done means the one before.
    this.undoables.value = this.undoables.peek().slice(0, -1);
    const heard: Restored[] = [];
    const isDone = await this.keeper.attempt((store) =>
      store.change(
        [last.key],
        restoring(last, this.state.library, (restored) => heard.push(restored)),
      ),
    );
    if (isDone) heard.forEach((restored) => this.restored(last, restored));
    else this.canUndo([last]);
  }

  /** Opens an entry on the first page; a result with it is computed again and compared. */
  open(entry: LibraryEntry): void {
    const { name, result } = entry;
    const draft = withName(entry.draft, name);
    this.opened.value = entry;
    this.state.page.value = 'simulate';
    if (result) this.openResult(name, draft, result);
    else this.state.open(draft, info(words.opened(name)));
  }

  /** Opens the draft a result came from; it is computed again and compared. */
  openResult(name: Text, draft: Draft, result: Result): void {
    this.state.page.value = 'simulate';
    this.state.open(draft, info(words.openedResult(name)));
    this.recheck.expect({ name, draft, result });
  }

  /** Takes in the entries of a file; what cannot be read is skipped and told. */
  async take(file: LibraryFile, name: string): Promise<void> {
    const { entries, skipped } = readIncoming(file, this.state.library);
    await this.takeEntries(entries, name, skipped);
  }

  /** Takes in entries; those that are there already stay as they are. */
  async takeEntries(entries: readonly LibraryEntry[], from: string, skipped: readonly Skipped[] = []): Promise<void> {
    const counts: Imported[] = [];
    const isDone = await this.keeper.attempt((store) => store.change(keysOf(entries), importing(entries, counts)));
    if (!isDone) return;
    for (const imported of counts) this.imported.value = { ...imported, file: from, skipped };
    void this.keeper.askToKeep();
  }

  /** Everything in the store as the text of one file, unreadable records as they are; null where it cannot be read. */
  async wholeFile(): Promise<string | null> {
    const contents: unknown[] = [];
    const isRead = await this.keeper.attempt(async (store) => {
      contents.push(...(await store.readAll()).map(({ content }) => content));
    });
    if (!isRead) return null;
    const unwritable = countUnwritable(contents);
    if (unwritable > 0) this.state.notice.value = trouble(words.unwritable(unwritable), []);
    return writeLibraryFile(contents, new Date().toISOString());
  }

  /** One entry as such a file. */
  fileOf(entry: LibraryEntry): string {
    return writeLibraryFile([writeRecord(entry)], new Date().toISOString());
  }

  private async add(store: LibraryStore, content: EntryContent, said: Text): Promise<void> {
    const entry = entryOf(content);
    await store.change([], adding(entry));
    this.opened.value = entry;
    this.call(content.draft, entry.name);
    this.state.notice.value = info(said);
  }

  /** The draft goes on under the name it was kept by, unless it is another one by now. */
  private call(kept: Draft, name: Text): void {
    if (this.state.draft.peek() === kept) this.state.callDraft(name);
  }

  /** Takes over what the opened entry is called now. */
  private follow(entry: LibraryEntry): void {
    const before = this.opened.peek()?.name;
    this.opened.value = entry;
    if (before && !isSameName(before, entry.name)) this.state.renameDraft(before, entry.name);
  }

  private replaced(done: readonly Undoable[], kept: Draft): void {
    this.canUndo(done);
    for (const { by, name } of done) {
      this.opened.value = by;
      if (by) this.call(kept, by.name);
      if (name) this.state.notice.value = info(words.replaced(name));
    }
  }

  private restored({ key, name }: Undoable, restored: Restored): void {
    const { entry } = restored;
    if (restored.key !== key) this.state.notice.value = info(words.restoredBeside(entry?.name ?? name));
    else if (entry && this.opened.peek()?.id === key) this.follow(entry);
  }

  private canUndo(more: readonly Undoable[]): void {
    this.undoables.value = [...this.undoables.peek(), ...more];
  }
}
