import { metricNames } from '../../src/engine/layout';
import type { PathColumns } from '../../src/engine/path-columns';
import type { Parameters } from '../../src/model/parameters';
import { AppState } from '../../src/state/app-state';
import { startDraft } from '../../src/state/draft';
import { shareHash } from '../../src/state/share-link';
import { memoryStorage } from '../../src/state/storage';
import type { Runner } from '../../workers/runner';
import { library, preset } from './library';

/** A scenario somebody asked a runner to sample. */
export interface AskedSample {
  readonly parameters: Parameters;
  readonly signal: AbortSignal | undefined;
}

/** What every metric of a path is to be. */
export type Response = (parameters: Parameters, path: number) => number;

function columnsOf(parameters: Parameters, response: Response): PathColumns {
  const paths = parameters['simulation.paths'];
  const column = Float64Array.from({ length: paths }, (_, path) => response(parameters, path));
  const metrics = Object.fromEntries(metricNames(parameters).map((name) => [name, column]));
  return { parameters, paths, metrics, verdicts: [] };
}

/** A runner that knows the response, after so many of which it answers no more; what it was asked is kept. */
function respondingRunner(response: Response, answers = Infinity) {
  const samples: AskedSample[] = [];
  const runner: Runner = {
    lanes: 2,
    run: () => new Promise(() => undefined),
    sample(parameters, { signal } = {}) {
      samples.push({ parameters, signal });
      if (samples.length <= answers) return Promise.resolve(columnsOf(parameters, response));
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
    },
    close: () => undefined,
  };
  return { runner, samples };
}

/** A number in [0, 1) that is always the same for a path. */
function uniform(path: number): number {
  let t = Math.imul((path + 1) ^ 0x9e3779b9, 0x85ebca6b);
  t = Math.imul(t ^ (t >>> 13), 0xc2b2ae35);
  return ((t ^ (t >>> 16)) >>> 0) / 4294967296;
}

/** The capital is back on about this share of paths: the angel funds' rate of success. */
const successResponse: Response = (parameters, path) => (uniform(path) < parameters['angel.successRate'] ? 1.5 : 0.5);

/** A state on the explore page with a preset, and what its runner was asked. */
export function openExplore({
  hash = '',
  id = 'wuhan',
  response = successResponse,
  answers = Infinity,
}: { hash?: string; id?: string; response?: Response; answers?: number } = {}) {
  const { runner, samples } = respondingRunner(response, answers);
  const address = ['#p=explore', hash, shareHash(startDraft(preset(id)), library)].filter(Boolean).join('&');
  const state = new AppState({ library, runner, storage: memoryStorage(), search: '', hash: address });
  return { state, samples };
}
