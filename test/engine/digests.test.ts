import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPresets } from '../../src/model/presets';
import { resolveScenario } from '../../src/model/resolve';
import { runScenario } from './run';

const folder = join(import.meta.dirname, '../../scenarios');
const files = Object.fromEntries(
  readdirSync(folder).map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')]),
);

/**
 * Snapshots of the first 1,000 paths: they say that numbers have changed, not that they were right. A change of the engine
 * or of a preset that is meant to change numbers changes them here too.
 */
const digests = [
  ['baseline', '212cde0aff3325a0751c961480ee7dc35ff3f6b8d59c9485b0cf6ed61a3906e8'],
  ['guangzhou', '425a78646238590644a43a62dbdc5373d7d57ca7f8ca0318170fddc3f9cbaec7'],
  ['guangzhou-angel', '8eda97ee8d8e191f233c88f7d85b1ef671de2e77da557e9ad9bf41b6a86ef037'],
  ['hefei', '21dc5a398f49c66eba8707a8a13668b4ca9b84ed93ccb9d78bcbcea33fb1ecb8'],
  ['henan', '0504339f26ae652b397a8243c27ddd379f9c0e463933ebf568290fb40d7cbece'],
  ['luoyang', 'ddb5022d26ea5d95def4463228c0ca3554af77ccf5a3641ed8798acd1399516f'],
  ['suzhou', '014c456ee8418cb0c13cc2bf2f0864acd3d1a9da2cc08e5f9feab0208dbbac20'],
  ['wuhan', '735e0fcbc1b7b2693efb8e924553980b9b0caa44c985de85c66eb1b935758b98'],
  ['zhengzhou', '5bd6f265c9bcb00657ee496a37cff20dbe98ec7fad3c46954f15ded91d67fe58'],
  ['zhengzhou-proposal', 'c32cfc50c60e30b0e360ab7386a9492f7bad757083bb2bf5a70c94a59aef0c09'],
] as const;

describe('no-regression: digests of the presets at 1,000 paths', () => {
  const read = readPresets(files);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  it.each(digests)('%s', async (id, digest) => {
    const preset = read.value.presets.find((each) => each.id === id);
    if (!preset) throw new Error(`no preset ${id}`);
    const change = { key: 'simulation.paths', value: 1000, status: 'assumed' } as const;
    const resolved = resolveScenario({ ...preset, changes: [...preset.changes, change] });
    if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
    const { result } = await runScenario(resolved.value.parameters);
    expect(result.digest).toBe(digest);
  });
});
