import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDate, localDate } from '../../src/report/iso-date';
import { exactText, safeLine } from '../../src/report/names';

describe('property: a text that must be typed again', () => {
  it('is printed as it is, or as JSON that a document does not change', () => {
    const hidden = fc.constantFrom('\u202e', '\u00a0', '\u0000', '\ud800', '  ', '"', '\\', '种');
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), hidden)), (parts) => {
        const raw = parts.join('');
        const said = exactText(raw);
        expect(safeLine(said, Infinity)).toBe(said);
        expect(said.startsWith('"') ? JSON.parse(said) : said).toBe(raw);
      }),
    );
  });

  it('tells the seed of another digest apart', () => {
    expect(exactText('s\u202e\u00a0x')).toBe('"s\\u202e\\u00a0x"');
    expect(exactText('种子：甲 1')).toBe('种子：甲 1');
  });
});

describe('behaviour: dates', () => {
  it('exist', () => {
    const dates = ['2026-01-15', '2024-02-29', '2026-02-29', '2026-99-99', '20260115', ''];
    expect(dates.filter(isIsoDate)).toEqual(['2026-01-15', '2024-02-29']);
  });

  it('are those of where the computer stands', () => {
    expect(localDate(new Date(2026, 0, 5, 7, 59))).toBe('2026-01-05');
  });
});
