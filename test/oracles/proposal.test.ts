import { describe, expect, it } from 'vitest';
import { presetParameters } from '../../src/analysis/oracles/proposal';
import { breakEven } from '../../src/analysis/break-even';
import { runScenario } from '../engine/run';
import { testLab } from './lab';

describe('behaviour: the Zhengzhou proposal', () => {
  const parameters = presetParameters(testLab, 'zhengzhou-proposal');

  it('is one pot of public money, the same on every path', async () => {
    const { result } = await runScenario({ ...parameters, 'simulation.paths': 500 });
    expect(result.counts).toMatchObject({ funds: 1 });
    expect(result.metrics['projects.count'].se).toBe(0);
    expect(result.metrics['leverage.total'].mean).toBe(1);
  });
  it('costs nothing beside its tickets', () => {
    const [direct] = breakEven(parameters);
    expect(direct.costPerInvested).toBe(1);
    expect(direct.assumedMultiple).toBe(parameters['direct.multipleMean']);
  });
});
