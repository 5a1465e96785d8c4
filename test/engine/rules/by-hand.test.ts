import { describe, expect, it } from 'vitest';
import { gainAndLoss, handCases, oneFund } from '../../../src/analysis/oracles/hand-cases';
import type { Parameters } from '../../../src/model/parameters';
import { readings } from './certain';
import type { OnePath } from './one-path';

/** Interpolation of the engine's tables of multiples allowed for. */
const DIGITS = 6;

const closeTo = (value: number): number => expect.closeTo(value, DIGITS) as number;

const allAtCost = { 'concession.mode': 'buyback', 'concession.buybackYear': 5 } as const;

describe.each(readings)('oracle: one project, certain to return threefold after six years, by hand: %s', (_, run) => {
  const oneWith = (changes: Partial<Parameters>): OnePath => run({ ...oneFund, ...changes });
  const expectMetrics = (path: OnePath, expected: Readonly<Record<string, number>>): void => {
    for (const [name, value] of Object.entries(expected))
      expect([name, path.metric(name)]).toEqual([name, closeTo(value)]);
  };

  it.each(handCases.map((each) => [each.name.en, each] as const))('%s', (__, { changes, expected }) => {
    expectMetrics(run(changes), expected);
  });

  it('concession of everything is settled at the end of the fund', () => {
    const path = oneWith({ 'concession.mode': 'share', 'concession.rate': 1, 'concession.toManager': 0.25 });
    expect(path.party('manager.concession').out).toBeCloseTo(500, DIGITS);
    // The exit comes in year 6, the settlement at the end of the fund, in year 10.
    const years = path.series('government.distributions');
    expect([years[5], years[9]]).toEqual([closeTo(3000), closeTo(-2000)]);
  });
  it('buyback at cost after five years: the social investors pay for the stake, and nothing is left to the government', () => {
    const path = oneWith(allAtCost);
    expect(path.party('social').in).toBeCloseTo(2000, DIGITS);
    expect(path.series('government.nav')[4]).toBeCloseTo(0, DIGITS);
  });
  it('buyback by the manager where there is no social capital, by the founders in direct investment', () => {
    const manager = oneWith({ ...allAtCost, 'angel.managerShare': 0.5 }).party('manager.commitment');
    expect(manager).toEqual({ in: closeTo(2000), out: closeTo(6000) });
    const direct = run({
      ...oneFund,
      ...allAtCost,
      'angel.share': 0,
      'direct.share': 1,
      'direct.fundSize': 1000,
      'direct.ticket': 1000,
      'direct.fee': 0,
      'direct.feeAfter': 0,
      'direct.successRate': 1,
      'direct.multipleMean': 3,
      'direct.multipleSpread': 0,
      'direct.yearsSpread': 0,
    });
    expectMetrics(direct, { 'government.tvpi': 1 });
    expect(direct.party('founders')).toEqual({ in: closeTo(1000), out: closeTo(3000) });
  });
  it('the S-fund takes half of the position at cost', () => {
    const rules = { 'secondary.quota': 0.5, 'secondary.base': 2000, 'secondary.price': 'cost' } as const;
    const path = oneWith(rules);
    expect(path.party('secondary')).toEqual({ in: closeTo(1000), out: closeTo(3000) });
    expect(path.party('projects').in).toBeCloseTo(6000, DIGITS);
    expect(path.series('secondary.taken').slice(3, 7)).toEqual([0, closeTo(1000), 0, 0]);
    expect(path.series('secondary.left').slice(3, 7)).toEqual([0, closeTo(1000), 0, 0]);
  });
  it('the S-fund pays 60 % of the appraised value, year after year', () => {
    const path = oneWith({ 'secondary.quota': 1, 'secondary.base': 500, 'secondary.fromAge': 4 });
    const [first, second] = [4, 5].map((age) => 0.6 * 2000 * Math.pow(3, age / 6));
    expect(path.series('secondary.left')[4]).toBeCloseTo((1 - 500 / first) * second - 500, 3);
  });
  it('a follow-on is appraised like the ticket, and comes only where the project is still held', () => {
    const reserved = { 'programme.capital': 1500, 'angel.fundSize': 3000, 'angel.reserve': 1 / 3 };
    const path = oneWith(reserved);
    // Half way, everything is appraised at 2,000 · √3 · 1.25.
    expect(path.series('government.nav')[2]).toBeCloseTo(1000 * Math.sqrt(3) * 1.25, 1);
    // Nothing follows on a project that is over by then.
    expectMetrics(oneWith({ ...reserved, 'angel.successYears': 2 }), {
      'government.paidIn': 1000,
      'gross.multiple': 3,
    });
    const later = oneWith({ ...reserved, 'angel.successYears': 2.25 });
    expectMetrics(later, { 'government.paidIn': 1500, 'gross.multiple': 2.5 });
  });
  it('fees yield to the reserve: what is left of the fund beside ticket and follow-on', () => {
    const path = oneWith({
      'programme.capital': 1550,
      'angel.fundSize': 3100,
      'angel.reserve': 1000 / 3100,
      'angel.investmentPeriod': 0.25,
      'angel.feeAfter': 0.01,
      'angel.multipleMean': 2,
    });
    // 1 % a year of 2,000 until the follow-on, of 3,000 after it: 35 + 120 are due, 100 are left.
    expect(path.party('manager.fees').out).toBeCloseTo(100, DIGITS);
    expectMetrics(path, { 'government.paidIn': 1550, 'gross.multiple': 5000 / 3000 });
  });
  it('half of what comes back opens a new fund; the other half is paid out', () => {
    const path = oneWith({ 'programme.recycling': 0.5, 'angel.successYears': 5 });
    // 3,000 come back in year 5; 1,500 make a fund of 3,000, which has room for one ticket of 2,000: 1,000 of them.
    // It brings 3,000 in year 10, when less than 8 years remain; the 500 it never called are paid out in year 15.
    const years = path.series('government.distributions');
    expect([years[4], years[9], years[14]].map(Math.round)).toEqual([1500, 3000, 500]);
  });
  it('what is too little for one ticket is paid out at the year’s end', () => {
    const path = oneWith({ 'programme.recycling': 0.3, 'angel.successYears': 5 });
    expectMetrics(path, { 'government.distributed': 3000, 'projects.count': 1 });
    expect(path.series('government.distributions')[4]).toBeCloseTo(3000, DIGITS);
  });
  it('nothing is recycled when less than eight years remain', () => {
    const path = oneWith({ 'programme.recycling': 0.5, 'angel.successYears': 7.25 });
    expectMetrics(path, { 'government.distributed': 3000, 'projects.count': 1 });
  });
  it('subsidies are the manager’s, beside its income from the fund', () => {
    const path = run({ ...gainAndLoss, 'subsidy.lossRate': 0.2, 'subsidy.investRate': 0.1 });
    expect(path.party('manager.subsidy').out).toBeCloseTo(path.metric('fiscal.subsidy') ?? NaN, DIGITS);
  });
});
