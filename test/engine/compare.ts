import { expect } from 'vitest';
import { BREACH_COUNTS } from '../../src/engine/assessment';
import { runPlan } from '../../src/engine/chunk';
import { UNDEFINED_METRIC } from '../../src/engine/irr';
import { breachRows, metricNames, seriesNames } from '../../src/engine/layout';
import type { Plan } from '../../src/engine/plan';
import { CHANNELS, PARTIES, TRANSFERS } from '../../src/engine/result';
import { readTally } from '../../src/engine/tally';
import { drawLuck } from '../reference/draws';
import { referencePath } from '../reference/path';

export const RELATIVE = 1e-9;
/** The engine reads X^(t/T) of unexited successes from a table. */
const RELATIVE_NAV = 1e-4;

/** What differs between two numbers, or nothing. `scale` is the size below which a difference is rounding. */
export function difference(name: string, engine: number, reference: number, relative: number, scale: number): string[] {
  const allowed = relative * Math.max(Math.abs(reference), scale);
  return Math.abs(engine - reference) <= allowed ? [] : [`${name}: engine ${engine}, reference ${reference}`];
}

/** Size below which a difference of two values of a metric is rounding; `money` is the programme's. */
export const metricScale = (name: string, money: number): number =>
  /npv|paidIn|distributed|income|peak|subsidy|cost/.test(name) ? money : 1;

/** Everything in which the engine's path differs from the reference's. */
export function differences(plan: Plan, path: number): string[] {
  const { parameters } = plan;
  const engine = runPlan(plan, path, 1);
  const reference = referencePath(parameters, drawLuck(plan, path));
  const money = parameters['programme.capital'];
  const tally = readTally(engine.blocks);
  const found: string[] = [];
  metricNames(parameters).forEach((name, m) => {
    const expected = reference.metrics[name];
    const got = engine.metrics[m];
    if (expected === undefined || got === UNDEFINED_METRIC) {
      if (got !== (expected ?? UNDEFINED_METRIC)) found.push(`${name}: engine ${got}, reference ${expected}`);
      return;
    }
    found.push(...difference(name, got, expected, RELATIVE, metricScale(name, money)));
  });
  const names = seriesNames(parameters);
  names.forEach((name, s) => {
    const relative = name === 'government.nav' ? RELATIVE_NAV : RELATIVE;
    const scale = /dpi|Loss/.test(name) ? 1 : money;
    reference.series[name].forEach((expected, y) => {
      found.push(...difference(`${name} year ${y + 1}`, tally.series[s * plan.years + y], expected, relative, scale));
    });
  });
  expect(breachRows(parameters).length).toBe(reference.verdicts.length);
  breachRows(parameters).forEach((row, i) => {
    const verdict = reference.verdicts[i];
    expect(verdict).toMatchObject(row);
    const expected = [verdict.groups > 0 ? 1 : 0, verdict.groups, verdict.falseAlarm ? 1 : 0];
    const got = [...engine.breaches.subarray(i * BREACH_COUNTS, (i + 1) * BREACH_COUNTS)];
    if (expected.join() !== got.join()) {
      const label = `${row.sleeve} ${row.level} ${row.measure} ${row.base} ${row.timing}`;
      found.push(`${label}: engine ${got.join('/')}, reference ${expected.join('/')}`);
    }
  });
  PARTIES.forEach((party, i) => {
    const expected = reference.incidence[party];
    found.push(...difference(`${party} in`, tally.partyIn[i], expected.in, RELATIVE, money));
    found.push(...difference(`${party} out`, tally.partyOut[i], expected.out, RELATIVE, money));
  });
  TRANSFERS.forEach((transfer, i) => {
    found.push(...difference(transfer, tally.transfers[i], reference.transfers[transfer], RELATIVE, money));
  });
  CHANNELS.forEach((channel, i) => {
    const expected = reference.channels[channel];
    found.push(...difference(`${channel} count`, tally.channelCount[i], expected.count, 0, 0));
    found.push(...difference(`${channel} proceeds`, tally.channelProceeds[i], expected.proceeds, RELATIVE, money));
  });
  for (const count of ['funds', 'projects', 'projectsOverTolerance'] as const) {
    found.push(...difference(count, tally[count], reference[count], 0, 0));
  }
  return found;
}
