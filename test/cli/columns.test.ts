import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLines } from '../../src/cli/columns';
import { displayWidth } from '../../src/cli/width';

describe('behaviour: tables in a terminal', () => {
  it('count two columns for a Chinese character or a full-width sign', () => {
    expect(displayWidth('TVPI')).toBe(4);
    expect(displayWidth('净亏损（%）')).toBe(11);
    expect(displayWidth('± 0.01')).toBe(6);
  });
});

describe('property: the lines of a table', () => {
  it('are equally wide', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', '政', '（', ' '), maxLength: 8 });
    const row = fc.tuple(cell, cell, cell);
    fc.assert(
      fc.property(row, fc.array(row), (headings, rows) => {
        const widths = columnLines(headings, rows).map((line) => displayWidth(line.replaceAll('─', '-')));
        expect(new Set(widths).size).toBe(1);
      }),
    );
  });
});
