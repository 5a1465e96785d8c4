import { batch, signal } from '@preact/signals-core';
import type { Finding } from '../analysis/oracles/oracle';
import type { Remade } from '../analysis/oracles/remake';
import { oracleTopics } from '../analysis/oracles/topics';
import { validate, type Validation } from '../analysis/oracles/validate';
import { baseline } from '../model/parameters';
import { valid } from '../model/problems';
import { createPause } from '../../workers/pause';
import type { AppState } from './app-state';
import { Task, type Watch } from './task';

/** What the validation page holds: the luck it is run with, and what has been found so far. */
export class ValidationDesk {
  readonly task = new Task<Validation>();
  readonly seed = signal<string>(baseline['simulation.seed']);
  /** The seed the findings were obtained with; null before any. */
  readonly ranWith = signal<string | null>(null);
  /** By oracle; those of a run that was cancelled stay. */
  readonly findings = signal<ReadonlyMap<string, Finding>>(new Map());
  /** By scenario. */
  readonly remade = signal<ReadonlyMap<string, Remade>>(new Map());

  constructor(private readonly state: AppState) {}

  /** Asks every oracle anew. */
  async run(): Promise<void> {
    batch(() => {
      this.ranWith.value = this.seed.peek();
      this.findings.value = new Map();
      this.remade.value = new Map();
    });
    await this.task.start(async (watch) => valid(await this.validate(watch)));
  }

  private validate({ signal: aborted, onProgress }: Watch): Promise<Validation> {
    const lab = {
      runner: this.state.runner,
      seed: this.seed.peek(),
      presets: this.state.library.presets,
      signal: aborted,
      pause: createPause(aborted),
      runs: new Map(),
    };
    const oracles = oracleTopics.flatMap((topic) => topic.oracles);
    return validate(lab, oracles, {
      onFinding: (finding) => {
        this.findings.value = new Map(this.findings.peek()).set(finding.id, finding);
      },
      onRemade: (remade) => {
        this.remade.value = new Map(this.remade.peek()).set(remade.id, remade);
      },
      onProgress,
    });
  }
}
