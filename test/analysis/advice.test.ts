import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise, type Advice } from '../../src/analysis/advice';
import { highReturn } from '../../src/analysis/advice/returns';
import { constraintProblems } from '../../src/model/constraints';
import { baseline, findParameter, sleeveParameters, type Parameters } from '../../src/model/parameters';
import { structureProblems } from '../../src/model/structure';
import { anyParameters } from '../arbitraries';

type Values = Partial<Parameters>;

function adviceFor(values: Values): readonly Advice[] {
  const parameters = { ...baseline, ...values };
  expect([...constraintProblems(parameters), ...structureProblems(parameters)]).toEqual([]);
  return advise(parameters);
}

const codesFor = (values: Values): readonly string[] => adviceFor(values).map(({ code }) => code);

function only(code: string, values: Values): Advice {
  const found = adviceFor(values).filter((each) => each.code === code);
  expect(found).toHaveLength(1);
  return found[0];
}

const onlyAngel: Values = { 'seed.share': 0, 'angel.share': 1 };
const onlyDirect: Values = { 'seed.share': 0, 'angel.share': 0, 'direct.share': 1 };
const shareAll: Values = { 'concession.mode': 'share', 'concession.rate': 1 };
const secondary: Values = { 'secondary.quota': 0.1, 'secondary.base': 30_000 };

