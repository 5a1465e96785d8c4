import { batch, computed, effect, signal, untracked } from '@preact/signals-core';
import type { Checked, Problem } from '../model/problems';
import type { Text } from '../model/text';
import type { AppState } from './app-state';
import { firstChoices, type CompareChoices } from './compare-choices';
import { CompareDecomposition } from './compare-decomposition';
import { keptOf, type Kept } from './compare-kept';
import { readLink, writeLink } from './compare-link';
import { RememberingRunner } from './compare-memory';
import { orderOf, type CompareOrder } from './compare-order';
import { compare, type ComparisonReport } from './compare-report';
import { CompareShelf } from './compare-shelf';
import { firstSlots, keptSlot, MOST_SLOTS, slotsOf, type Slot } from './compare-slots';
import { startDraft, type Draft } from './draft';
import { Pace } from './explore-pace';
import { Task } from './task';
import type { Scenario } from '../model/scenario';

/** A comparison begins this long after the last change of what is compared. */
const REST_MS = 250;

/** What the compare page holds: the scenarios side by side, what of them is asked, and what came of it. */
export class CompareDesk {
  readonly shelf: CompareShelf;
  readonly runner: RememberingRunner;
  readonly choices = signal<CompareChoices>(firstChoices);
  readonly task = new Task<ComparisonReport>();
  readonly decomposition: CompareDecomposition;

  /** Ids of what is compared, those that are nowhere to be found among them. */
  private readonly ids = computed<readonly string[]>(
    () => this.choices.value.slots ?? firstSlots(this.state.draft.value, this.state.library),
  );
  readonly slots = computed<readonly Slot[]>(() =>
    slotsOf(this.ids.value, {
      library: this.state.library,
      draft: this.state.draft.value,
      rejected: this.rejected(),
      kept: this.shelf.kept.value,
    }),
  );
  /** How many of the compared scenarios this computer does not know. */
  readonly missing = computed(() => this.ids.value.length - this.slots.value.length);
  /** Kept scenarios too large for the address: who follows it elsewhere does not get them. */
  readonly leftOut = computed<readonly Kept[]>(() => this.written.value.leftOut);
  readonly order = computed<Checked<CompareOrder>>(() => orderOf(this.slots.value, this.choices.value));
  /** Whether what is shown belongs to something else than what is chosen now. */
  readonly isStale = computed(() => {
    const { value: order } = this.order;
    return !order.ok || this.task.result.value?.order.key !== order.value.key;
  });

  private readonly written = computed(() => writeLink(this.choices.value, this.shelf.kept.value, this.state.library));
  /** Whether a run is about to begin. */
  private readonly isWaiting = signal(false);
  /** Whether what is chosen is being run, or about to be. */
  readonly isUnderWay = computed(() => this.isWaiting.value || this.task.progress.value !== null);
  /** The choices before and after something kept was deleted. */
  private forgot: { readonly before: CompareChoices; readonly after: CompareChoices } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Key of the order that was run last, or waits to be. */
  private asked: string | null = null;

  constructor(private readonly state: AppState) {
    this.shelf = new CompareShelf(state.storage, state.library);
    this.runner = new RememberingRunner(state.runner);
    this.decomposition = new CompareDecomposition(this.order, this.choices, this.runner, new Pace(state));
    effect(() => this.readAddress());
    effect(() => this.writeAddress());
    effect(() => this.follow());
  }

  change(choices: Partial<CompareChoices>): void {
    this.choices.value = { ...this.choices.peek(), ...choices };
  }

  /** Puts a scenario behind the others, as far as there is room. */
  add(id: string): void {
    const slots = this.ids.peek();
    if (!slots.includes(id) && slots.length < MOST_SLOTS) this.change({ slots: [...slots, id] });
  }

  remove(id: string): void {
    this.change({ slots: this.known().filter((each) => each !== id) });
  }

  /** Moves a scenario to a place; at place 0 it is the one the others are compared with. */
  move(id: string, place: number): void {
    const others = this.known().filter((each) => each !== id);
    this.change({ slots: [...others.slice(0, place), id, ...others.slice(place)] });
  }

  /** Keeps the draft as it is now under a name, beside the draft as it goes on. */
  keepDraft(name: Text): void {
    this.keepNamed(name, this.state.draft.peek());
  }

  /** Keeps a scenario that was opened from a file. */
  keepFile(scenario: Scenario): void {
    this.keepNamed(scenario.name, startDraft(scenario));
  }

  /** Keeps a scenario of the library, or any other, under its name. */
  keepNamed(name: Text, draft: Draft): void {
    this.keep(keptOf(name, draft));
  }

  /** Deletes what is kept; until something else is deleted it can be brought back. */
  forget(id: string): void {
    const before = this.choices.peek();
    batch(() => {
      if (this.known().includes(keptSlot(id))) this.remove(keptSlot(id));
      this.shelf.remove(id);
    });
    this.forgot = { before, after: this.choices.peek() };
  }

  /** Brings back what was deleted last; into the comparison as well, unless that was changed meanwhile. */
  restore(): void {
    const { forgot } = this;
    batch(() => {
      this.shelf.restore();
      if (forgot?.after === this.choices.peek()) this.choices.value = forgot.before;
    });
    this.forgot = null;
  }

  /** Runs what is chosen, or runs it again. */
  async runNow(): Promise<void> {
    this.rest();
    const order = this.order.peek();
    if (!order.ok) return;
    this.asked = order.value.key;
    await this.task.start((watch) => compare(order.value, this.runner, watch));
  }

  private keep(kept: Kept): void {
    batch(() => {
      this.shelf.add(kept);
      this.add(keptSlot(kept.id));
    });
  }

  /** What is compared and can be found. */
  private known(): readonly string[] {
    return this.slots.peek().map(({ id }) => id);
  }

  private rejected(): readonly Problem[] {
    return [...this.state.rejected.value.values()].flatMap(({ problems }) => problems);
  }

  /** A link that is opened brings choices of its own, and kept scenarios with them. */
  private readAddress(): void {
    const query = this.state.queryOf('compare');
    untracked(() => {
      if (JSON.stringify(query) === JSON.stringify(this.written.value.query)) return;
      const { choices, brought } = readLink(query, this.state.library);
      batch(() => {
        for (const kept of brought) if (!this.shelf.find(kept.id)) this.shelf.add(kept);
        this.choices.value = choices;
      });
    });
  }

  private writeAddress(): void {
    const { query } = this.written.value;
    untracked(() => {
      if (JSON.stringify(query) !== JSON.stringify(this.state.queryOf('compare')))
        this.state.keepQuery('compare', query);
    });
  }

  /** While the page is in view, runs whatever it comes to compare. */
  private follow(): void {
    const order = this.order.value;
    const isInView = this.state.page.value === 'compare';
    this.rest();
    if (!isInView || !order.ok || order.value.key === this.asked) return;
    this.isWaiting.value = true;
    this.timer = setTimeout(() => void this.runNow(), REST_MS);
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.isWaiting.value = false;
  }
}
