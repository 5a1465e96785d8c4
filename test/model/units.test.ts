import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterRow, type Unit } from '../../src/model/parameters';
import { parseTypedNumber } from '../../src/model/typed-number';
import {
  formatCount,
  formatMoney,
  formatMultiple,
  formatParameter,
  formatShare,
  formatYears,
  moneyColumn,
  unitLabel,
} from '../../src/model/units';

describe('behaviour: amounts as a person says them', () => {
  it.each([
    [100000, '10亿元', '¥1.00 bn'],
    [15000, '1.5亿元', '¥150 m'],
    [3000, '3000万元', '¥30 m'],
    [123456, '12.35亿元', '¥1.235 bn'],
    [1e8, '1万亿元', '¥1.00 tn'],
    [9999.6, '1亿元', '¥100 m'],
    [9999.4, '9999万元', '¥99.99 m'],
    [-3000, '−3000万元', '−¥30 m'],
    [-250000, '−25亿元', '−¥2.50 bn'],
    [50, '50万元', '¥500 k'],
    [0.5, '0.5万元', '¥5 k'],
    [0, '0万元', '¥0'],
    [-1e-15, '0万元', '¥0'],
    [NaN, '—', '—'],
  ])('%s 万元', (wan, zh, en) => {
    expect(formatMoney(wan, 'zh')).toBe(zh);
    expect(formatMoney(wan, 'en')).toBe(en);
  });

  it.each([
    [[100000, -2500, 0], '亿元', ['10.00', '−0.25', '0.00']],
    [[9000, 12.345], '万元', ['9,000', '12']],
    [[123456789, 5], '亿元', ['12,346', '0']],
    [[450, 1.25], '万元', ['450.0', '1.3']],
    [[], '万元', []],
    [[NaN, 20000], '亿元', ['—', '2.00']],
  ])('a table of %j has one unit', (amounts, unit, cells) => {
    const column = moneyColumn(amounts, 'zh');
    expect(column.unit).toBe(unit);
    expect(amounts.map(column.format)).toEqual(cells);
  });

  it('an English table is in millions or billions', () => {
    expect(moneyColumn([99999], 'en')).toMatchObject({ unit: '¥ m' });
    const column = moneyColumn([100000, 2500], 'en');
    expect([column.unit, column.format(100000), column.format(2500)]).toEqual(['¥ bn', '1.00', '0.03']);
  });
});

describe('behaviour: other numbers', () => {
  it('shares', () => {
    expect([0.4, 0.023, 0.1042, 0.07, 1, -1, 0, -1e-18].map((x) => formatShare(x, 'zh'))).toEqual([
      '40%',
      '2.3%',
      '10.4%',
      '7%',
      '100%',
      '−100%',
      '0%',
      '0%',
    ]);
    expect([0.4, 0.02345, -0.0001, 12].map((x) => formatShare(x, 'en', 1))).toEqual([
      '40.0%',
      '2.3%',
      '0.0%',
      '1,200.0%',
    ]);
    expect(formatShare(NaN, 'zh')).toBe('—');
  });

  it('multiples, years and counts', () => {
    expect([formatMultiple(2.349, 'zh'), formatMultiple(2.3, 'en', 2)]).toEqual(['2.35倍', '2.30×']);
    expect([formatMultiple(NaN, 'zh'), formatYears(NaN, 'en'), formatCount(NaN, 'zh')]).toEqual(['—', '—', '—']);
    expect([formatYears(10, 'zh'), formatYears(7.5, 'en'), formatYears(1, 'en')]).toEqual([
      '10年',
      '7.5 years',
      '1 year',
    ]);
    expect([formatCount(1234567, 'zh'), formatCount(40.04, 'en', 1)]).toEqual(['1,234,567', '40.0']);
  });

  it('parameters, with every digit they were given', () => {
    const format = (key: Parameters<typeof parameterRow>[0], language: 'zh' | 'en'): string =>
      formatParameter(parameterRow(key), parameterRow(key).baseline, language);
    expect(formatParameter(parameterRow('programme.capital'), 123456.78, 'zh')).toBe('12.345678亿元');
    expect(formatParameter(parameterRow('venture.governmentShare'), 0.1042, 'zh')).toBe('10.42%');
    expect([format('programme.discountRate', 'zh'), format('simulation.paths', 'en')]).toEqual(['2.3%', '10,000']);
    expect([format('subsidy.investCap', 'zh'), format('subsidy.investCap', 'en')]).toEqual([
      '500万元/年',
      '¥5 m a year',
    ]);
    expect([format('assessment.level', 'zh'), format('assessment.level', 'en')]).toEqual([
      '同类整体',
      'Class of funds',
    ]);
    expect(format('simulation.seed', 'zh')).toBe('guidefund');
    expect(format('seed.multipleTable', 'zh')).toBe('72% 1–5倍；17% 5–10倍；7% 10–20倍；3% 20–50倍；1% 50–100倍');
    expect(formatParameter(parameterRow('seed.term'), 1, 'en')).toBe('1 year');
  });

  it('units', () => {
    expect([unitLabel('money', 'zh'), unitLabel('rate', 'en'), unitLabel('multiple', 'zh')]).toEqual([
      '万元',
      '% a year',
      '倍',
    ]);
  });
});

