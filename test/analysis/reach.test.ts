import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnNames } from '../../src/analysis/formula';
import { mayMove, mayReach, readsRates } from '../../src/analysis/reach';
import { sampleOf } from '../../src/analysis/sample';
import { pathColumns } from '../../src/engine/path-columns';
import { parameterTable, type ParameterKey, type Parameters } from '../../src/model/parameters';
import { anyParameters } from '../arbitraries';
import { collectRun } from '../engine/run';
import { parametersWith } from '../engine/scenarios';
import { formulaOf } from './studies';

const metricOf = (key: ParameterKey): boolean => !mayReach(key, 'government.tvpi');
/** Parameters that reach some columns only, and other values of them. */
const confined = parameterTable.filter(({ key }) => metricOf(key));

type Value = readonly [key: ParameterKey, value: string | number];

function valueOf(row: (typeof confined)[number]): fc.Arbitrary<Value> {
  if (row.kind === 'choice') return fc.constantFrom(...row.choices.map(({ value }): Value => [row.key, value]));
  if (row.kind !== 'number') throw new Error(`${row.key} is of another kind`);
  const within = { min: row.min, max: row.max, noNaN: true };
  return (row.integer ? fc.integer(within) : fc.double(within)).map((value): Value => [row.key, value]);
}

const anyValue = fc.oneof(...confined.map(valueOf));

describe('property: parameters that reach some columns only', () => {
  it('are tolerances, ways of assessing, subsidies and the discount rate', () => {
    expect(new Set(confined.map(({ key, group }) => (group === 'assessment' ? group : key.split('.').at(-1))))).toEqual(
      new Set(['assessment', 'lossTolerance', 'lossRate', 'lossCap', 'investRate', 'investCap', 'discountRate']),
    );
  });

  it('change no bit of any other', () => {
    fc.assert(
      fc.property(anyParameters, fc.array(anyValue, { minLength: 1, maxLength: 4 }), (parameters, values) => {
        const changed: Parameters = { ...parameters, ...Object.fromEntries(values) };
        const [before, after] = [parameters, changed].map((each) => sampleOf(pathColumns(collectRun(each))));
        const both = columnNames(parameters).filter((name) => columnNames(changed).includes(name));
        const untouched = both.filter((name) => !values.some(([key]) => mayReach(key, name)));
        expect(untouched).toContain('government.tvpi');
        for (const name of untouched) expect([name, after.column(name)]).toEqual([name, before.column(name)]);
      }),
      { numRuns: 12 },
    );
  });
});

describe('behaviour: what a formula hangs on', () => {
  const parameters = parametersWith({ 'subsidy.lossRate': 0.2 });
  const moved = async (key: ParameterKey, text: string): Promise<boolean> =>
    mayMove(key, (await formulaOf(text, parameters)).expression);

  it('is what may reach its columns', async () => {
    expect(await moved('angel.lossTolerance', 'mean(loss.net)')).toBe(false);
    expect(await moved('angel.lossTolerance', 'mean(loss.net) + probability(breach)')).toBe(true);
    expect(await moved('assessment.grace', 'probability(breach.seed.class.net.invested.annual)')).toBe(true);
    expect(await moved('subsidy.lossRate', 'mean(manager.income)')).toBe(false);
    expect(await moved('subsidy.lossRate', 'mean(fiscal.subsidy)')).toBe(true);
    expect(await moved('programme.discountRate', 'mean(government.npv)')).toBe(true);
    expect(await moved('programme.discountRate', 'mean(government.tvpi)')).toBe(false);
    expect(await moved('angel.carry', 'mean(projects.count)')).toBe(true);
  });
  it('and the parameters it names', async () => {
    expect(await moved('angel.lossTolerance', 'probability(loss.net > angel.lossTolerance)')).toBe(true);
  });
  it('takes rates of return only where it reads them', async () => {
    expect(readsRates((await formulaOf('mean(government.tvpi)', parameters)).expression)).toBe(false);
    expect(readsRates((await formulaOf('mean(loss.net) + median(social.irr)', parameters)).expression)).toBe(true);
  });
});
