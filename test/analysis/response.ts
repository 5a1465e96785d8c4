import { metricNames } from '../../src/engine/layout';
import type { PathColumns } from '../../src/engine/path-columns';
import type { Parameters } from '../../src/model/parameters';
import type { Study } from '../../src/analysis/study';
import type { Runner } from '../../workers/runner';

/** What every metric of a path is to be. */
export type Response = (parameters: Parameters, path: number) => number;

function columnsOf(parameters: Parameters, response: Response): PathColumns {
  const paths = parameters['simulation.paths'];
  const column = new Float64Array(paths).map((_, path) => response(parameters, path));
  const metrics = Object.fromEntries(metricNames(parameters).map((name) => [name, column]));
  return { parameters, paths, metrics, verdicts: [] };
}

/** A study of a response that is known, in place of a simulation. */
export function studyOfResponse(response: Response, paths = 200): Study {
  const runner: Runner = {
    lanes: 2,
    run: () => Promise.reject(new Error('a study only samples')),
    sample: (parameters) => Promise.resolve(columnsOf(parameters, response)),
    close: () => undefined,
  };
  return { runner, paths, seed: 'response' };
}

/** Standard normal numbers, always the same for a seed (mulberry32, Box–Muller). */
export function normals(seed: number, count: number): Float64Array {
  let state = seed;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  return new Float64Array(count).map(() => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()));
}
