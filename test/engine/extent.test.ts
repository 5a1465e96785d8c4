import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runPlan } from '../../src/engine/chunk';
import { isRate } from '../../src/engine/layout';
import { pathColumns, type PathColumns } from '../../src/engine/path-columns';
import { makePlan } from '../../src/engine/plan';
import { inlineRunner } from '../../workers/inline';
import { anyParameters } from '../arbitraries';
import { collectRun } from './run';
import { parametersWith } from './scenarios';

const withoutRates = ({ metrics, ...rest }: PathColumns): PathColumns => ({
  ...rest,
  metrics: Object.fromEntries(Object.entries(metrics).filter(([name]) => !isRate(name))),
});

describe('property: a sample says of its paths what a run says', () => {
  it('to the last bit, with rates of return or without', async () => {
    await fc.assert(
      fc.asyncProperty(anyParameters, async (parameters) => {
        const whole = pathColumns(collectRun(parameters));
        expect(await inlineRunner().sample(parameters)).toEqual(whole);
        expect(await inlineRunner().sample(parameters, { rates: false })).toEqual(withoutRates(whole));
      }),
      { numRuns: 8 },
    );
  });
});

describe('behaviour: what is not wanted of paths', () => {
  const plan = makePlan(parametersWith({ 'simulation.paths': 100 }));

  it('takes no memory', () => {
    expect(runPlan(plan, 0, 100, { series: false, rates: true }).fans).toHaveLength(0);
    expect(runPlan(plan, 0, 100).fans.length).toBeGreaterThan(0);
  });
  it('is not there to be read by mistake', async () => {
    const { metrics } = await inlineRunner().sample(plan.parameters, { rates: false });
    expect(Object.keys(metrics).filter(isRate)).toEqual([]);
  });
});
