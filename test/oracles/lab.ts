import type { Lab } from '../../src/analysis/oracles/lab';
import { baseline } from '../../src/model/parameters';
import { inlineRunner } from '../../workers/inline';
import { presets } from '../model/files';

/** What the oracles are asked with in Node: one thread, the seed of every scenario. */
export const testLab: Lab = {
  runner: inlineRunner(),
  seed: baseline['simulation.seed'],
  presets: presets().presets,
  signal: new AbortController().signal,
  pause: () => Promise.resolve(),
  runs: new Map(),
};
