import { describe, expect, it } from 'vitest';
import { baseline, parameterRow, type ParameterKey, type Parameters } from '../../src/model/parameters';
import { belongsToModel, isInEffect, keysInEffect } from '../../src/model/relevance';

const inEffect = (key: ParameterKey, values: Partial<Parameters>): boolean =>
  isInEffect(parameterRow(key), { ...baseline, ...values });

const sharing = { 'concession.mode': 'share' } as const;
const buyback = { 'concession.mode': 'buyback' } as const;
const taking = { 'secondary.quota': 0.1, 'secondary.base': 1000 };

describe('behaviour: parameters a result rests on', () => {
  it.each<[ParameterKey, Partial<Parameters>, Partial<Parameters>]>([
    ['venture.ticket', {}, { 'angel.share': 0.6, 'venture.share': 0.1 }],
    ['angel.multipleTail', {}, { 'angel.multipleModel': 'pareto' }],
    ['market.sectors', {}, { 'market.sectorCorrelation': 0.1 }],
    ['market.ipoReopening', {}, { 'market.ipoClosure': 0.1 }],
    ['market.ipoShutFrom', {}, { 'market.ipoShutYears': 3 }],
    ['secondary.price', { 'secondary.quota': 0.1 }, taking],
    ['secondary.price', { 'secondary.base': 1000 }, taking],
    ['secondary.fromAge', {}, taking],
    ['secondary.discount', { ...taking, 'secondary.price': 'nav' }, taking],
    ['concession.rate', {}, sharing],
    ['concession.rate', buyback, sharing],
    ['concession.level', buyback, sharing],
    ['concession.toManager', buyback, sharing],
    ['concession.trigger', { ...sharing, 'concession.level': 'programme' }, sharing],
    ['concession.trigger', buyback, sharing],
    ['concession.buybackYear', sharing, buyback],
    ['concession.buybackRate', sharing, buyback],
    ['concession.buybackShare', {}, buyback],
    ['subsidy.lossCap', { 'subsidy.investRate': 0.1 }, { 'subsidy.lossRate': 0.1 }],
    ['subsidy.investCap', { 'subsidy.lossRate': 0.1 }, { 'subsidy.investRate': 0.1 }],
    ['screening.accuracy', {}, { 'screening.applicants': 2 }],
    ['screening.applicants', {}, { 'screening.accuracy': 0.5 }],
  ])('%s is none of them with %j, and is one with %j', (key, without, having) => {
    expect(inEffect(key, without)).toBe(false);
    expect(inEffect(key, having)).toBe(true);
  });

  it.each<ParameterKey>([
    'secondary.quota',
    'secondary.base',
    'concession.mode',
    'subsidy.lossRate',
    'subsidy.investRate',
    'programme.recycling',
    'angel.reserve',
    'market.sectorCorrelation',
    'market.tailDegrees',
    'market.ipoClosure',
    'market.ipoShutYears',
    'exit.ipo',
  ])('%s switches its rule on and always is one', (key) => {
    expect(keysInEffect(baseline)).toContain(key);
  });

  it('every parameter in effect is offered, and so are both parts of the screening', () => {
    for (const key of keysInEffect(baseline)) expect(belongsToModel(parameterRow(key), baseline)).toBe(true);
    for (const key of ['screening.applicants', 'screening.accuracy'] as const)
      expect(belongsToModel(parameterRow(key), baseline)).toBe(true);
  });
});
