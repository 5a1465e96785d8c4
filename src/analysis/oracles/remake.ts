import { resolveScenario } from '../../model/resolve';
import type { Change, Scenario } from '../../model/scenario';
import { DIGEST_PATHS, knownDigests } from './known-digests';
import type { Lab } from './lab';
import { reasonOf } from './oracle';

/** A built-in scenario run again, and whether every bit is what it was when the engine was released. */
export interface Remade {
  readonly id: string;
  readonly expected: string;
  readonly digest: string;
  readonly isSame: boolean;
  /** Why there is no digest at all. */
  readonly failure?: string;
}

/** The built-in scenarios whose digests are known. */
export const remadeScenarios = (presets: readonly Scenario[]): readonly Scenario[] =>
  presets.filter(({ id }) => id in knownDigests);

const shorter: Change = { key: 'simulation.paths', value: DIGEST_PATHS, status: 'assumed' };

/** Runs a scenario with its own seed, and compares the digest with the known one. */
export async function remake({ runner, signal }: Pick<Lab, 'runner' | 'signal'>, preset: Scenario): Promise<Remade> {
  const resolved = resolveScenario({ ...preset, changes: [...preset.changes, shorter] });
  if (!resolved.ok) throw new Error(`${preset.id} cannot be run`);
  const { result } = await runner.run(resolved.value, { signal });
  const expected = knownDigests[preset.id];
  return { id: preset.id, expected, digest: result.digest, isSame: result.digest === expected };
}

/** A scenario that could not be run again: it is not reproduced. */
export const notRemade = ({ id }: Scenario, error: unknown): Remade => ({
  id,
  expected: knownDigests[id],
  digest: '',
  isSame: false,
  failure: reasonOf(error),
});
