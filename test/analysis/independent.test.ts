import { describe, expect, it } from 'vitest';
import { baseline, type Parameters } from '../../src/model/parameters';
import { resolveScenario } from '../../src/model/resolve';
import { hasCorrelation, INDEPENDENT_PATHS, independentOf } from '../../src/analysis/independent';
import { preset } from '../state/library';

const alone: Partial<Parameters> = { 'market.correlation': 0, 'market.managerCorrelation': 0 };

describe('behaviour: the comparison with independent projects', () => {
  it.each<[Partial<Parameters>, boolean]>([
    [alone, false],
    [{ ...alone, 'market.correlation': 0.1 }, true],
    [{ ...alone, 'market.managerCorrelation': 0.1 }, true],
    [{ ...alone, 'market.sectorCorrelation': 0.1 }, true],
    [{ ...alone, 'market.tailDegrees': 5 }, true],
  ])('%j: projects have something in common: %j', (values, expected) => {
    expect(hasCorrelation({ ...baseline, ...values })).toBe(expected);
  });

  it('takes away all they have in common, and says so in the scenario', () => {
    const resolved = resolveScenario(preset('wuhan'));
    if (!resolved.ok) throw new Error('wuhan');
    const { scenario, parameters } = resolved.value;
    const common = { 'market.sectorCorrelation': 0.2, 'market.tailDegrees': 4, 'simulation.paths': 1e6 };
    const independent = independentOf({ scenario, parameters: { ...parameters, ...common } });
    expect(hasCorrelation(independent.parameters)).toBe(false);
    expect(independent.parameters['simulation.paths']).toBe(INDEPENDENT_PATHS);
    const again = resolveScenario(independent.scenario);
    expect(again.ok && again.value.parameters).toEqual(independent.parameters);
  });
});
