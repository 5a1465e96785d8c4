import { runPlan } from '../../src/engine/chunk';
import { collect, createCollection, type Collection } from '../../src/engine/collection';
import { makePlan } from '../../src/engine/plan';
import type { RunOutcome } from '../../src/engine/result';
import { summarise } from '../../src/engine/summary';
import type { Parameters } from '../../src/model/parameters';
import type { ResolvedScenario } from '../../src/model/scenario';

const resolved = (parameters: Parameters): ResolvedScenario => ({
  scenario: { id: 'test', name: { zh: '试', en: 'Test' }, changes: [] },
  parameters,
});

/** All paths of a run, dealt out in chunks of these sizes; the last goes to the end. */
export function collectRun(parameters: Parameters, sizes: readonly number[] = []): Collection {
  const plan = makePlan(parameters);
  const collection = createCollection(parameters);
  const chunks = [];
  let first = 0;
  for (const size of [...sizes, Infinity]) {
    const count = Math.min(size, collection.paths - first);
    if (count > 0) chunks.push(runPlan(plan, first, count));
    first += count;
  }
  for (const chunk of chunks.reverse()) collect(collection, chunk);
  return collection;
}

/** A complete run on this thread. */
export const runScenario = (parameters: Parameters, sizes?: readonly number[]): Promise<RunOutcome> =>
  summarise(resolved(parameters), collectRun(parameters, sizes), () => Promise.resolve());
