import { sum } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyFlowChart } from '../../src/charts/money-flow';
import { moneyFlows, type MoneyFlow } from '../../src/charts/money-flow-data';
import { flowNode, type FlowNodeName } from '../../src/charts/money-flow-nodes';
import type { Result } from '../../src/engine/result';
import type { Parameters } from '../../src/model/parameters';
import { resolveScenario } from '../../src/model/resolve';
import { inlineRunner } from '../../workers/inline';
import { anyParameters } from '../arbitraries';
import { preset } from '../state/library';
import { notNumbers, outside } from './geometry';
import { moneyFlow, options } from './samples';

const PATHS = 100;
const runner = inlineRunner();

function resolved(id: string): Parameters {
  const scenario = resolveScenario(preset(id));
  if (!scenario.ok) throw new Error(`${id} does not resolve`);
  return scenario.value.parameters;
}

async function resultOf(parameters: Parameters): Promise<Result> {
  const scenario = { scenario: preset('baseline'), parameters: { ...parameters, 'simulation.paths': PATHS } };
  return (await runner.run(scenario)).result;
}

const through = (flows: readonly MoneyFlow[], name: FlowNodeName, end: 'from' | 'to'): number =>
  sum(flows, (flow) => (flow[end] === name ? flow.value : 0));

/** Nodes in the middle that get more or less than they give, and parties that end with other money than the incidence says. */
function faults({ incidence, transfers, channels }: Result): readonly string[] {
  const flows = moneyFlows({ incidence, transfers, channels });
  const largest = Math.max(...flows.map(({ value }) => value));
  const middle = [...new Set(flows.flatMap(({ from, to }) => [from, to]))].filter(
    (name) => through(flows, name, 'to') > 0 && through(flows, name, 'from') > 0,
  );
  const fromOwn = Math.max(0, transfers['buyback.price'] - incidence.government.out);
  const open = middle.filter(
    (name) => Math.abs(through(flows, name, 'to') - through(flows, name, 'from')) > 1e-9 * largest,
  );
  const ends: readonly (readonly [string, number, number])[] = [
    ['government pays', through(flows, 'government.in', 'from'), incidence.government.in + fromOwn],
    ['government receives', through(flows, 'government.out', 'to'), incidence.government.out + fromOwn],
    [
      'projects receive',
      flows.find(({ from, to }) => from === 'funds' && to === 'projects')?.value ?? 0,
      incidence.projects.out,
    ],
  ];
  const wrong = ends.filter(([, drawn, told]) => Math.abs(drawn - told) > 1e-9 * largest).map(([name]) => name);
  return [...open, ...wrong];
}

describe('property: the flows of a run leave each node as they arrive', () => {
  it.each(['wuhan', 'hefei', 'henan', 'guangzhou', 'zhengzhou', 'luoyang', 'suzhou'])(
    'of the preset %s',
    async (id) => {
      expect(faults(await resultOf(resolved(id)))).toEqual([]);
    },
  );

  it('of any parameters', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyParameters, async (parameters) => {
        const result = await resultOf(parameters);
        expect(faults(result)).toEqual([]);
        const { svg } = moneyFlowChart({ ...moneyFlow, moved: result }, options('en', 640));
        expect(notNumbers(svg)).toEqual([]);
        expect(outside(svg)).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('names every node in both languages', async () => {
    const flows = moneyFlows(await resultOf(resolved('wuhan')));
    for (const { label } of flows.map(({ to }) => flowNode(to))) expect(label.en).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
