import { computed } from '@preact/signals-core';
import { plausibleFactor } from '../analysis/factors';
import { sensitivity, type Sensitivity } from '../analysis/sensitivity';
import { planSensitivity } from '../analysis/sensitivity-plan';
import { type NumericKey } from '../model/plausible';
import { valid, type Checked } from '../model/problems';
import { createPause } from '../../workers/pause';
import type { AppState } from './app-state';
import { askNow, baseOf, studyOf, type Asked, type Wanted } from './explore-asked';
import { analysisCommandLine } from './explore-command-line';
import { firstFactors } from './explore-defaults';
import { KeysDesk } from './explore-keys-desk';
import type { Watch } from './task';

/** Base samples to choose from: powers of 2, as the sequence behind them likes best. */
export const SAMPLE_CHOICES = [64, 128, 256, 512, 1024] as const;

/** Enough to tell what matters from what does not. */
const USUAL_SAMPLES = 128;

export interface SobolSetup {
  readonly keys: readonly NumericKey[];
  readonly samples: number;
}

export interface SobolReport {
  readonly asked: Asked;
  readonly sensitivity: Sensitivity;
}

/** How much of an indicator's uncertainty comes from which assumption, alone and with the others. */
export class SobolDesk extends KeysDesk<SobolSetup, SobolReport> {
  readonly setup = computed<SobolSetup>(() => ({
    keys: this.keys.value,
    samples: SAMPLE_CHOICES.find((each) => String(each) === this.page.word('samples')) ?? USUAL_SAMPLES,
  }));
  /** For each sample two points, and one more per factor. */
  readonly scenarios = computed(() => this.setup.value.samples * (this.keys.value.length + 2));
  readonly command = computed<string | null>(() => {
    const { keys, samples } = this.setup.value;
    const options = [`--keys ${keys.join(',')}`, `--samples ${samples}`];
    return analysisCommandLine(this.state, 'sobol', this.wanted.value, options);
  });

  constructor(state: AppState) {
    super(state, 'sobol', 'factors');
  }

  sample(samples: number): void {
    this.page.keep({ samples: String(samples) });
  }

  protected override usualKeys(): readonly NumericKey[] {
    return firstFactors(this.page.parameters.value);
  }

  protected override async work(
    { keys, samples }: SobolSetup,
    wanted: Wanted,
    watch: Watch,
  ): Promise<Checked<SobolReport>> {
    const asked = await askNow(this.state, wanted, watch.signal);
    if (!asked.ok) return asked;
    const base = baseOf(asked.value);
    const factors = keys.map((key) => plausibleFactor(base, key));
    const { formula } = asked.value.question;
    const plan = await planSensitivity(base, factors, formula, samples, createPause(watch.signal));
    if (!plan.ok) return plan;
    const scenarios = plan.value.rows.length * (keys.length + 2);
    const study = studyOf(this.state, asked.value, watch);
    const found = await this.timed(scenarios, wanted.paths, () => sensitivity(study, plan.value));
    return found.ok ? valid({ asked: asked.value, sensitivity: found.value }) : found;
  }
}
