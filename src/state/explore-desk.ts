import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Checked } from '../model/problems';
import type { AppState } from './app-state';
import { stalenessOf, type Asked, type Staleness, type Wanted } from './explore-asked';
import { Pace } from './explore-pace';
import { ExploreSetup, type Tool } from './explore-setup';
import { Task, type Watch } from './task';

/** One tool of the page: how it is set up, the analysis that goes on, and what came of the last one. */
export abstract class ExploreDesk<S, R extends { readonly asked: Asked }> {
  readonly task = new Task<R>();
  protected readonly page: ExploreSetup;
  protected readonly pace: Pace;

  /** The settings of this tool alone. */
  abstract readonly setup: ReadonlySignal<S>;

  readonly wanted = computed<Wanted>(() => {
    const written = this.page.question.value;
    const paths = this.page.pathsIn(this.tool);
    return { written, paths, settings: JSON.stringify([this.setup.value, written, paths]) };
  });
  readonly staleness = computed<Staleness>(() => {
    const result = this.task.result.value;
    return result && this.stalenessOf(result.asked);
  });

  constructor(
    protected readonly state: AppState,
    readonly tool: Tool,
  ) {
    this.page = state.part(ExploreSetup);
    this.pace = state.part(Pace);
  }

  /** Starts the analysis as it is set up now, on the draft as it is now. */
  async start(): Promise<void> {
    const [setup, wanted] = [this.setup.peek(), this.wanted.peek()];
    await this.task.start((watch) => this.work(setup, wanted, watch));
  }

  protected abstract work(setup: S, wanted: Wanted, watch: Watch): Promise<Checked<R>>;

  protected stalenessOf(asked: Asked): Staleness {
    return stalenessOf(asked, this.state.runnable.value, this.wanted.value.settings);
  }

  /** Does something and takes down how long it took, for scenarios to come. */
  protected async timed<T>(scenarios: number, paths: number, act: () => Promise<T>): Promise<T> {
    const begun = performance.now();
    const done = await act();
    this.pace.note(performance.now() - begun, scenarios, paths);
    return done;
  }
}