describe('behaviour: numbers as a person types them', () => {
  it.each<[string, Unit, number]>([
    ['10亿元', 'money', 100000],
    ['10 亿', 'money', 100000],
    ['1.5亿', 'money', 15000],
    ['3000万', 'money', 3000],
    ['3000', 'money', 3000],
    ['5000元', 'money', 0.5],
    ['1万亿', 'money', 1e8],
    ['¥1.00 bn', 'money', 100000],
    ['−¥30 m', 'money', -3000],
    ['￥1，000', 'money', 1000],
    ['500万元/年', 'moneyPerYear', 500],
    ['¥5 m a year', 'moneyPerYear', 500],
    ['2.3%', 'rate', 0.023],
    ['2.3%/年', 'rate', 0.023],
    ['2.9%', 'share', 0.029],
    ['7％', 'share', 0.07],
    ['.5', 'share', 0.5],
    ['1e-3', 'share', 0.001],
    ['10年', 'years', 10],
    ['3倍', 'multiple', 3],
    ['3×', 'multiple', 3],
    ['10,000', 'count', 10000],
    ['+1.8', 'none', 1.8],
  ])('%s', (typed, unit, value) => {
    expect(parseTypedNumber(typed, unit)).toBe(value);
  });

  it.each<[string, Unit]>([
    ['', 'money'],
    ['亿', 'money'],
    ['10%', 'money'],
    ['10,00', 'money'],
    ['1.2.3', 'none'],
    ['3倍', 'share'],
    ['0x10', 'none'],
    ['NaN', 'none'],
    ['constructor', 'none'],
    ['1constructor', 'none'],
    ['500万元/年', 'money'],
  ])('“%s” is no %s', (typed, unit) => {
    expect(parseTypedNumber(typed, unit)).toBeUndefined();
  });
});

describe('property: amounts', () => {
  it('an amount reads back within its four digits', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e8, max: 1e8, noNaN: true }), fc.constantFrom('zh', 'en'), (wan, language) => {
        const back = parseTypedNumber(formatMoney(wan, language), 'money') ?? NaN;
        expect(Math.abs(back - wan)).toBeLessThanOrEqual(Math.max(5.1e-4 * Math.abs(wan), 1e-11));
      }),
    );
  });

  it('nothing that is shown has a hyphen for a minus or an exponent', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (x) => {
        const shown = [formatMoney(x, 'zh'), formatShare(x, 'zh'), formatMultiple(x, 'en'), formatCount(x, 'en', 2)];
        for (const text of shown) expect(text).not.toMatch(/-|e/);
      }),
    );
  });
});
