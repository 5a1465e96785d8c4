import { batch, computed, effect, signal, type Signal } from '@preact/signals-core';
import { advise } from '../analysis/advice';
import type { Mechanism } from '../model/mechanism-switches';
import type { ParameterKey, Parameters, ParameterValue } from '../model/parameters';
import { sayProblem, type Problem } from '../model/problems';
import { resolveScenario } from '../model/resolve';
import type { Scenario } from '../model/scenario';
import type { Text } from '../model/text';
import type { Runner } from '../../workers/runner';
import { withBase, withEdit, withoutEdit, withToggledStress, type Draft } from './draft';
import { heldAgainst, renamed, withName, withoutChanges } from './draft-name';
import { changeAll, changePresent, endGesture, record, redo, startHistory, undo, type History } from './history';
import type { Notice } from './notice';
import { droppedNotice, openDraft, openedNotice, sharedNotice } from './opening';
import { readPlace, type Page, type PageQuery, type Place } from './place';
import type { PresetLibrary } from './presets';
import { withoutRejected, withRejected, type RejectedInputs } from './rejected';
import { resolveDraft, type Runnable } from './resolve-draft';
import { saveDraft } from './saved-draft';
import { readShareHash, shareHash } from './share-link';
import { createSettings, type Settings } from './settings';
import { Simulation } from './simulation';
import type { Storage } from './storage';
import { SwitchMemory } from './switch-memory';

/** What the state needs from the page around it. */
export interface Surroundings {
  readonly library: PresetLibrary;
  readonly runner: Runner;
  readonly storage: Storage;
  /** The two parts of the address: `?lang=en` and `#s=…`. */
  readonly search: string;
  readonly hash: string;
}

const SAVED = 'draft';

const isSameValue = (a: ParameterValue, b: ParameterValue): boolean => JSON.stringify(a) === JSON.stringify(b);

const editedValues = ({ edits }: Draft): Partial<Parameters> =>
  Object.fromEntries(edits.map(({ key, value }) => [key, value]));

/** Presets and opened files were checked when they were read. */
function parametersOf(base: Scenario): Parameters {
  const resolved = resolveScenario(base);
  if (!resolved.ok) throw new Error(resolved.problems.map((each) => sayProblem(each, 'en')).join('\n'));
  return resolved.value.parameters;
}

/** Everything the page currently holds: the only mutable application data. Parts are read as signals, changed by methods. */
export class AppState {
  readonly settings: Settings;
  readonly library: PresetLibrary;
  readonly simulation: Simulation;
  readonly notice = signal<Notice | null>(null);
  readonly rejected = signal<RejectedInputs>(new Map());
  readonly runner: Runner;
  readonly storage: Storage;
  readonly page: Signal<Page>;

  private readonly queries: Signal<Partial<Record<Page, PageQuery>>>;
  /** The page in view, and what it keeps in the address. */
  readonly place = computed<Place>(() => ({
    page: this.page.value,
    query: this.queries.value[this.page.value] ?? {},
  }));
  private readonly parts = new Map<unknown, unknown>();
  private readonly switches = new SwitchMemory();
  private readonly history;
  /** The page that was in view when it was last looked. */
  private seen: Page;
  readonly draft = computed<Draft>(() => this.history.value.present);
  private readonly base = computed<Scenario>(() => this.draft.value.base);
  /** What the preset alone says: where a reset leads. */
  readonly presetParameters = computed<Parameters>(() => parametersOf(this.base.value));
  /** What the form shows, without stresses: valid one by one, not always together. */
  readonly parameters = computed<Parameters>(() => ({
    ...this.presetParameters.value,
    ...editedValues(this.draft.value),
  }));
  /** The parameters of the draft with its stresses, or what keeps it from being run. */
  readonly checked = computed(() => resolveDraft(this.draft.value, this.library.stresses));
  /** What is worth knowing about the values of the form, before any stress; nothing while they cannot be run. */
  readonly advice = computed(() => {
    const alone = resolveDraft({ ...this.draft.value, stresses: [] }, []);
    return alone.ok ? advise(alone.value.parameters) : [];
  });
  readonly canUndo = computed(() => this.history.value.past.length > 0);
  readonly canRedo = computed(() => this.history.value.future.length > 0);
  /** What a run would take now; null while something is wrong with it. */
  readonly runnable = computed<Runnable | null>(() => {
    if (!this.checked.value.ok || this.rejected.value.size > 0) return null;
    return { draft: this.draft.value, resolved: this.checked.value.value };
  });
  /** Whether the results shown belong to other parameters than the form. */
  readonly isStale = computed(() => this.simulation.shown.value?.draft !== this.runnable.value?.draft);

  constructor({ library, runner, storage, search, hash }: Surroundings) {
    const opening = openDraft(hash, storage.read(SAVED), library);
    const place = readPlace(hash);
    this.library = library;
    this.runner = runner;
    this.storage = storage;
    this.page = signal(place.page);
    this.seen = place.page;
    this.queries = signal({ [place.page]: place.query });
    this.settings = createSettings(storage, search);
    this.simulation = new Simulation(runner);
    this.notice.value = opening.notice;
    this.history = signal<History<Draft>>(startHistory(opening.draft));
    effect(() => void storage.write(SAVED, JSON.stringify(saveDraft(this.draft.value, library))));
    effect(() => this.follow());
    effect(() => this.leaveNotice());
  }

