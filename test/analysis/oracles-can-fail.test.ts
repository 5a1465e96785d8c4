import { afterEach, describe, expect, it, vi } from 'vitest';
import { imbalance, sourcesOf, type Sources } from '../../src/analysis/oracles/double-entry';
import { judge } from '../../src/analysis/oracles/oracle';
import { everyRule } from '../../src/analysis/oracles/portfolios';
import { oracleTopics } from '../../src/analysis/oracles/topics';
import type * as Class from '../../src/engine/class';
import type * as Concession from '../../src/engine/concession';
import type * as ConcessionTerms from '../../src/engine/concession-terms';
import type * as Fund from '../../src/engine/fund';
import { makePlan } from '../../src/engine/plan';
import type * as SecondaryTerms from '../../src/engine/secondary-terms';
import { baseline } from '../../src/model/parameters';
import { testLab } from '../oracles/lab';

/** What is wrong with the engine, and by how much. */
const faults = vi.hoisted(() => ({
  fees: 1,
  carry: 1,
  distributed: 1,
  called: 1,
  programmeFee: 1,
  settled: 0,
  settledProgramme: 0,
  rate: 1,
  programmeRate: 1,
  buybackGrowth: 1,
  mayBuyBack: true,
  ofValue: 1,
  hasSecondary: true,
}));
const sound = { ...faults };

vi.mock('../../src/engine/fund', async (original) => {
  const real = await original<typeof Fund>();
  const runFund: typeof real.runFund = (...all) => {
    real.runFund(...all);
    const [, account] = all;
    if (account.instant <= account.lifeQuarters) return;
    account.fees *= faults.fees;
    account.carry *= faults.carry;
    account.distributed *= faults.distributed;
    account.called *= faults.called;
  };
  return { ...real, runFund };
});

vi.mock('../../src/engine/class', async (original) => {
  const real = await original<typeof Class>();
  const shareClass: typeof real.shareClass = (plan, ...others) => {
    const fee = plan.parameters['programme.fee'] * faults.programmeFee;
    real.shareClass({ ...plan, parameters: { ...plan.parameters, 'programme.fee': fee } }, ...others);
  };
  return { ...real, shareClass };
});

vi.mock('../../src/engine/concession', async (original) => {
  const real = await original<typeof Concession>();
  const settleClass: typeof real.settleClass = (plan, sleeve, totals, programme, tally) => {
    real.settleClass(plan, sleeve, totals, programme, tally);
    programme.distributions[0] += faults.settled;
  };
  const settleProgramme: typeof real.settleProgramme = (plan, programme, tally) => {
    real.settleProgramme(plan, programme, tally);
    programme.distributions[0] += faults.settledProgramme;
  };
  return { ...real, settleClass, settleProgramme };
});

vi.mock('../../src/engine/concession-terms', async (original) => {
  const real = await original<typeof ConcessionTerms>();
  const concessionTerms: typeof real.concessionTerms = (...all) => {
    const terms = real.concessionTerms(...all);
    return {
      ...terms,
      rate: terms.rate * faults.rate,
      buybackGrowth: terms.buybackGrowth * faults.buybackGrowth,
      buybackInstant: faults.mayBuyBack ? terms.buybackInstant : Infinity,
    };
  };
  const programmeConcession: typeof real.programmeConcession = (parameters) =>
    real.programmeConcession(parameters) * faults.programmeRate;
  return { ...real, concessionTerms, programmeConcession };
});

vi.mock('../../src/engine/secondary-terms', async (original) => {
  const real = await original<typeof SecondaryTerms>();
  const secondaryTerms: typeof real.secondaryTerms = (parameters) => {
    const terms = real.secondaryTerms(parameters);
    return terms && faults.hasSecondary ? { ...terms, ofValue: terms.ofValue * faults.ofValue } : null;
  };
  return { ...real, secondaryTerms };
});

afterEach(() => {
  Object.assign(faults, sound);
});

async function agrees(id: string): Promise<boolean> {
  const oracle = oracleTopics.flatMap(({ oracles }) => oracles).find((each) => each.id === id);
  if (!oracle) throw new Error(`no oracle ${id}`);
  return judge(oracle, await oracle.obtain(testLab)).agrees;
}

const SLIGHTLY = 1.001;

/** Rows, each with a fault of the engine that it must notice; without faults all agree (test/oracles/topics.test.ts). */
const noticed = [
  ['money.plain', { carry: SLIGHTLY }],
  ['money.every-rule', { fees: SLIGHTLY }],
  ['money.concession', { settled: 1 }],
  ['money.concession-programme', { settledProgramme: 1 }],
  ['money.fees', { fees: SLIGHTLY }],
  ['money.carry', { carry: SLIGHTLY }],
  ['money.proceeds', { distributed: SLIGHTLY }],
  ['money.calls', { called: SLIGHTLY }],
  ['money.programme-fee', { programmeFee: SLIGHTLY }],
  ['money.commitments', { called: 1.5 }],
  ['transfers.concession', { rate: 0 }],
  ['transfers.concession-amount', { rate: 0.9 }],
  ['transfers.hurdle', { rate: 0 }],
  ['transfers.hurdle-amount', { rate: 0.9 }],
  ['transfers.programme', { programmeRate: 0 }],
  ['transfers.programme-amount', { programmeRate: 0.9 }],
  ['transfers.buyback', { mayBuyBack: false }],
  ['transfers.buyback-amount', { buybackGrowth: SLIGHTLY }],
  ['transfers.secondary', { hasSecondary: false }],
  ['transfers.secondary-amount', { ofValue: SLIGHTLY }],
  ['transfers.full-concession', { rate: 0.9 }],
] as const;

describe('no-regression: an engine with a fault does not agree with', () => {
  it.each(noticed)('%s', async (id, fault) => {
    Object.assign(faults, fault);
    expect(await agrees(id)).toBe(false);
  });

  it('any row of money and transfers: each has its fault', () => {
    const topics = oracleTopics.filter(({ id }) => ['money', 'transfers'].includes(id));
    expect(topics.flatMap(({ oracles }) => oracles.map(({ id }) => id))).toEqual(noticed.map(([id]) => id));
  });
});

describe('no-regression: all parties together', () => {
  it('do not balance when any of them has a thousandth more or less', () => {
    const plan = makePlan({ ...baseline, ...everyRule });
    const entry = sourcesOf(plan, 0);
    expect(imbalance(entry)).toBeLessThan(1e-9);
    const moved = (Object.keys(entry.net) as (keyof Sources)[]).filter((name) => entry.net[name] !== 0);
    expect(moved.length).toBeGreaterThan(9);
    for (const name of moved) {
      const net = { ...entry.net, [name]: SLIGHTLY * entry.net[name] };
      expect(imbalance({ ...entry, net }), name).toBeGreaterThan(1e-9);
    }
  });
});
