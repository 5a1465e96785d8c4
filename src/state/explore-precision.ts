import { computed, signal } from '@preact/signals-core';
import { runToPrecision, type Step } from '../analysis/precision';
import { meanError95 } from '../engine/statistics';
import { valid, type Checked } from '../model/problems';
import type { AppState } from './app-state';
import { askNow, baseOf, studyOf, type Asked, type Wanted } from './explore-asked';
import { ExploreDesk } from './explore-desk';
import { usualError } from './explore-limits';
import type { Watch } from './task';

export interface PrecisionSetup {
  /** Half of the 95 % interval that is small enough, in the unit of the question. */
  readonly target: number;
}

/** A sample that grows until it is large enough. */
export interface Convergence {
  readonly asked: Asked;
  readonly target: number;
  readonly steps: readonly Step[];
  /** Null while it goes on, or if it was stopped. */
  readonly reached: boolean | null;
}

/** How many paths it takes until an indicator is known well enough. */
export class PrecisionDesk extends ExploreDesk<PrecisionSetup, Convergence> {
  /** What is there so far: of the analysis that goes on, or was cancelled, or came to its end. */
  readonly steps = signal<Convergence | null>(null);

  readonly setup = computed<PrecisionSetup>(() => {
    const target = Number(this.page.word('error') ?? NaN);
    const usual = usualError(this.page.question.value, this.page.parameters.value);
    return { target: target > 0 && Number.isFinite(target) ? target : usual };
  });
  /** Of the steps that are shown, to the end or not. */
  readonly stepsStaleness = computed(() => {
    const found = this.steps.value;
    return found && this.stalenessOf(found.asked);
  });

  constructor(state: AppState) {
    super(state, 'precision');
  }

  aim(target: number): void {
    this.page.keepInUnit({ error: String(target) });
  }

  protected override async work(
    { target }: PrecisionSetup,
    wanted: Wanted,
    watch: Watch,
  ): Promise<Checked<Convergence>> {
    const asked = await askNow(this.state, wanted, watch.signal);
    if (!asked.ok) return asked;
    const steps: Step[] = [];
    const show = (reached: boolean | null): Convergence =>
      (this.steps.value = { asked: asked.value, target, steps: [...steps], reached });
    const study = studyOf(this.state, asked.value, watch);
    const { formula } = asked.value.question;
    const { reached } = await runToPrecision(study, baseOf(asked.value), formula, target / meanError95(1), (step) => {
      steps.push(step);
      show(null);
    });
    return valid(show(reached));
  }
}
