import { describe, expect, it } from 'vitest';
import { knownDigests } from '../../src/analysis/oracles/known-digests';
import { remadeScenarios, remake } from '../../src/analysis/oracles/remake';
import { testLab } from '../oracles/lab';

describe('no-regression: digests of the presets at 1,000 paths', () => {
  it('are known of every preset, and of nothing else', () => {
    const ids = testLab.presets.map(({ id }) => id);
    expect(remadeScenarios(testLab.presets)).toEqual(testLab.presets);
    expect(Object.keys(knownDigests).sort()).toEqual([...ids].sort());
  });
  it.each(testLab.presets.map((preset) => [preset.id, preset] as const))('%s', async (_, preset) => {
    const { digest, expected, isSame } = await remake(testLab, preset);
    expect(digest).toBe(expected);
    expect(isSame).toBe(true);
  });
});
