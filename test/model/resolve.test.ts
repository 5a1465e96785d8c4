import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constraintProblems } from '../../src/model/constraints';
import { baseline, parameterTable, type ParameterRow, type ParameterValue } from '../../src/model/parameters';
import { resolveScenario } from '../../src/model/resolve';
import type { Change, Scenario } from '../../src/model/scenario';
import { structureProblems } from '../../src/model/structure';
import { readValue } from '../../src/model/values';
import { bad, good, kinds } from './files';

const scenarioOf = (...changes: readonly Omit<Change, 'status'>[]): Scenario => ({
  id: 'test',
  name: { zh: '测试', en: 'Test' },
  changes: changes.map((change) => ({ ...change, status: 'assumed' })),
});

describe('behaviour: resolving a scenario', () => {
  it('without changes is the baseline', () => {
    expect(good(resolveScenario(scenarioOf())).parameters).toEqual(baseline);
  });

  it('applies changes in order and leaves the baseline alone', () => {
    const scenario = scenarioOf(
      { key: 'programme.capital', value: 200000 },
      { key: 'programme.capital', op: 'multiply', value: 1.5 },
      { key: 'programme.capital', op: 'add', value: -50000 },
      { key: 'seed.successRate', op: 'add', value: 0.1 },
    );
    const { parameters } = good(resolveScenario(scenario));
    expect(parameters['programme.capital']).toBe(250000);
    expect(parameters['seed.successRate']).toBe(0.4);
    expect(baseline['programme.capital']).toBe(100000);
    expect(Object.isFrozen(parameters)).toBe(true);
  });

  it('lets a later change set a parameter again, as edits and stresses do', () => {
    const scenario = scenarioOf({ key: 'angel.share', value: 0.1 }, { key: 'angel.share', value: 0.2 });
    expect(good(resolveScenario(scenario)).parameters['angel.share']).toBe(0.2);
  });

  it('keeps a calculation that lands on a bound within it', () => {
    const scenario = scenarioOf(
      { key: 'seed.share', value: 0 },
      { key: 'angel.share', op: 'multiply', value: 1 / 0.7 },
    );
    expect(good(resolveScenario(scenario)).parameters['angel.share']).toBe(1);
  });

  it('reports every fault once, at the change that makes it', () => {
    const scenario = scenarioOf(
      { key: 'seed.successRate', op: 'multiply', value: 4 },
      { key: 'seed.multipleModel', op: 'add', value: 1 },
      { key: 'market.sectorCorrelation', value: 0.9 },
      { key: 'exit.ipo', value: 0.5 },
      { key: 'simulation.paths', op: 'multiply', value: 0.12345 },
      { key: 'angel.lossTolerance', op: 'add', value: 'much' },
      { key: 'angel.share', value: 0.9 },
      { key: 'venture.hurdle', op: 'multiply', value: Number.MAX_VALUE },
    );
    expect(kinds(bad(resolveScenario(scenario)))).toEqual([
      'changes[0].value out-of-bounds',
      'changes[1].op not-numeric',
      'changes[4].value not-whole',
      'changes[5].value not-a-number',
      'changes[7].value out-of-bounds',
      'changes[6].value shares-sum',
      'changes[2].value correlations-sum',
      'changes[3].value exits-sum',
    ]);
  });

  it('does not judge a rule by a value that is itself at fault', () => {
    const scenario = scenarioOf({ key: 'seed.share', value: 7 }, { key: 'angel.share', value: 0.9 });
    expect(kinds(bad(resolveScenario(scenario)))).toEqual(['changes[0].value out-of-bounds']);
  });

  it('ends at the baseline when every change leads back to it', () => {
    const scenario = scenarioOf(
      { key: 'secondary.price', value: 'discount' },
      { key: 'seed.reserve', value: 0.2 },
      { key: 'seed.reserve', op: 'multiply', value: 0 },
    );
    expect(good(resolveScenario(scenario)).parameters).toEqual(baseline);
  });

  it('finds what the parameters make impossible together', () => {
    const scenario = scenarioOf({ key: 'angel.ticket', value: 20000 });
    expect(kinds(bad(resolveScenario(scenario)))).toEqual(['angel.ticket no-ticket-fits']);
    const idle = scenarioOf({ key: 'seed.share', value: 0 }, { key: 'angel.share', value: 0 });
    expect(kinds(bad(resolveScenario(idle)))).toEqual(['seed.share no-sleeve']);
  });
});

/** A value that its row accepts. */
function anyValue(row: ParameterRow): fc.Arbitrary<ParameterValue> {
  switch (row.kind) {
    case 'number':
      return row.integer
        ? fc.integer({ min: row.min, max: row.max })
        : fc.double({ min: row.min, max: row.max, noNaN: true });
    case 'choice':
      return fc.constantFrom(...row.choices.map(({ value }) => value));
    case 'rows':
      return fc.constant([
        [0.5, 1, 2],
        [0.5, 2, 9],
      ]);
    case 'text':
      return fc.string({ minLength: row.minLength, maxLength: row.maxLength });
  }
}

const anySetting = fc
  .constantFrom(...parameterTable)
  .chain((row) => anyValue(row).map((value): Change => ({ key: row.key, value, status: 'assumed' })));

const numeric = parameterTable.filter((row) => row.kind === 'number');

const anyCalculation = fc.record({
  key: fc.constantFrom(...numeric.map(({ key }) => key)),
  op: fc.constantFrom('add' as const, 'multiply' as const),
  value: fc.double({ noNaN: true, min: -2, max: 2 }),
  status: fc.constant('assumed' as const),
});

describe('property: resolving a scenario', () => {
  it('any list of valid changes becomes parameters within bounds and rules, or problems', () => {
    const anyChanges = fc.array(fc.oneof({ weight: 3, arbitrary: anySetting }, anyCalculation), { maxLength: 8 });
    let resolved = 0;
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const checked = resolveScenario({ ...scenarioOf(), changes });
        if (!checked.ok) {
          expect(checked.problems.length).toBeGreaterThan(0);
          return;
        }
        resolved++;
        const { parameters } = checked.value;
        for (const row of parameterTable)
          expect(readValue(row, parameters[row.key], row.key)).toEqual({ ok: true, value: parameters[row.key] });
        expect([...constraintProblems(parameters), ...structureProblems(parameters)]).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(resolved).toBeGreaterThan(20);
  });

  it('the order of changes to different parameters does not matter', () => {
    const different = fc.uniqueArray(anySetting, { selector: ({ key }) => key, maxLength: 8 });
    fc.assert(
      fc.property(different, (changes) => {
        const forwards = resolveScenario({ ...scenarioOf(), changes });
        const backwards = resolveScenario({ ...scenarioOf(), changes: [...changes].reverse() });
        expect(forwards.ok).toBe(backwards.ok);
        if (forwards.ok && backwards.ok) expect(forwards.value.parameters).toEqual(backwards.value.parameters);
      }),
    );
  });
});
