import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

describe('behaviour: the engine agrees with a plain, independent reading of the model', () => {
  it.each(scenarios)('%s', (_, changes) => {
    const parameters = parametersWith(changes);
    for (const path of [0, 50, 100, 5000, 30_000]) expect(differences(parameters, path)).toEqual([]);
  });
});

describe('property: the engine agrees with a plain, independent reading of the model', () => {
  it('for random parameter sets', () => {
    fc.assert(
      fc.property(anyParameters, fc.integer({ min: 0, max: 1000 }), (parameters, block) => {
        expect(differences(parameters, 50 * block)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
