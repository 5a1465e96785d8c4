import { describe, expect, it } from 'vitest';
import { atEqualMoney } from '../../src/analysis/equal-money';
import { activeSleeves } from '../../src/model/parameters';
import { scenarioWith } from './studies';

const first = scenarioWith({ 'programme.capital': 50_000 }, 'first');

function scaledOrThrow(...scenarios: Parameters<typeof atEqualMoney>[0]) {
  const scaled = atEqualMoney(scenarios);
  if (!scaled.ok) throw new Error(scaled.problems.map(({ message }) => message.en).join('\n'));
  return scaled.value;
}

describe('behaviour: at equal public money', () => {
  it('every scenario has the capital of the first, says why, and keeps its other rules', () => {
    const other = scenarioWith({ 'programme.capital': 200_000, 'angel.ticket': 800 }, 'other');
    const [same, scaled] = scaledOrThrow(first, other);
    expect(same).toBe(first);
    expect(scaled.parameters).toEqual({ ...other.parameters, 'programme.capital': 50_000 });
    expect(scaled.scenario.name).toEqual(other.scenario.name);
    expect(scaled.scenario.changes.slice(0, 2)).toEqual(other.scenario.changes);
    expect(scaled.scenario.changes[2]).toMatchObject({ key: 'programme.capital', value: 50_000, status: 'derived' });
    expect(scaled.scenario.changes[2].note).toMatch(/按相同财政资金比较.*first$/);
  });

  it('the S-fund takes over in the proportion it did', () => {
    const takeover = { 'programme.capital': 200_000, 'secondary.quota': 0.1, 'secondary.base': 80_000 };
    const [, scaled] = scaledOrThrow(first, scenarioWith(takeover));
    expect(scaled.parameters['secondary.base']).toBe(20_000);
    expect(scaled.parameters['secondary.quota']).toBe(0.1);
  });

  it('a scenario that has as much already stays as it is', () => {
    const like = scenarioWith({ 'programme.capital': 50_000, 'angel.ticket': 800 });
    expect(scaledOrThrow(first, like)[1]).toBe(like);
  });

  it('a scenario whose tickets do not fit any more is refused by its name', () => {
    const large = {
      'programme.capital': 1_000_000,
      'venture.share': 0.3,
      'angel.share': 0.4,
      'venture.ticket': 50_000,
    };
    const big = scenarioWith({ ...large, 'venture.fundSize': 200_000 }, 'big');
    expect(activeSleeves(big.parameters)).toContain('venture');
    const scaled = atEqualMoney([first, big]);
    expect(scaled).toMatchObject({ ok: false, problems: [{ code: 'no-ticket-fits', path: 'big' }] });
    if (!scaled.ok)
      expect(scaled.problems[0].message.en).toMatch(/^“Scenario big” at equal public money: venture funds/);
  });
});
