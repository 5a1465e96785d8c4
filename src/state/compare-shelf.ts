import { signal } from '@preact/signals-core';
import type { Checked, Problem } from '../model/problems';
import { readKept, saveKept, type Kept } from './compare-kept';
import type { PresetLibrary } from './presets';
import type { Storage } from './storage';

const SAVED = 'kept';

/** What was taken off the shelf, and where it stood. */
interface Removed {
  readonly kept: Kept;
  readonly place: number;
}

function parsed(saved: string | null): readonly unknown[] {
  if (saved === null) return [];
  try {
    const content: unknown = JSON.parse(saved);
    return Array.isArray(content) ? content : [];
  } catch {
    return [];
  }
}

/** The scenarios a person keeps for comparisons, from one visit to the next. */
export class CompareShelf {
  readonly kept = signal<readonly Kept[]>([]);
  /** What was removed last, for who wants it back. */
  readonly removed = signal<Removed | null>(null);
  /** What keeps things left at an earlier visit from being read by this version. */
  readonly problems = signal<readonly Problem[]>([]);
  /** The browser keeps nothing: all of it is gone when the page is closed. */
  readonly isFleeting = signal(false);

  constructor(
    private readonly storage: Storage,
    private readonly library: PresetLibrary,
  ) {
    const read = this.read();
    this.kept.value = read.flatMap((each) => (each.ok ? [each.value] : []));
    this.problems.value = read.flatMap((each) => (each.ok ? [] : each.problems));
  }

  find(id: string): Kept | undefined {
    return this.kept.value.find((each) => each.id === id);
  }

  /** Puts something on the shelf; the same thing is there only once. */
  add(kept: Kept): void {
    this.change((all) => [...all.filter(({ id }) => id !== kept.id), kept]);
  }

  remove(id: string): void {
    const place = this.kept.peek().findIndex((each) => each.id === id);
    const kept = this.kept.peek()[place];
    if (!kept) return;
    this.removed.value = { kept, place };
    this.change((all) => all.filter((each) => each.id !== id));
  }

  /** Puts back what was removed last. */
  restore(): void {
    const removed = this.removed.peek();
    this.removed.value = null;
    if (!removed) return;
    const { kept, place } = removed;
    this.change((all) => [...all.slice(0, place), kept, ...all.slice(place)]);
  }

  private read(): readonly Checked<Kept>[] {
    return parsed(this.storage.read(SAVED)).map((raw) => readKept(raw, this.library));
  }

  /** Another window of the page may have kept something meanwhile: what is stored is what is changed. */
  private change(changed: (all: readonly Kept[]) => readonly Kept[]): void {
    const stored = this.read().flatMap((each) => (each.ok ? [each.value] : []));
    this.kept.value = changed(this.isFleeting.peek() ? this.kept.peek() : stored);
    this.isFleeting.value = !this.storage.write(SAVED, JSON.stringify(this.kept.peek().map(saveKept)));
  }
}
