import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runPlan } from '../../../src/engine/chunk';
import { metricNames } from '../../../src/engine/layout';
import { makePlan } from '../../../src/engine/plan';
import type { Parameters } from '../../../src/model/parameters';
import { anyParameters, isProgramme } from '../../arbitraries';
import { difference, metricScale, RELATIVE } from '../compare';
import { collectRun } from '../run';
import { everyRule, parametersWith } from '../scenarios';
import { columnsOf, onePath } from './one-path';

const PATHS = 10;

const noSubsidy = { 'subsidy.lossRate': 0, 'subsidy.investRate': 0 } as const;
const tenYears = { 'programme.term': 10, 'programme.recycling': 0 } as const;

/** Ways to say that a rule does nothing, beside the plain one. */
const disguises: readonly (readonly [name: string, off: Partial<Parameters>, disguised: Partial<Parameters>])[] = [
  ['concession at rate 0', { 'concession.mode': 'none' }, { 'concession.mode': 'share', 'concession.rate': 0 }],
  [
    'concession at rate 0 on the whole programme',
    { 'concession.mode': 'none' },
    { 'concession.mode': 'share', 'concession.rate': 0, 'concession.level': 'programme' },
  ],
  ['buyback of nothing', { 'concession.mode': 'none' }, { 'concession.mode': 'buyback', 'concession.buybackShare': 0 }],
  [
    'buyback after the end of every fund',
    { ...tenYears, 'concession.mode': 'none' },
    { ...tenYears, 'concession.mode': 'buyback', 'concession.buybackYear': 15 },
  ],
  ['S-fund without a quota', { 'secondary.base': 0 }, { 'secondary.quota': 0, 'secondary.base': 1e6 }],
  ['S-fund without new investment', { 'secondary.quota': 0 }, { 'secondary.quota': 1, 'secondary.base': 0 }],
  ['subsidies at rate 0', noSubsidy, { ...noSubsidy, 'subsidy.lossCap': 5, 'subsidy.investCap': 5 }],
  [
    'subsidies capped at 0',
    noSubsidy,
    { 'subsidy.lossRate': 1, 'subsidy.investRate': 1, 'subsidy.lossCap': 0, 'subsidy.investCap': 0 },
  ],
  [
    'screening by a blind score',
    { 'screening.applicants': 1 },
    { 'screening.applicants': 50, 'screening.accuracy': 0 },
  ],
  ['screening of one applicant', { 'screening.accuracy': 0 }, { 'screening.applicants': 1, 'screening.accuracy': 0.9 }],
];

describe('property: a rule that does nothing changes no bit', () => {
  it.each(disguises)('%s', (_, off, disguised) => {
    fc.assert(
      fc.property(
        anyParameters.filter((p) => isProgramme({ ...p, ...off })),
        (p) => {
          const [without, inName] = [columnsOf({ ...p, ...off }, PATHS), columnsOf({ ...p, ...disguised }, PATHS)];
          for (const [name, column] of Object.entries(without)) {
            if (name in inName) expect([name, inName[name]]).toEqual([name, column]);
          }
        },
      ),
      { numRuns: 5 },
    );
  });
});

describe('property: funds that advance together fare as funds that are run one after the other', () => {
  it('in every metric of every path', () => {
    const apart = anyParameters.filter((p) => !makePlan(p).inStep);
    fc.assert(
      fc.property(apart, (p) => {
        const plan = makePlan(p);
        const [one, other] = [plan, { ...plan, inStep: true }].map((each) => runPlan(each, 0, PATHS).metrics);
        const found = metricNames(p).flatMap((name, m) =>
          Array.from({ length: PATHS }, (_, path) => m * PATHS + path).flatMap((i) =>
            difference(name, other[i], one[i], RELATIVE, metricScale(name, p['programme.capital'])),
          ),
        );
        expect(found).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

describe('property: subsidies change nothing but the treasury’s and the manager’s money', () => {
  it('on every path', () => {
    const subsidised = fc.record({
      'subsidy.lossRate': fc.constantFrom(0, 0.3, 1),
      'subsidy.lossCap': fc.constantFrom(50, 1000, 1e5),
      'subsidy.investRate': fc.constantFrom(0, 0.1),
      'subsidy.investCap': fc.constantFrom(20, 500, 1e5),
    });
    fc.assert(
      fc.property(anyParameters, subsidised, fc.integer({ min: 0, max: 1000 }), (p, subsidy, block) => {
        const off = { ...p, 'subsidy.lossRate': 0, 'subsidy.investRate': 0 };
        const [plain, paid] = [off, { ...off, ...subsidy }].map((each) => runPlan(makePlan(each), 50 * block, 1));
        expect(paid.breaches).toEqual(plain.breaches);
        expect(paid.fans).toEqual(plain.fans);
        const names = metricNames({ ...off, ...subsidy }).map((name, m): [string, number] => [name, paid.metrics[m]]);
        expect(names.filter(([name]) => name !== 'fiscal.subsidy').map(([, value]) => value)).toEqual([
          ...plain.metrics,
        ]);
        const [without, one] = [off, { ...off, ...subsidy }].map((each) => onePath(makePlan(each), 50 * block));
        for (const party of [
          'government',
          'social',
          'manager.commitment',
          'manager.fees',
          'manager.carry',
          'projects',
        ] as const) {
          expect(one.party(party)).toEqual(without.party(party));
        }
        const total = new Map(names).get('fiscal.subsidy') ?? 0;
        expect(one.party('treasury')).toEqual({ in: total, out: 0 });
        expect(one.party('manager.subsidy')).toEqual({ in: 0, out: total });
      }),
      { numRuns: 25 },
    );
  });
});

describe('property: with every rule on, results do not depend on how paths are dealt out', () => {
  const everything = parametersWith({ ...everyRule, 'simulation.paths': 330 });
  it.each([[[50, 50, 50, 50, 50, 50]], [[300]], [[100, 50]]])('in chunks of %j', (sizes) => {
    const [whole, dealt] = [collectRun(everything), collectRun(everything, sizes)];
    expect(dealt.metrics).toEqual(whole.metrics);
    expect(dealt.fans).toEqual(whole.fans);
    expect(dealt.blocks).toEqual(whole.blocks);
    expect(dealt.breaches).toEqual(whole.breaches);
  });
});
