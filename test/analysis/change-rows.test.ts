import { describe, expect, it } from 'vitest';
import { changeRows } from '../../src/analysis/change-rows';
import { baseline } from '../../src/model/parameters';
import { resolveScenario } from '../../src/model/resolve';
import type { Change, ResolvedScenario } from '../../src/model/scenario';

function scenario(changes: readonly Change[]): ResolvedScenario {
  const resolved = resolveScenario({ id: 'city', name: { zh: '市', en: 'City' }, changes });
  if (!resolved.ok) throw new Error('the changes must be fine');
  return resolved.value;
}

const ticket: Change = {
  key: 'angel.ticket',
  value: 800,
  status: 'rule',
  source: 'city-rules',
  clause: '§3',
  note: '上限。',
};
const scaled: Change = { key: 'angel.ticket', op: 'multiply', value: 0.5, status: 'assumed' };

describe('behaviour: change lists side by side', () => {
  it('one row per parameter that anyone changes, in table order, with values, statuses and sources', () => {
    const a = scenario([ticket, { key: 'programme.capital', value: 50_000, status: 'public', source: 'press' }]);
    const b = scenario([ticket, scaled]);
    expect(changeRows([a, b])).toEqual([
      {
        key: 'programme.capital',
        differs: true,
        cells: [
          { value: 50_000, changes: [a.scenario.changes[1]], status: 'public', source: 'press' },
          { value: baseline['programme.capital'], changes: [], status: 'assumed', source: null },
        ],
      },
      {
        key: 'angel.ticket',
        differs: true,
        cells: [
          { value: 800, changes: [ticket], status: 'rule', source: 'city-rules' },
          { value: 400, changes: [ticket, scaled], status: 'assumed', source: null },
        ],
      },
    ]);
  });

  it('a parameter on which all agree, be it that one merely has the baseline, does not differ', () => {
    const table: Change = { key: 'angel.multipleTable', value: [[1, 1, 3]], status: 'assumed' };
    const said: Change = { key: 'angel.term', value: baseline['angel.term'], status: 'rule', source: 'city-rules' };
    const rows = changeRows([scenario([table, said]), scenario([{ ...table, value: [[1, 1, 3]] }])]);
    expect(rows.map(({ key, differs }) => [key, differs])).toEqual([
      ['angel.term', false],
      ['angel.multipleTable', false],
    ]);
  });

  it('paths and seed are left out', () => {
    expect(changeRows([scenario([{ key: 'simulation.seed', value: 'mine', status: 'assumed' }])])).toEqual([]);
  });
});
