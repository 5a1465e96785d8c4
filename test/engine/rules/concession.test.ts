import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/engine/plan';
import { activeSleeves, SLEEVES, type Parameters } from '../../../src/model/parameters';
import { anyParameters } from '../../arbitraries';
import { drawLuck } from '../../reference/draws';
import { total } from '../../reference/fund';
import { runProgramme } from '../../reference/programme';
import { fourSleeves, parametersWith } from '../scenarios';
import { columnsOf, governmentGain, netOf, onePath } from './one-path';

const PATHS = 25;
const RELATIVE = 1e-9;

const none = { 'concession.mode': 'none' } as const;
const everything = {
  'concession.mode': 'share',
  'concession.rate': 1,
  'concession.level': 'fund',
  'concession.trigger': 'principal',
} as const;
const atCost = { 'concession.mode': 'buyback', 'concession.buybackRate': 0, 'concession.buybackShare': 1 } as const;

/** Random programmes whose money does not come back into new funds, which would depend on what is ceded. */
const withoutRecycling = anyParameters.map((p): Parameters => ({ ...p, 'programme.recycling': 0 }));

/** Nothing is invested directly. */
const nothingDirect = withoutRecycling.filter((p) => p['direct.share'] === 0);

const blocks = fc.integer({ min: 0, max: 1000 }).map((block) => 50 * block);

describe('property: concession of everything, fund by fund', () => {
  it('leaves the government, of every fund, what it got or what it paid, whichever is less', () => {
    fc.assert(
      fc.property(withoutRecycling, blocks, (p, path) => {
        const plan = makePlan({ ...p, ...everything });
        const { funds } = runProgramme({ ...p, ...none }, drawLuck(plan, path));
        const kept = total(funds, ({ sleeve, flows }) => {
          const back = total(flows, ({ ownDistributed }) => ownDistributed);
          const paid = total(flows, ({ ownCalls }) => ownCalls);
          return sleeve === 'direct' ? back : Math.min(back, paid);
        });
        const got = onePath(plan, path).metric('government.distributed') ?? NaN;
        expect(Math.abs(got - kept)).toBeLessThanOrEqual(RELATIVE * p['programme.capital']);
      }),
      { numRuns: 40 },
    );
  });
  it('of one fund without programme fee leaves the lower of its TVPI and 1', () => {
    const oneFund = nothingDirect
      .filter((p) => activeSleeves(p).length === 1)
      .map((p): Parameters => {
        const [sleeve] = activeSleeves(p);
        const size = (p['programme.capital'] * p[`${sleeve}.share`]) / p[`${sleeve}.governmentShare`];
        return { ...p, 'programme.fee': 0, 'programme.vintageYears': 1, [`${sleeve}.fundSize`]: size };
      });
    fc.assert(
      fc.property(oneFund, (p) => {
        const before = columnsOf({ ...p, ...none }, PATHS)['government.tvpi'];
        const after = columnsOf({ ...p, ...everything }, PATHS)['government.tvpi'];
        after.forEach((tvpi, path) => expect(tvpi).toBeCloseTo(Math.min(before[path], 1), 9));
      }),
      { numRuns: 15 },
    );
  });
});

describe('property: concession on the whole programme, or beyond the hurdle', () => {
  it.each([{ 'concession.level': 'programme' }, { 'concession.trigger': 'hurdle' }] as const)(
    '%j leaves the government at least what it has fund by fund from principal on, at most what it has without, on every path',
    (milder) => {
      fc.assert(
        fc.property(withoutRecycling, fc.integer({ min: 0, max: 10 }), (p, tenths) => {
          const rules = { ...everything, 'concession.rate': tenths / 10 };
          const money = (changes: Partial<Parameters>): readonly number[] =>
            columnsOf({ ...p, ...changes }, PATHS)['government.distributed'];
          const [least, between, most] = [rules, { ...rules, ...milder }, none].map(money);
          const rounding = RELATIVE * p['programme.capital'];
          between.forEach((kept, path) => {
            expect(kept).toBeGreaterThanOrEqual(least[path] - rounding);
            expect(kept).toBeLessThanOrEqual(most[path] + rounding);
          });
        }),
        { numRuns: 15 },
      );
    },
  );
});