/** Every rule: values that call it, and the nearest ones that do not. */
const cases: readonly (readonly [code: string, fires: Values, silent: Values])[] = [
  ['leverage-cap', { 'angel.governmentShare': 0.51 }, { 'angel.governmentShare': 0.5 }],
  ['recycling-of-ceded', { ...shareAll, 'programme.recycling': 0.5 }, { ...shareAll, 'programme.recycling': 0 }],
  ['leverage-cap', { ...onlyDirect, 'direct.governmentShare': 0.9 }, onlyDirect],
  ['money-left', { 'seed.share': 0.2 }, { 'seed.share': 0.2, 'venture.share': 0.1 }],
  ['few-projects', { 'angel.ticket': 3000 }, { 'angel.ticket': 2600 }],
  ['late-winners', { 'angel.term': 7 }, { 'angel.term': 8 }],
  ['late-winners', { 'angel.successYears': 9 }, { 'angel.successYears': 8.5 }],
  ['late-winners', { 'angel.investmentPeriod': 7, 'seed.share': 0 }, { 'angel.investmentPeriod': 6, 'seed.share': 0 }],
  ['lives-cut', { 'programme.term': 13 }, { 'programme.term': 14 }],
  ['long-investment-period', { 'angel.investmentPeriod': 10.5 }, { 'angel.investmentPeriod': 10 }],
  ['implied-return', { 'angel.multipleMean': 10 }, { 'angel.multipleMean': 6 }],
  [
    'implied-return',
    { 'angel.multipleModel': 'table', 'angel.multipleTable': [[1, 20, 20]] },
    { 'angel.multipleModel': 'table' },
  ],
  [
    'implied-return',
    { 'screening.applicants': 20, 'screening.accuracy': 1, 'angel.multipleMean': 5 },
    { 'angel.multipleMean': 5 },
  ],
  ['tolerance-below-average', { 'angel.lossTolerance': 0.5 }, { 'angel.lossTolerance': 0.54 }],
  ['idle-catch-up', { 'angel.catchUp': 0.2 }, { 'angel.catchUp': 0.21 }],
  ['idle-catch-up', { 'angel.catchUp': 0.1 }, { 'angel.catchUp': 0 }],
  ['idle-catch-up', { 'angel.catchUp': 0.1 }, { 'angel.catchUp': 0.1, 'angel.hurdle': 0 }],
  ['idle-concession', { 'concession.mode': 'share' }, { 'concession.mode': 'share', 'concession.rate': 0.1 }],
  [
    'idle-concession',
    { 'concession.mode': 'buyback', 'concession.buybackShare': 0 },
    { 'concession.mode': 'none', 'concession.buybackShare': 0 },
  ],
  ['concession-to-nobody', { ...onlyDirect, ...shareAll }, { ...onlyDirect, 'concession.mode': 'buyback' }],
  ['concession-to-nobody', { ...onlyDirect, ...shareAll }, shareAll],
  ['gain-ceded-on-debt', shareAll, { ...shareAll, 'concession.rate': 0.99 }],
  ['gain-ceded-on-debt', shareAll, { ...shareAll, 'programme.discountRate': 0 }],
  ['gain-ceded-on-debt', shareAll, { ...shareAll, 'concession.trigger': 'hurdle' }],
  [
    'gain-ceded-on-debt',
    { ...shareAll, 'concession.trigger': 'hurdle', 'concession.level': 'programme' },
    { ...shareAll, ...onlyDirect },
  ],
  [
    'late-buyback',
    { 'concession.mode': 'buyback', 'concession.buybackYear': 12 },
    { 'concession.mode': 'buyback', 'concession.buybackYear': 11.5 },
  ],
  ['late-buyback', { 'concession.mode': 'buyback', 'concession.buybackYear': 12 }, { 'concession.buybackYear': 12 }],
  ['idle-secondary', { 'secondary.quota': 0.1 }, secondary],
  ['idle-secondary', { 'secondary.base': 30_000 }, {}],
  ['late-secondary', { ...secondary, 'secondary.fromAge': 12 }, { ...secondary, 'secondary.fromAge': 11 }],
  ['late-secondary', { ...secondary, 'secondary.fromAge': 12 }, { 'secondary.fromAge': 12 }],
  [
    'window-without-ipos',
    { 'market.ipoShutYears': 3, 'exit.ipo': 0, 'exit.transfer': 0.66 },
    { 'market.ipoShutYears': 3 },
  ],
  ['window-never-shut', { 'market.ipoShutFrom': 5 }, { 'market.ipoShutFrom': 5, 'market.ipoShutYears': 3 }],
  ['window-never-shut', { 'market.ipoReopening': 0.5 }, { 'market.ipoReopening': 0.5, 'market.ipoClosure': 0.2 }],
  [
    'window-shut-for-good',
    { 'market.ipoClosure': 0.2, 'market.ipoReopening': 0 },
    { 'market.ipoClosure': 0.2, 'market.ipoReopening': 0.1 },
  ],
  [
    'grace-beyond-term',
    { 'assessment.timing': 'annual', 'assessment.grace': 15 },
    { 'assessment.timing': 'annual', 'assessment.grace': 14 },
  ],
  ['late-recycling', { 'programme.recycling': 0.5, 'programme.term': 13 }, { 'programme.recycling': 0.5 }],
  ['late-recycling', { 'programme.recycling': 0.5, 'programme.term': 13 }, { 'programme.term': 13 }],
  [
    'subsidy-capped-at-nothing',
    { 'subsidy.lossRate': 0.1, 'subsidy.lossCap': 0 },
    { 'subsidy.lossRate': 0, 'subsidy.lossCap': 0 },
  ],
  ['subsidy-capped-at-nothing', { 'subsidy.investRate': 0.1, 'subsidy.investCap': 0 }, { 'subsidy.investRate': 0.1 }],
  ['idle-screening', { 'screening.accuracy': 0.3 }, { 'screening.accuracy': 0.3, 'screening.applicants': 2 }],
  ['idle-screening', { 'screening.applicants': 5 }, {}],
];

describe('behaviour: advice while editing', () => {
  it.each(cases)('%s is said when it holds and not otherwise', (code, fires, silent) => {
    expect(codesFor(fires)).toContain(code);
    expect(codesFor(silent)).not.toContain(code);
  });

  it('says nothing about the baseline', () => {
    expect(codesFor({})).toEqual([]);
  });

  it('is told at the parameter it is about', () => {
    expect(only('leverage-cap', { 'angel.governmentShare': 0.6 }).keys).toEqual(['angel.governmentShare']);
    expect(only('idle-secondary', { 'secondary.quota': 0.1 }).keys[0]).toBe('secondary.base');
    expect(only('idle-secondary', { 'secondary.base': 1 }).keys[0]).toBe('secondary.quota');
  });
});

