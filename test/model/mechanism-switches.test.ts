import { describe, expect, it } from 'vitest';
import { advise } from '../../src/analysis/advice';
import { constraintProblems } from '../../src/model/constraints';
import {
  concessionValues,
  isSwitchedOn,
  mechanisms,
  offValues,
  type Mechanism,
} from '../../src/model/mechanism-switches';
import { usesRecycling, usesScreening, usesSecondary, usesSubsidy, usesWindow } from '../../src/model/mechanisms';
import { baseline, parameterRow, type Parameters } from '../../src/model/parameters';
import { unmetRequirement } from '../../src/model/requirements';
import { structureProblems } from '../../src/model/structure';
import { readValue } from '../../src/model/values';

const started = (mechanism: Mechanism): Parameters => ({ ...baseline, ...mechanism.start(baseline) });

describe('behaviour: mechanisms with a switch', () => {
  it.each(mechanisms)('$id starts with values that can be run and do something', (mechanism) => {
    const parameters = started(mechanism);
    for (const [key, value] of Object.entries(mechanism.start(baseline)))
      expect(readValue(parameterRow(key as keyof Parameters), value, key)).toEqual({ ok: true, value });
    expect([...constraintProblems(parameters), ...structureProblems(parameters)]).toEqual([]);
    expect(advise(parameters).filter(({ code }) => /^(idle|window|late|few)/.test(code))).toEqual([]);
    expect(isSwitchedOn(mechanism, parameters)).toBe(true);
  });

  it.each(mechanisms)('$id is off at the baseline and where its switch has been turned off', (mechanism) => {
    expect(isSwitchedOn(mechanism, baseline)).toBe(false);
    expect({ ...started(mechanism), ...offValues(mechanism) }).toEqual(baseline);
    expect(mechanism.keys).toEqual(expect.arrayContaining([...mechanism.switched]));
  });

  it('off means off to the model', () => {
    const uses = { recycling: usesRecycling, window: usesWindow, secondary: usesSecondary, subsidy: usesSubsidy };
    for (const [id, isUsed] of Object.entries({ ...uses, screening: usesScreening })) {
      const mechanism = mechanisms.find((each) => each.id === id)!;
      expect([id, isUsed(baseline), isUsed(started(mechanism))]).toEqual([id, false, true]);
    }
  });

  it('a parameter that only one mechanism reads stands in its group', () => {
    for (const { group, keys } of mechanisms)
      expect(keys.map((key) => parameterRow(key).group)).toEqual(keys.map(() => group));
  });

  it('a chosen concession is given a size where it has none', () => {
    expect(concessionValues('share', baseline)).toEqual({ 'concession.mode': 'share', 'concession.rate': 0.5 });
    expect(concessionValues('share', { ...baseline, 'concession.rate': 0.2 })).toEqual({ 'concession.mode': 'share' });
    expect(concessionValues('none', baseline)).toEqual({ 'concession.mode': 'none' });
    expect(concessionValues('buyback', { ...baseline, 'concession.buybackShare': 0 })).toEqual({
      'concession.mode': 'buyback',
      'concession.buybackShare': 1,
    });
  });
});

describe('behaviour: what a parameter requires', () => {
  it('names the first thing that is missing', () => {
    expect(unmetRequirement('secondary.discount', baseline)).toEqual({ kind: 'positive', key: 'secondary.quota' });
    const nav: Parameters = { ...baseline, 'secondary.quota': 0.1, 'secondary.base': 1, 'secondary.price': 'nav' };
    expect(unmetRequirement('secondary.discount', nav)).toMatchObject({ key: 'secondary.price', values: ['discount'] });
    expect(unmetRequirement('secondary.fromAge', nav)).toBeUndefined();
    const share: Parameters = { ...baseline, 'concession.mode': 'share', 'concession.level': 'programme' };
    expect(unmetRequirement('concession.trigger', share)).toMatchObject({ key: 'concession.level' });
    expect(unmetRequirement('angel.multipleTable', baseline)).toMatchObject({ values: ['table'] });
    expect(unmetRequirement('angel.multipleMean', { ...baseline, 'angel.multipleModel': 'pareto' })).toBeUndefined();
  });
});