describe('property: concession and buyback move money between the parties and create none', () => {
  const partners = ['government', 'social', 'manager.commitment', 'manager.concession', 'founders'] as const;
  const strangers = [
    'manager.fees',
    'manager.carry',
    'manager.subsidy',
    'programmeManager',
    'secondary',
    'treasury',
    'projects',
  ] as const;
  const anyRule = fc.oneof(
    fc.record({
      'concession.mode': fc.constant('share' as const),
      'concession.rate': fc.integer({ min: 1, max: 10 }).map((tenths) => tenths / 10),
      'concession.level': fc.constantFrom('fund' as const, 'programme' as const),
      'concession.trigger': fc.constantFrom('principal' as const, 'hurdle' as const),
    }),
    fc.record({
      'concession.mode': fc.constant('buyback' as const),
      'concession.buybackShare': fc.integer({ min: 1, max: 10 }).map((tenths) => tenths / 10),
    }),
  );
  it('on every path: what the government loses, its partners gain; nobody else sees a difference', () => {
    fc.assert(
      fc.property(withoutRecycling, anyRule, blocks, (p, rule, path) => {
        const before = onePath(makePlan({ ...p, ...none }), path);
        const after = onePath(makePlan({ ...p, ...rule }), path);
        const rounding = RELATIVE * Math.max(before.party('projects').in, p['programme.capital']);
        const gains = partners.map((party) => netOf(after, party) - netOf(before, party));
        expect(Math.abs(gains.reduce((a, b) => a + b, 0))).toBeLessThanOrEqual(rounding);
        for (const party of strangers) expect(after.party(party)).toEqual(before.party(party));
        const ceded = after.transfer('concession.social') + after.transfer('concession.manager');
        const bought =
          after.transfer('buyback.distributions') - after.transfer('buyback.calls') - after.transfer('buyback.price');
        expect(Math.abs(gains[0] + ceded + bought)).toBeLessThanOrEqual(rounding);
      }),
      { numRuns: 40 },
    );
  });
});

describe('property: buyback of everything at cost', () => {
  it('leaves the government no less than concession of everything, on every path', () => {
    fc.assert(
      fc.property(nothingDirect, (p) => {
        const bought = governmentGain(columnsOf({ ...p, ...atCost }, PATHS));
        const ceded = governmentGain(columnsOf({ ...p, ...everything }, PATHS));
        bought.forEach((gain, path) =>
          expect(gain).toBeGreaterThanOrEqual(ceded[path] - RELATIVE * p['programme.capital']),
        );
      }),
      { numRuns: 20 },
    );
  });
  it.each([
    ['the baseline', {}],
    ['four sleeves', fourSleeves],
  ])('costs the government part of its gain on average: %s', (_, changes) => {
    const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
    const gain = (rule: Partial<Parameters>): number =>
      mean(governmentGain(columnsOf(parametersWith({ ...changes, ...rule }), 1000)));
    expect(gain(atCost)).toBeLessThan(gain(none));
    expect(gain(everything)).toBeLessThan(gain(atCost));
  });
});

describe('property: the cost of a concession', () => {
  it('is what it takes off the government’s net present value', () => {
    fc.assert(
      fc.property(
        withoutRecycling.filter((p) => p['concession.mode'] !== 'none'),
        (p) => {
          const [before, after] = [columnsOf({ ...p, ...none }, PATHS), columnsOf(p, PATHS)];
          after['concession.cost'].forEach((cost, path) => {
            const lost = before['government.npv'][path] - after['government.npv'][path];
            expect(Math.abs(cost - lost)).toBeLessThanOrEqual(RELATIVE * before['government.paidIn'][path]);
          });
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('property: direct investment has nobody to cede to', () => {
  it('keeps everything, at either level', () => {
    const onlyDirect = withoutRecycling.filter((p) => SLEEVES.every((s) => s === 'direct' || p[`${s}.share`] === 0));
    fc.assert(
      fc.property(onlyDirect, fc.constantFrom('fund' as const, 'programme' as const), (p, level) => {
        const ceded = columnsOf({ ...p, ...everything, 'concession.level': level }, PATHS);
        expect(ceded['government.distributed']).toEqual(columnsOf({ ...p, ...none }, PATHS)['government.distributed']);
      }),
      { numRuns: 5 },
    );
  });
});
