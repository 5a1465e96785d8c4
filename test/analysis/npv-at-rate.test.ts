import { describe, expect, it } from 'vitest';
import { npvAtRate } from '../../src/analysis/npv-at-rate';
import { resolveScenario } from '../../src/model/resolve';
import { inlineRunner } from '../../workers/inline';
import { good, presets } from '../model/files';

const PATHS = 200;
const [OWN, OTHER] = [0.023, 0.035];

describe('oracle: the NPV at another cost of money is that of a run at that cost, nearly', () => {
  it.each(['zhengzhou-proposal', 'wuhan', 'suzhou', 'hefei'])('%s', async (id) => {
    const preset = presets().presets.find((each) => each.id === id);
    if (!preset) throw new Error(`no preset ${id}`);
    const runAt = async (rate: number) => {
      const changes = [
        ...preset.changes,
        { key: 'programme.discountRate', value: rate, status: 'assumed' },
        { key: 'simulation.paths', value: PATHS, status: 'assumed' },
      ] as const;
      return (await inlineRunner().run(good(resolveScenario({ ...preset, changes })))).result;
    };
    const [own, other] = [await runAt(OWN), await runAt(OTHER)];
    const exact = other.metrics['government.npv']?.mean ?? NaN;
    const paidIn = own.metrics['government.paidIn']?.mean ?? NaN;
    expect(npvAtRate(own, OWN, OWN)).toBe(own.metrics['government.npv']?.mean);
    // Within two thousandths of the money paid in: a fraction of a sampling error.
    expect(Math.abs((npvAtRate(own, OWN, OTHER) ?? NaN) - exact)).toBeLessThan(0.002 * paidIn);
  });
});
