import { computed, signal } from '@preact/signals-core';
import type { Result } from '../../engine/result';
import type { Scenario } from '../../model/scenario';
import type { Text } from '../../model/text';
import type { AppState } from '../app-state';
import type { Draft } from '../draft';
import { info, trouble } from '../notice';
import { fileScenario } from '../scenario-file';
import { adding, changing, removing, replacing, restoring, type Undoable } from './changes';
import { COPY, words } from './desk-words';
import { entryOf, withMark, type EntryContent, type LibraryEntry } from './entry';
import { importing, keysOf, readIncoming, type Imported, type Skipped } from './import';
import { LibraryKeeper } from './keeper';
import { writeLibraryFile, type LibraryFile } from './library-file';
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
    this.keeper = new LibraryKeeper(open(), state.library, state.notice);
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

  /** Keeps a scenario as a new entry. */
  async save(content: EntryContent): Promise<void> {
    await this.keeper.attempt((store) => this.add(store, content, words.saved(content.name, store.isFleeting)));
    await this.keeper.askToKeep();
  }

  /** Keeps the draft in place of the one it was opened from; beside it, where another window has changed that. */
  async replace(content: Pick<EntryContent, 'draft' | 'result'>): Promise<void> {
    const opened = this.opened.peek();
    if (!opened) return;
    await this.keeper.attempt(async (store) => {
      const done: Undoable[] = [];
      await store.change([opened.id], replacing(opened, content, this.state.library, done));
      if (done.length > 0) this.replaced(done);
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
          else if (this.opened.peek()?.id === key) this.opened.value = entry;
        }),
      ),
    );
  }

  async duplicate({ name, draft, result }: LibraryEntry): Promise<void> {
    const copy = entryOf({ name: withMark(name, COPY), draft, result });
    await this.keeper.attempt((store) => store.change([], adding(copy)));
  }

  /** Deletes a record, readable or not; until the page is closed it can be brought back. */
  async remove(key: string): Promise<void> {
    await this.keeper.attempt(async (store) => {
      const removed: unknown[] = [];
      await store.change([key], removing(key, removed));
      this.canUndo(removed.map((content) => ({ key, name: nameInRecord(content), content, by: null })));
    });
    if (this.opened.peek()?.id === key) this.opened.value = null;
  }

  /** Brings back what was deleted or replaced last. */
  async undo(): Promise<void> {
    const last = this.undoables.peek().at(-1);
    if (!last) return;
    const isDone = await this.keeper.attempt((store) => store.change([last.key], restoring(last, this.state.library)));
    if (isDone) this.undoables.value = this.undoables.peek().filter((each) => each !== last);
  }

  /** Opens an entry on the first page; a result with it is computed again and compared. */
  open(entry: LibraryEntry): void {
    const { name, draft, result } = entry;
    this.opened.value = entry;
    if (result) this.openResult(name, draft, result);
    else this.state.open(draft, info(words.opened(name)));
    this.state.page.value = 'simulate';
  }

  /** Opens the draft a result came from; it is computed again and compared. */
  openResult(name: Text, draft: Draft, result: Result): void {
    this.state.open(draft, info(words.openedResult(name)));
    this.recheck.expect({ name, draft, result });
    this.state.page.value = 'simulate';
  }

  /** Takes in the entries of a file; what cannot be read is skipped and told. */
  async take(file: LibraryFile, name: string): Promise<void> {
    const { entries, skipped } = readIncoming(file, this.state.library);
    await this.takeEntries(entries, name, skipped);
  }

  /** Takes in entries; those that are there already stay as they are. */
  async takeEntries(entries: readonly LibraryEntry[], from: string, skipped: readonly Skipped[] = []): Promise<void> {
    const counts: Imported[] = [];
    await this.keeper.attempt((store) => store.change(keysOf(entries), importing(entries, counts)));
    for (const imported of counts) this.imported.value = { ...imported, file: from, skipped };
    await this.keeper.askToKeep();
  }

  /** Everything in the store as the text of one file, unreadable records as they are; null where it cannot be read. */
  async wholeFile(): Promise<string | null> {
    const contents: unknown[] = [];
    const isRead = await this.keeper.attempt(async (store) => {
      contents.push(...(await store.readAll()).map(({ content }) => content));
    });
    return isRead ? writeLibraryFile(contents, new Date().toISOString()) : null;
  }

  /** One entry as such a file. */
  fileOf(entry: LibraryEntry): string {
    return writeLibraryFile([writeRecord(entry)], new Date().toISOString());
  }

  private async add(store: LibraryStore, content: EntryContent, said: Text): Promise<void> {
    const entry = entryOf(content);
    await store.change([], adding(entry));
    this.opened.value = entry;
    this.state.notice.value = info(said);
  }

  private replaced(done: readonly Undoable[]): void {
    this.canUndo(done);
    for (const { by, name } of done) {
      this.opened.value = by;
      if (name) this.state.notice.value = info(words.replaced(name));
    }
  }

  private canUndo(more: readonly Undoable[]): void {
    this.undoables.value = [...this.undoables.peek(), ...more];
  }
}
