import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from '../../src/charts/dodge';
import { moneyStyle, percent, sayShare } from '../../src/charts/format';
import { darkPalette, lightPalette, type Palette } from '../../src/charts/palette';
import { brush } from '../../src/charts/svg';
import { textWidth, wrap } from '../../src/charts/text-layout';
import { horizontalTicks, yearTicks } from '../../src/charts/ticks';
import { moneyColumn } from '../../src/model/units';
import { document } from './samples';

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = parseInt(color.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('oracle: contrast (WCAG 2.2, 1.4.3 and 1.4.11)', () => {
  const palettes: [string, Palette][] = [
    ['light', lightPalette],
    ['dark', darkPalette],
  ];
  it.each(palettes)('%s: text and data 4.5 : 1, axes 3 : 1 on the surface', (_, palette) => {
    const { surface, axis, government, social, manager, secondary, loss, neutral, text, muted } = palette;
    for (const ink of [government, social, manager, secondary, loss, neutral, text, muted])
      expect(contrast(ink, surface)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(axis, surface)).toBeGreaterThanOrEqual(3);
  });
});

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
