import { describe, expect, it } from 'vitest';
import type { Parameters } from '../../../src/model/parameters';
import { gainAndLoss, oneFund, readings } from './certain';
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

  it('without any rule the government trebles its 1,000', () => {
    expectMetrics(oneWith({}), { 'government.paidIn': 1000, 'government.distributed': 3000, 'social.tvpi': 3 });
  });
  it('concession of everything: the government keeps its 1,000, manager and social investors share its gain of 2,000', () => {
    const path = oneWith({ 'concession.mode': 'share', 'concession.rate': 1, 'concession.toManager': 0.25 });
    expectMetrics(path, {
      'government.tvpi': 1,
      'social.tvpi': 4.5,
      'manager.income': 500,
      'concession.cost': 2000 / Math.pow(1.023, 10),
    });
    expect(path.party('manager.concession').out).toBeCloseTo(500, DIGITS);
    // The exit comes in year 6, the settlement at the end of the fund, in year 10.
    const years = path.series('government.distributions');
    expect([years[5], years[9]]).toEqual([closeTo(3000), closeTo(-2000)]);
  });
  it('concession of 30 % with nobody but the manager beside: it all goes there', () => {
    const rules = { 'concession.mode': 'share', 'concession.rate': 0.3, 'concession.toManager': 0.2 } as const;
    const path = oneWith({ ...rules, 'angel.managerShare': 0.5 });
    expectMetrics(path, { 'government.distributed': 2400, 'manager.income': 600 });
  });
  it('concession beyond the hurdle: of stages 3 and 4 only', () => {
    const path = oneWith({
      'angel.hurdle': 0.08,
      'angel.carry': 0.2,
      'angel.catchUp': 1,
      'concession.mode': 'share',
      'concession.rate': 0.5,
      'concession.trigger': 'hurdle',
    });
    // LPs get 5,200 of the 6,000; 2,000 · 1.08⁶ are principal and preferred return.
    const beyond = 5200 - 2000 * Math.pow(1.08, 6);
    expectMetrics(path, {
      'government.distributed': 2600 - 0.25 * beyond,
      'social.tvpi': 2.6 + (0.125 * beyond) / 1000,
      'manager.income': 800 + 0.125 * beyond,
    });
  });
  it('concession fund by fund ignores the fund that lost, on the whole programme it does not', () => {
    const rules = { 'concession.mode': 'share', 'concession.rate': 1, 'concession.toManager': 0 } as const;
    const byFund = run({ ...gainAndLoss, ...rules });
    expectMetrics(byFund, { 'government.paidIn': 2000, 'government.distributed': 1000 });
    const onWhole = run({ ...gainAndLoss, ...rules, 'concession.level': 'programme' });
    expectMetrics(onWhole, { 'government.distributed': 2000, 'concession.cost': 1000 / Math.pow(1.023, 15) });
    // 1 % a year on half of 2,000, for six years in one fund and three in the other: 90.
    const withFee = run({ ...gainAndLoss, ...rules, 'concession.level': 'programme', 'programme.fee': 0.01 });
    expectMetrics(withFee, { 'government.paidIn': 2090, 'government.distributed': 2090 });
  });
  it('buyback at cost after five years: the government gets its 1,000 back, the social investors the rest', () => {
    const path = oneWith(allAtCost);
    expectMetrics(path, {
      'government.tvpi': 1,
      'social.tvpi': 3,
      'concession.cost': 3000 / Math.pow(1.023, 6) - 1000 / Math.pow(1.023, 5),
    });
    expect(path.party('social').in).toBeCloseTo(2000, DIGITS);
    expect(path.series('government.nav')[4]).toBeCloseTo(0, DIGITS);
  });
  it('buyback of half the stake at 5 % a year', () => {
    const path = oneWith({ ...allAtCost, 'concession.buybackRate': 0.05, 'concession.buybackShare': 0.5 });
    const price = 500 * Math.pow(1.05, 5);
    expectMetrics(path, { 'government.distributed': price + 1500, 'social.tvpi': 4500 / (1000 + price) });
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
  it('nobody buys back what is worth less than its price', () => {
    const path = oneWith({ ...allAtCost, 'angel.multipleMean': 1.01, 'concession.buybackRate': 0.1 });
    expectMetrics(path, { 'government.distributed': 1010, 'concession.cost': 0 });
  });
  it('the S-fund takes half of the position at cost', () => {
    const rules = { 'secondary.quota': 0.5, 'secondary.base': 2000, 'secondary.price': 'cost' } as const;
    const path = oneWith(rules);
    expectMetrics(path, {
      'government.distributed': 2000,
      'gross.multiple': 2,
      'secondary.irr': 2,
      'public.tvpi': 2.5,
    });
    expect(path.party('secondary')).toEqual({ in: closeTo(1000), out: closeTo(3000) });
    expect(path.party('projects').in).toBeCloseTo(6000, DIGITS);
    expect(path.series('secondary.taken').slice(3, 7)).toEqual([0, closeTo(1000), 0, 0]);
    expect(path.series('secondary.left').slice(3, 7)).toEqual([0, closeTo(1000), 0, 0]);
  });
  it('the S-fund pays 60 % of the appraised value, year after year', () => {
    const path = oneWith({ 'secondary.quota': 1, 'secondary.base': 500, 'secondary.fromAge': 4 });
    const [first, second] = [4, 5].map((age) => 0.6 * 2000 * Math.pow(3, age / 6));
    const kept = (1 - 500 / first) * (1 - 500 / ((1 - 500 / first) * second));
    expectMetrics(path, { 'gross.multiple': (1000 + 6000 * kept) / 2000 });
    expect(path.series('secondary.left')[4]).toBeCloseTo((1 - 500 / first) * second - 500, 3);
  });
  it('a follow-on of half the ticket at twice the price: 1.5 tickets bring 1.25 times the multiple', () => {
    const reserved = { 'programme.capital': 1500, 'angel.fundSize': 3000, 'angel.reserve': 1 / 3 };
    const path = oneWith(reserved);
    expectMetrics(path, { 'government.paidIn': 1500, 'government.distributed': 3750, 'gross.multiple': 2.5 });
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
  it('half of what comes back opens a new fund', () => {
    const path = oneWith({ 'programme.recycling': 0.5, 'angel.successYears': 5 });
    // 3,000 come back in year 5; 1,500 make a fund of 3,000, which has room for one ticket of 2,000: 1,000 of them.
    // It brings 3,000 in year 10, when less than 8 years remain; the 500 it never called are paid out in year 15.
    expectMetrics(path, {
      'government.paidIn': 1000,
      'government.distributed': 5000,
      'projects.count': 2,
      'leverage.total': 2,
      'social.tvpi': 3,
    });
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
  it('subsidies: a tenth of what is invested, a fifth of what is lost, up to their caps', () => {
    const rules = { 'subsidy.lossRate': 0.2, 'subsidy.investRate': 0.1 };
    const path = run({ ...gainAndLoss, ...rules });
    expectMetrics(path, { 'fiscal.subsidy': 800, 'manager.income': 0, 'government.distributed': 3000 });
    expect(path.party('manager.subsidy').out).toBeCloseTo(800, DIGITS);
    const capped = run({ ...gainAndLoss, ...rules, 'subsidy.lossCap': 300, 'subsidy.investCap': 150 });
    expectMetrics(capped, { 'fiscal.subsidy': 600 });
  });
});
