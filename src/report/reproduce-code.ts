import { runAll, type Study } from '../analysis/study';
import type { Text } from '../model/text';
import type { CodedScenario, ReproductionCode } from './reproduction-code';

/** What a scenario of a code came to, when it was written and now: SHA-256, hexadecimal. */
export interface ReproducedScenario {
  readonly name: Text;
  readonly reported: string;
  readonly computed: string;
}

/** Whether a scenario came to the very same on every path. */
export const isIdentical = ({ reported, computed }: ReproducedScenario): boolean => reported === computed;

/** Runs the scenarios of a code again. Progress is in paths. */
export async function reproduceCode(
  { runner, signal, onProgress }: Pick<Study, 'runner' | 'signal' | 'onProgress'>,
  { scenarios, paths, seed }: ReproductionCode,
): Promise<readonly ReproducedScenario[]> {
  const study: Study = { runner, paths, seed, ...(signal && { signal }), ...(onProgress && { onProgress }) };
  const outcomes = await runAll(
    study,
    scenarios.map(({ resolved }) => resolved),
  );
  return scenarios.map(({ resolved: { scenario }, digest }: CodedScenario, i) => ({
    name: scenario.name,
    reported: digest,
    computed: outcomes[i].result.digest,
  }));
}