describe('behaviour: advice fills in the numbers', () => {
  it('60 % from the government bring at most 0.67 yuan of other money', () => {
    const { text } = only('leverage-cap', { 'angel.governmentShare': 0.6 });
    expect(text.zh).toContain('政府出资 60% 时，每 1 元财政资金最多带动 0.67 元');
    expect(text.en).toContain('at most 0.67 yuan');
  });

  it('counts the projects a fund has room for', () => {
    expect(only('few-projects', { 'angel.ticket': 3000 }).text.zh).toContain('只够投 4 个项目');
    expect(only('few-projects', { 'angel.ticket': 13_000 }).text.en).toContain('1 project only');
  });

  it('counts the time the last tickets have, and the winners it is too short for', () => {
    const { text } = only('late-winners', { ...onlyAngel, 'angel.term': 7 });
    expect(text.zh).toContain('只有 5.5年');
    expect(text.zh).toContain('约 60%');
  });

  it('lists the lives that the end of the programme cuts', () => {
    const cut = { 'seed.term': 15, 'angel.term': 15 };
    expect(only('lives-cut', cut).text.zh).toContain('种子 17 → 13–15年，天使 17 → 13–15年');
    expect(only('lives-cut', { ...cut, 'programme.vintageYears': 1 }).text.en).toContain('Seed 17 → 15 years');
  });

  it('names what a concession to the full leaves of the interest', () => {
    expect(only('gain-ceded-on-debt', shareAll).text.zh).toContain('每年 2.3%');
    const withDirect = { ...shareAll, 'angel.share': 0.5, 'direct.share': 0.2 };
    expect(only('gain-ceded-on-debt', withDirect).text.zh).toContain('直接投资除外');
  });

  it('reads a tolerance as the scenario does', () => {
    const low: Values = { ...onlyAngel, 'angel.lossTolerance': 0.4 };
    expect(only('tolerance-below-average', low).text.zh).toContain('54%，高于容许的 40%：只有盈亏相抵');
    expect(only('tolerance-below-average', { ...low, 'assessment.measure': 'gross' }).text.zh).toContain(
      '按现在的口径',
    );
  });
});

describe('oracle: implied gross return, by hand', () => {
  const angel = sleeveParameters(baseline, 'angel');

  it('after one year it is the mean multiple less one', () => {
    const p = { ...angel, successYears: 1, failureYears: 1, successRate: 0.5, multipleMean: 2.6, recovery: 0.2 };
    expect(highReturn(p)).toBeCloseTo(0.5 * 2.6 + 0.5 * 0.2 - 1, 9);
  });

  it('without recovery it is (p·m)^(1/T) − 1', () => {
    const p = { ...angel, successYears: 4, successRate: 0.4, multipleMean: 10, recovery: 0 };
    expect(highReturn(p)).toBeCloseTo(Math.SQRT2 - 1, 9);
  });

  it('is not told up to 25 %', () => {
    const p = { ...angel, successYears: 1, failureYears: 1, successRate: 0.5, multipleMean: 2.5, recovery: 0 };
    expect(highReturn(p)).toBeUndefined();
  });
});

describe('property: advice on anything that can be simulated', () => {
  it('never fails, names real parameters, and leaves no number open', () => {
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        for (const { keys, text } of advise(parameters)) {
          expect(keys.map((key) => findParameter(key)?.key)).toEqual(keys);
          expect(text.zh).toMatch(/[\u4e00-\u9fff].*。$/);
          expect(text.en).not.toMatch(/[\u4e00-\u9fff]/);
          expect(text.en).toMatch(/^[A-Z].*\.$/);
          expect(`${text.zh}${text.en}`).not.toMatch(/NaN|Infinity|undefined|—/);
        }
      }),
    );
  });

  it('says each thing once', () => {
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        const said = advise(parameters).map(({ code, keys }) => `${code} ${keys[0]}`);
        expect(new Set(said).size).toBe(said.length);
      }),
    );
  });
});
