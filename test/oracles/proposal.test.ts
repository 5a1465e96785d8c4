import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breakEven } from '../../src/analysis/break-even';
import { parseDocuments } from '../../src/model/documents';
import { parseScenario } from '../../src/model/parse';
import { resolveScenario } from '../../src/model/resolve';
import { runScenario } from '../engine/run';

const read = (name: string): string => readFileSync(join(import.meta.dirname, '../../scenarios', name), 'utf8');

describe('oracle: the arithmetic of the Zhengzhou proposal (1 billion in tickets of 10 million, 30–50 % succeed)', () => {
  const documents = parseDocuments(read('documents.yaml'));
  const scenario = parseScenario(read('zhengzhou-proposal.yaml'), documents.ok ? documents.value : []);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.problems));
  const resolved = resolveScenario(scenario.value);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  const { parameters } = resolved.value;

  it('is 100 projects, of which 40 succeed in the mean', async () => {
    const { result } = await runScenario({ ...parameters, 'simulation.paths': 5000 });
    expect(result.counts).toMatchObject({ funds: 1, projects: 100 });
    expect(result.metrics['projects.count']).toMatchObject({ mean: 100, se: 0 });
    const { mean, se } = result.metrics['projects.successes'];
    expect(Math.abs((mean ?? NaN) - 40)).toBeLessThan(3 * (se ?? NaN));
    expect(result.metrics['government.paidIn'].mean).toBe(100_000);
    expect(result.metrics['leverage.total'].mean).toBe(1);
  });
  it('breaks even with winners of (1 − 60 % × recovery) / 40 % times the ticket', () => {
    const [direct] = breakEven(parameters);
    expect(direct.costPerInvested).toBe(1);
    expect(direct.neededMultiple).toBeCloseTo((1 - 0.6 * parameters['direct.recovery']) / 0.4, 12);
  });
});
