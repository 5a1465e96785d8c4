import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from '../../src/charts/dodge';
import { estimateStyle, sayInterval, sayWithError } from '../../src/charts/estimate-style';
import { moneyStyle, percent, sayShare, type Quantity } from '../../src/charts/format';
import { brush } from '../../src/charts/svg';
import { textWidth, wrap } from '../../src/charts/text-layout';
import { horizontalTicks, yearTicks } from '../../src/charts/ticks';
import { moneyColumn } from '../../src/model/units';
import { document } from './samples';

describe('behaviour: numbers', () => {
  it('agree with the money columns of tables in unit and size', () => {
    for (const language of ['zh', 'en'] as const)
      for (const largest of [0, 1, 9_999, 10_000, 99_999, 100_000, 1e8]) {
        const style = moneyStyle([largest], language);
        const column = moneyColumn([largest], language);
        expect(style.unit).toBe(column.unit);
        expect(style.shown(largest)).toBeCloseTo(Number(column.format(largest).replaceAll(',', '')), 1);
      }
  });

  it('say their unit in the place the language has for it', () => {
    expect(moneyStyle([20000], 'zh').say(-12345)).toBe('−1.23亿元');
    expect(moneyStyle([20000], 'en').say(-12345)).toBe('−¥123.5 m');
  });

  it('do not call a small share nothing', () => {
    expect([0, 0.0001, 0.038, 1].map(sayShare)).toEqual(['0.0%', '<0.1%', '3.8%', '100.0%']);
    expect(percent.shown(0.0381)).toBe(3.81);
  });

  it('that are none never reach an attribute', () => {
    expect(() => brush(document)('rect', { x: NaN })).toThrow('x is NaN');
    expect(() => brush(document)('rect', { y: Infinity })).toThrow('y is Infinity');
  });
});

describe('behaviour: estimates', () => {
  const style = estimateStyle('multiple', [0.94, 1.02], 'zh');

  it('have the decimals that tell them apart', () => {
    expect(style.say(0.98)).toBe('0.980倍');
    expect(estimateStyle('multiple', [0.2, 1.4], 'zh').say(0.98)).toBe('0.98倍');
    expect(estimateStyle('share', [0.2, 0.9], 'en').say(0.5)).toBe('50.0%');
    expect(estimateStyle('years', [8], 'en').say(8)).toBe('8.0 years');
    expect(estimateStyle('plain', [0, 0], 'en').say(0)).toBe('0.00');
  });

  it('do not call a small number nothing', () => {
    expect(estimateStyle('share', [0, 0.9], 'zh').say(0.0001)).toBe('0.01%');
    expect(estimateStyle('count', [0, 90], 'zh').say(-0.03)).toBe('−0.03');
  });

  it('are said with half their 95 % interval, or a question mark', () => {
    expect(sayWithError({ value: 0.98, se: 0.01 }, style)).toBe('0.980倍 ± 0.02倍');
    expect(sayWithError({ value: 0.98, se: null }, style)).toBe('0.980倍 ± ?');
    expect(sayWithError({ value: null, se: null }, style)).toBe('—');
    expect(sayInterval({ value: 0.98, se: 0.01 }, style, 'en')).toBe('0.960倍 to 1.000倍');
    expect(sayInterval({ value: 0.98, se: null }, style, 'en')).toBe('—');
  });

  it('differ by points where they are shares, and by signed amounts elsewhere', () => {
    const say = (quantity: Quantity, x: number) => estimateStyle(quantity, [0, 100], 'en').sayDifference(x);
    expect(say('share', 0.012)).toBe('+1.2 pp');
    expect(say('money', -20)).toBe('−¥0.20 m');
    expect(say('money', 20)).toBe('+¥0.20 m');
    expect(say('plain', 0)).toBe('0');
  });

  it('keep the digits of what was given', () => {
    expect(style.sayGiven(1)).toBe('1倍');
    expect(estimateStyle('share', [0, 1], 'zh').sayGiven(0.0525)).toBe('5.25%');
  });
});

describe('property: ticks leave room for their labels', () => {
  it('at any width and domain', () => {
    const domain = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 5000 }));
    fc.assert(
      fc.property(domain, fc.integer({ min: 100, max: 1200 }), ([low, size], width) => {
        const ends = [low, low + size] as const;
        const marks = [horizontalTicks(ends, width, percent.tick), yearTicks(ends, width, String)];
        for (const ticks of marks)
          ticks.slice(1).forEach((tick, i) => {
            const before = ticks[i];
            const apart = ((tick.value - before.value) / size) * width;
            expect(apart).toBeGreaterThan((textWidth(before.label) + textWidth(tick.label)) / 2);
          });
      }),
    );
  });
});

describe('property: dodging keeps order, distance and bounds', () => {
  it('for positions that fit', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 8 }), (positions) => {
        const moved = [...dodge(positions, 12, 0, 100)].sort((a, b) => a - b);
        moved.forEach((position, i) => {
          expect(position).toBeGreaterThanOrEqual(-1e-9);
          expect(position).toBeLessThanOrEqual(100);
          if (i > 0) expect(position - (moved[i - 1] ?? 0)).toBeGreaterThanOrEqual(12 - 1e-9);
        });
      }),
    );
  });

  it('leaves alone what is apart', () => {
    expect(dodge([80, 10, 40], 12, 0, 100)).toEqual([80, 10, 40]);
  });
});

describe('behaviour: lines of text', () => {
  it('break between words, and between Chinese characters', () => {
    expect(wrap('one two three', textWidth('one two'))).toEqual(['one two', 'three']);
    expect(wrap('一二三四五', textWidth('一二三'))).toEqual(['一二三', '四五']);
  });

  it('do not begin with a full stop or comma', () => {
    expect(wrap('一二三，四', textWidth('一二三'))).toEqual(['一二', '三，四']);
  });

  it('lose nothing', () => {
    const line = 'Cumulative net flow of public money: 先投入，后收回 (CNY)';
    expect(wrap(line, 60).join(' ').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''));
  });
});