  /** Opens what the address now carries, if it carries anything new. */
  openHash(hash: string): void {
    const { page, query } = readPlace(hash);
    batch(() => {
      this.page.value = page;
      this.keepQuery(page, query);
    });
    if (hash.endsWith(shareHash(this.draft.peek(), this.library))) return;
    const checked = readShareHash(hash, this.library);
    if (!checked) return;
    this.notice.value = sharedNotice(checked);
    if (checked.ok) this.take(checked.value);
  }

  /** What a page keeps in the address. */
  queryOf(page: Page): PageQuery {
    return this.queries.value[page] ?? {};
  }

  keepQuery(page: Page, query: PageQuery): void {
    this.queries.value = { ...this.queries.peek(), [page]: query };
  }

  /** A part of the state whose code comes only with the page that needs it; made once. */
  part<T>(Part: new (state: AppState) => T): T {
    const part = (this.parts.get(Part) as T | undefined) ?? new Part(this);
    this.parts.set(Part, part);
    return part;
  }

  /** Runs what the form says, or stops when it says nothing that can be run. */
  runNow(): void {
    const runnable = this.runnable.value;
    if (runnable) this.simulation.request(runnable);
    else this.simulation.withdraw();
  }

  /** Keeps the simulation at what the form says while it is in view; other pages need their workers for themselves. */
  private follow(): void {
    const runnable = this.runnable.value;
    const isInView = this.page.value === 'simulate';
    const isShown = runnable !== null && this.simulation.shown.peek()?.draft === runnable.draft;
    if (isInView && !(isShown && this.simulation.isIdle)) this.runNow();
  }

  /** Sets a checked value; the preset's own is no edit. Edits of one gesture (a drag) are one step to undo. */
  edit(key: ParameterKey, value: ParameterValue, gesture: string | null = null): void {
    this.editMany({ [key]: value }, gesture);
  }

  /** Sets several checked values in one step to undo, as a switch does. */
  editMany(values: Partial<Parameters>, gesture: string | null = null): void {
    const presets = this.presetParameters.peek();
    let [draft, rejected] = [this.draft.peek(), this.rejected.peek()];
    for (const [key, value] of Object.entries(values) as [ParameterKey, ParameterValue][]) {
      draft = isSameValue(value, presets[key]) ? withoutEdit(draft, key) : withEdit(draft, key, value);
      rejected = withoutRejected(rejected, key);
    }
    this.take(draft, rejected, gesture);
  }

  /** Switches a mechanism on with its last values, or sensible ones to start with, or off. */
  throwSwitch(mechanism: Mechanism, on: boolean): void {
    const parameters = this.parameters.peek();
    const presets = this.presetParameters.peek();
    this.editMany(
      on
        ? this.switches.valuesOn(mechanism, this.base.peek(), presets, parameters)
        : this.switches.valuesOff(mechanism, this.base.peek(), parameters),
    );
  }

  endGesture(): void {
    this.history.value = endGesture(this.history.peek());
  }

  /** Keeps what was typed although it cannot be used. */
  reject(key: ParameterKey, typed: string, problems: readonly Problem[]): void {
    this.rejected.value = withRejected(this.rejected.peek(), key, { typed, problems });
  }

  /** One parameter back to what the preset says. */
  reset(key: ParameterKey): void {
    this.take(withoutEdit(this.draft.peek(), key), withoutRejected(this.rejected.peek(), key));
  }

  /** Another preset. */
  choose(base: Scenario): void {
    const left = this.draft.peek();
    const next = withBase(left, base);
    this.say(droppedNotice(left, next));
    this.take(next);
  }

  /** Another scenario from a file. */
  chooseFile(base: Scenario, file: string): void {
    const left = this.draft.peek();
    const next = withBase(left, base);
    this.notice.value = openedNotice(file, left, next);
    this.take(next);
  }

  /** Calls the draft as it is kept; not a step to undo. */
  callDraft(name: Text): void {
    const history = changePresent(this.history.peek(), (draft) => withName(draft, name));
    this.history.value = changeAll(history, (draft) => heldAgainst(draft, history.present));
  }

  /** Follows a new name of what the draft was opened from or saved to. */
  renameDraft(from: Text, to: Text): void {
    this.history.value = changeAll(this.history.peek(), (draft) => renamed(draft, from, to));
  }

  /** Another draft as a whole, from the library or a file; undo leads back. */
  open(draft: Draft, notice: Notice): void {
    this.notice.value = notice;
    this.take(draft);
  }

  /** Lays a stress over the scenario, or takes it away again. */
  toggleStress(id: string): void {
    this.take(withToggledStress(this.draft.peek(), id), this.rejected.peek());
  }

  /** The preset as it was before any edit and any stress. */
  resetAll(): void {
    this.take(withoutChanges(this.draft.peek()));
  }

  undo(): void {
    this.say(null);
    this.travel(undo(this.history.peek()));
  }

  redo(): void {
    this.say(null);
    this.travel(redo(this.history.peek()));
  }

  /** What was said on one page is not said on the next. */
  private leaveNotice(): void {
    const page = this.page.value;
    if (page !== this.seen) this.notice.value = null;
    this.seen = page;
  }

  /** News replace older news; a problem stays until it is read. */
  private say(news: Notice | null): void {
    if (news || this.notice.peek()?.tone === 'info') this.notice.value = news;
  }

  private take(draft: Draft, rejected: RejectedInputs = new Map(), gesture: string | null = null): void {
    const history = this.history.peek();
    this.travel(draft === history.present ? history : record(history, draft, gesture), rejected);
  }

  private travel(history: History<Draft>, rejected: RejectedInputs = new Map()): void {
    batch(() => {
      this.rejected.value = rejected;
      this.history.value = history;
    });
  }
}
