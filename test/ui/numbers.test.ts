import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterRow, parameterTable, type NumberRow, type ParameterKey } from '../../src/model/parameters';
import { LANGUAGES } from '../../src/model/text';
import { readEntry, showEntry } from '../../src/ui/entry';
import { sayMeanError, sayMedianError } from '../../src/ui/say-error';
import { sayMetric } from '../../src/ui/say-metric';
import { sayProbability, sayProbabilityError } from '../../src/ui/say-numbers';
import { nearestStop, sliderStops } from '../../src/ui/slider-scale';

const numberRows = parameterTable.filter((row) => row.kind === 'number');

function numberRow(key: ParameterKey): NumberRow {
  const row = parameterRow(key);
  if (row.kind !== 'number') throw new Error(`${key} is no number`);
  return row;
}

describe('property: what a field shows can be typed back', () => {
  it.each(LANGUAGES)('in %s, for every number of the table', (language) => {
    const value = fc
      .constantFrom(...numberRows)
      .chain((row) =>
        fc.tuple(
          fc.constant(row),
          row.integer
            ? fc.integer({ min: row.min, max: row.max })
            : fc.double({ min: row.min, max: row.max, noNaN: true }),
        ),
      );
    fc.assert(
      fc.property(value, ([row, exact]) => {
        const shown = Number(exact.toPrecision(6));
        const { text, unit } = showEntry(row, shown, language);
        expect(readEntry(row, text, unit)).toBeCloseTo(shown, 10);
      }),
    );
  });
});

describe('behaviour: what a person types', () => {
  const capital = numberRow('programme.capital');
  const rate = numberRow('angel.successRate');

  it.each([
    ['25', 250_000],
    ['25亿', 250_000],
    ['200000', 200_000],
    ['2000 万元', 2000],
    ['1,500', 15_000_000],
    ['a lot', undefined],
  ])('money %s beside 亿元', (typed, expected) => {
    expect(readEntry(capital, typed, '亿元')).toBe(expected);
  });

  it.each<[ParameterKey, number, string, string]>([
    ['programme.capital', 80_000, '8', '亿元'],
    ['programme.capital', 8000, '0.8', '亿元'],
    ['programme.capital', 1e8, '10000', '亿元'],
    ['angel.fundSize', 5000, '0.5', '亿元'],
    ['angel.ticket', 30_000, '30000', '万元'],
    ['seed.ticket', 300, '300', '万元'],
  ])('%s keeps its unit: %d is %s %s', (key, value, text, unit) => {
    expect(showEntry(numberRow(key), value, 'zh')).toEqual({ text, unit });
  });

  it('a bare number means the same after a small one was typed', () => {
    const small = readEntry(capital, '0.8', '亿元');
    const { unit } = showEntry(capital, small ?? NaN, 'zh');
    expect(readEntry(capital, '20', unit)).toBe(200_000);
  });

  it.each([
    ['40', 0.4],
    ['40%', 0.4],
    ['0.5', 0.005],
    ['４０％', 0.4],
    ['', undefined],
  ])('a share %s beside %%', (typed, expected) => {
    expect(readEntry(rate, typed, '%')).toBe(expected);
  });

  it('keeps the currency of English amounts out of the number', () => {
    expect(showEntry(capital, 200_000, 'en')).toEqual({ text: '2', unit: '¥bn' });
    expect(readEntry(capital, '3', '¥bn')).toBe(300_000);
  });
});

describe('property: sliders', () => {
  it.each(numberRows.map((row) => [row.key, row] as const))(
    '%s: stops ascend from one bound to the other',
    (_, row) => {
      const stops = sliderStops(row);
      expect(stops[0]).toBe(row.orElse ?? row.min);
      expect(stops.at(-1)).toBe(row.max);
      expect(stops.every((stop, i) => i === 0 || stop > stops[i - 1])).toBe(true);
      expect(stops.length).toBeLessThan(260);
    },
  );

  it.each(numberRows.map((row) => [row.key, row] as const))('%s: every stop is its own nearest', (_, row) => {
    const stops = sliderStops(row);
    expect(stops.map((stop) => nearestStop(stops, stop))).toEqual(stops.map((_stop, i) => i));
  });

  it('spreads ranges of more than three decades by their logarithm, others evenly', () => {
    const money = sliderStops(numberRow('programme.capital'));
    expect(nearestStop(money, 100_000) / money.length).toBeCloseTo(0.5, 1);
    const share = sliderStops(numberRow('angel.successRate'));
    expect(share[50]).toBe(0.5);
  });
});

describe('behaviour: numbers in words', () => {
  it.each([
    [0, '0%'],
    [0.0001, '<0.1%'],
    [0.0381, '3.8%'],
    [0.441, '44%'],
    [0.987, '98.7%'],
    [0.99999, '>99.9%'],
    [1, '100%'],
  ])('probability %s', (probability, said) => {
    expect(sayProbability(probability)).toBe(said);
  });

  it('gives the error of a probability as a 95 % half-width in points', () => {
    expect(sayProbabilityError(0.5, 10_000)).toBe('±1.0');
    expect(sayProbabilityError(0, 10_000)).toBe('±0.04');
  });

  it('gives the larger half of an interval', () => {
    expect(sayMedianError('multiple', 1.06, [1.05, 1.08], 'zh')).toBe('±0.02');
    expect(sayMedianError('multiple', 1.06, [1.058, 1.061], 'zh')).toBe('±0.002');
    expect(sayMedianError('share', 0.042, [0.0412, 0.0425], 'zh')).toBe('±0.08 个百分点');
    expect(sayMedianError('money', 5000, [4900, 5200], 'en')).toBe('±¥2 m');
    expect(sayMedianError('share', null, undefined, 'en')).toBe('–');
  });

  it('gives the error of a mean as a 95 % half-width', () => {
    expect(sayMeanError('multiple', 0.005, 'zh')).toBe('±0.01');
    expect(sayMeanError('multiple', 0.0002, 'zh')).toBe('<±0.001');
    expect(sayMeanError('multiple', 0, 'zh')).toBe('±0.000');
    expect(sayMeanError('money', 100, 'zh')).toBe('±200万元');
    expect(sayMeanError('money', null, 'zh')).toBe('–');
  });

  it('writes the values of a metric alike', () => {
    const say = sayMetric('money', [12_345, null, 400], 'zh');
    expect([12_345, 400, null].map(say)).toEqual(['1.23亿元', '0.04亿元', '–']);
    expect(sayMetric('count', [], 'zh')(12.34)).toBe('12.3');
    expect(sayMetric('years', [], 'en')(7)).toBe('7.0 years');
  });
});
