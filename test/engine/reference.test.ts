import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../src/engine/plan';
import type { Parameters } from '../../src/model/parameters';
import { anyParameters } from '../arbitraries';
import { differences } from './compare';
import { directOnly, fourSleeves, parametersWith } from './scenarios';

/** Scenarios at the edges of the model; each was, or could have been, got wrong. */
const scenarios: readonly (readonly [name: string, changes: Partial<Parameters>])[] = [
  ['the baseline', {}],
  ['one pot of 100 tickets', { ...directOnly, 'direct.term': 15 }],
  ['four sleeves', fourSleeves],
  ['annual assessment from the first year', { 'assessment.grace': 0, 'angel.lossTolerance': 0.2 }],
  [
    'annual assessment in the trough, from the year at whose end failures are over and successes still to come',
    {
      'assessment.grace': 2,
      'angel.failureYears': 0.75,
      'angel.successYears': 2.5,
      'angel.yearsSpread': 0.2,
      'angel.multipleMean': 5,
      'angel.investmentPeriod': 0.5,
      'angel.lossTolerance': 0.5,
      'seed.investmentPeriod': 0.5,
    },
  ],
  ['a grace longer than any fund', { ...fourSleeves, 'assessment.grace': 15 }],
  [
    'tolerances that sum to 1 but for rounding',
    {
      ...fourSleeves,
      'seed.lossTolerance': 1,
      'angel.lossTolerance': 1,
      'venture.lossTolerance': 1,
      'direct.lossTolerance': 1,
      'seed.successRate': 0.05,
      'seed.multipleMean': 60,
      'angel.successRate': 0.05,
      'angel.multipleMean': 60,
      'angel.carry': 0.5,
      'seed.carry': 0.5,
    },
  ],
  [
    'no social money but for rounding',
    { 'angel.governmentShare': 0.7, 'angel.managerShare': 0.3, 'seed.managerShare': 0.5 },
  ],
  ['a programme that cuts its funds short', { 'programme.term': 6.25, 'programme.vintageYears': 5.5 }],
  ['success for sure', { 'angel.successRate': 1, 'seed.successRate': 1, 'exit.forcedDiscount': 1 }],
  ['failure for sure', { 'angel.successRate': 0, 'seed.successRate': 0, 'angel.recovery': 0 }],
  [
    'fees that eat the fund',
    { 'angel.fee': 0.05, 'angel.feeAfter': 0.05, 'angel.failureYears': 12, 'angel.successYears': 15 },
  ],
  ['no hurdle, slow catch-up', { 'angel.hurdle': 0, 'angel.catchUp': 0.25, 'seed.catchUp': 0.2 }],
];

const ceding: Partial<Parameters> = { 'concession.mode': 'share', 'concession.rate': 0.6, 'concession.toManager': 0.3 };
const boughtBack: Partial<Parameters> = { 'concession.mode': 'buyback', 'concession.buybackRate': 0.03 };
const takenOver: Partial<Parameters> = { 'secondary.quota': 0.2, 'secondary.base': 30_000 };
const reserved: Partial<Parameters> = {
  'seed.reserve': 0.2,
  'angel.reserve': 0.4,
  'venture.reserve': 0.1,
  'direct.reserve': 0.3,
};
const recycling: Partial<Parameters> = { 'programme.recycling': 0.8, 'programme.term': 20 };

/** The same with the rules a city can write, alone and together. */
const rules: readonly (readonly [name: string, changes: Partial<Parameters>])[] = [
  ['concession fund by fund', { ...fourSleeves, ...ceding }],
  ['concession beyond the hurdle', { ...fourSleeves, ...ceding, 'concession.trigger': 'hurdle' }],
  ['concession on the whole programme', { ...fourSleeves, ...ceding, 'concession.level': 'programme' }],
  ['buyback of a part', { ...fourSleeves, ...boughtBack, 'concession.buybackShare': 0.6 }],
  ['buyback at no year end', { ...fourSleeves, ...boughtBack, 'concession.buybackYear': 4.25 }],
  ['S-fund at a discount', { ...fourSleeves, ...takenOver }],
  ['S-fund at net asset value', { ...fourSleeves, ...takenOver, 'secondary.price': 'nav', 'secondary.fromAge': 2 }],
  [
    'S-fund at cost, large enough for everything',
    { ...fourSleeves, 'secondary.quota': 1, 'secondary.base': 1e7, 'secondary.price': 'cost' },
  ],
  ['reserve', { ...fourSleeves, ...reserved }],
  ['recycling', { ...fourSleeves, ...recycling }],
  [
    'recycling in every year',
    { ...recycling, 'angel.successYears': 1, 'angel.yearsSpread': 1, 'angel.multipleMean': 1.4, 'angel.ticket': 300 },
  ],
  ['subsidies', { ...fourSleeves, 'subsidy.lossRate': 0.5, 'subsidy.investRate': 0.1, 'subsidy.investCap': 300 }],
  ['buyback, S-fund and reserve', { ...fourSleeves, ...reserved, ...takenOver, ...boughtBack, 'secondary.fromAge': 1 }],
  ['concession and S-fund with recycled money', { ...fourSleeves, ...recycling, ...takenOver, ...ceding }],
  ['buyback and reserve with recycled money', { ...fourSleeves, ...recycling, ...reserved, ...boughtBack }],
  [
    'everything, annual',
    {
      ...fourSleeves,
      ...recycling,
      ...reserved,
      ...takenOver,
      ...ceding,
      'concession.level': 'programme',
      'assessment.grace': 1,
    },
  ],
];

describe('behaviour: the engine agrees with a plain, independent reading of the model', () => {
  it.each([...scenarios, ...rules])('%s', (_, changes) => {
    const plan = makePlan(parametersWith(changes));
    for (const path of [0, 50, 5000, 30_000]) expect(differences(plan, path)).toEqual([]);
  });
});

describe('property: the engine agrees with a plain, independent reading of the model', () => {
  it('for random parameter sets', () => {
    fc.assert(
      fc.property(anyParameters, fc.integer({ min: 0, max: 1000 }), (parameters, block) => {
        expect(differences(makePlan(parameters), 50 * block)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
