import { computed, signal } from '@preact/signals-core';
import type { Parameters } from '../model/parameters';
import { programmeStructure } from '../model/structure';
import type { AppState } from './app-state';
import { ExploreSetup } from './explore-setup';

/** Projects of all funds planned: what a path costs goes with them. */
const projectsOf = (parameters: Parameters): number =>
  programmeStructure(parameters)
    .flatMap(({ vintages }) => vintages)
    .reduce((sum, { funds, projects }) => sum + funds * projects, 0);

/** How long this computer takes, as far as it is known: nobody should wait for minutes unawares. */
export class Pace {
  /** Milliseconds per project of a path, all workers together; null until an analysis has come to its end. */
  private readonly measured = signal<number | null>(null);

  /** Of the scenario as it stands now. */
  private readonly projects = computed(() => projectsOf(this.state.part(ExploreSetup).parameters.value));

  constructor(private readonly state: AppState) {}

  note(elapsedMs: number, scenarios: number, paths: number): void {
    this.measured.value = elapsedMs / (scenarios * paths * this.projects.peek());
  }

  /** Seconds for so many scenarios; null where nothing has been measured. */
  secondsFor(scenarios: number, paths: number): number | null {
    const pace = this.measured.value ?? this.paceOfRun();
    return pace === null ? null : (pace * scenarios * paths * this.projects.value) / 1000;
  }

  /** The run in view tells it roughly before any analysis does. */
  private paceOfRun(): number | null {
    const run = this.state.simulation.shown.value;
    return run && run.elapsedMs / (run.outcome.result.paths * projectsOf(run.resolved.parameters));
  }
}
