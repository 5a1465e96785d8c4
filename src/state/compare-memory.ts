import { scenarioHash } from '../engine/hash';
import type { RunOutcome } from '../engine/result';
import type { ResolvedScenario } from '../model/scenario';
import type { Runner, RunOptions } from '../../workers/runner';

/** What runs may take up together, bytes of their columns: six of 20,000 paths, one of 100,000. */
const MOST_BYTES = 128 * 2 ** 20;

const bytesOf = ({ columns, verdicts }: RunOutcome): number =>
  [...Object.values(columns), ...verdicts].reduce((sum, { byteLength }) => sum + byteLength, 0);

/** The same numbers, for a scenario that may have come by its parameters in another way. */
function saidOf(outcome: RunOutcome, { scenario: { id, name, changes } }: ResolvedScenario): RunOutcome {
  const { result } = outcome;
  return { ...outcome, result: { ...result, scenario: { ...result.scenario, id, name, changes } } };
}

/**
 * Remembers its last runs: a comparison that changes in one scenario, or in its order, need not run the others again. Samples are
 * taken anew.
 */
export class RememberingRunner implements Runner {
  private readonly remembered = new Map<string, RunOutcome>();

  constructor(private readonly runner: Runner) {}

  get lanes(): number {
    return this.runner.lanes;
  }

  async run(scenario: ResolvedScenario, options: RunOptions = {}): Promise<RunOutcome> {
    const key = scenarioHash(scenario.parameters);
    const known = this.remembered.get(key);
    const paths = scenario.parameters['simulation.paths'];
    if (known) options.onProgress?.(paths, paths);
    const outcome = known ?? (await this.runner.run(scenario, options));
    this.remember(key, outcome);
    return saidOf(outcome, scenario);
  }

  sample(...given: Parameters<Runner['sample']>): ReturnType<Runner['sample']> {
    return this.runner.sample(...given);
  }

  close(): void {
    this.runner.close();
  }

  /** The newest stays; the oldest go until there is room. */
  private remember(key: string, outcome: RunOutcome): void {
    this.remembered.delete(key);
    this.remembered.set(key, outcome);
    let bytes = [...this.remembered.values()].reduce((sum, each) => sum + bytesOf(each), 0);
    for (const [oldest, each] of this.remembered) {
      if (bytes <= MOST_BYTES || oldest === key) return;
      this.remembered.delete(oldest);
      bytes -= bytesOf(each);
    }
  }
}
