import { describe, expect, it } from 'vitest';
import type { Key } from '../../src/charts/chart';
import { darkPalette } from '../../src/charts/palette';
import { LANGUAGES } from '../../src/model/text';
import { comparedSamples } from './compared-samples';
import { collisions, notNumbers, outside } from './geometry';
import { options, samples } from './samples';

const WIDTHS = [360, 560, 880];
const kinds = Object.entries({ ...samples, ...comparedSamples });
const cases = kinds.flatMap(([kind, draw]) =>
  LANGUAGES.flatMap((language) => WIDTHS.map((width) => ({ kind, draw, language, width }))),
);

/** Whether an element looks as a key says; bands that lie on each other are keyed by what their sum looks like. */
const wears = (element: Element, { look }: Key): boolean =>
  Object.entries(look).every(([name, value]) => element.getAttribute(name) === String(value));

describe('behaviour: every chart', () => {
  it.each(cases)('$kind is a named picture, $language at $width', ({ draw, language, width }) => {
    const { svg, title, description } = draw(options(language, width));
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('viewBox')).toMatch(new RegExp(`^0 0 ${width} \\d+`));
    expect(svg.querySelector('title')?.textContent).toBe(title);
    expect(svg.querySelector('desc')?.textContent).toBe(description);
    expect(description).toMatch(language === 'zh' ? /。$/ : /\.$/);
  });

  it.each(cases)('$kind keeps its texts apart and inside, $language at $width', ({ draw, language, width }) => {
    const { svg } = draw({ ...options(language, width), heading: true });
    expect(outside(svg)).toEqual([]);
    expect(collisions(svg)).toEqual([]);
    expect(notNumbers(svg)).toEqual([]);
  });

  it.each(kinds)('%s needs no style attribute, class or id', (_, draw) => {
    expect(draw(options()).svg.outerHTML).not.toMatch(/\s(style|class|id)=/);
  });

  it.each(kinds)('%s says everything in English without a Chinese character', (_, draw) => {
    const { svg, table, readout, steps } = draw(options('en'));
    const said = [svg.textContent, table.headers, table.rows, steps.map(readout)];
    expect(JSON.stringify(said)).not.toMatch(/[\u4e00-\u9fff，。：；（）]/);
  });

  it.each(kinds)('%s is drawn in the colours it is given', (_, draw) => {
    const { svg } = draw({ ...options(), palette: darkPalette });
    const allowed = new Set<string>(Object.values(darkPalette).flat());
    const used = svg.outerHTML.match(/#[0-9a-f]{6}/g) ?? [];
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((color) => !allowed.has(color))).toEqual([]);
  });

  it.each(kinds)('%s has steps in reading order inside the plot, each with a read-out', (_, draw) => {
    const { steps, readout, plot } = draw(options());
    expect(steps.length).toBeGreaterThan(2);
    expect([...steps].sort((a, b) => a.y - b.y || a.x - b.x)).toEqual(steps);
    for (const step of steps) {
      expect(step.x).toBeGreaterThanOrEqual(plot.left);
      expect(step.x).toBeLessThanOrEqual(plot.right);
      expect(step.y).toBeGreaterThanOrEqual(plot.top);
      expect(step.y).toBeLessThanOrEqual(plot.bottom);
      expect(readout(step)?.at).toEqual(step);
      expect(readout(step)?.lines.length).toBeGreaterThan(0);
    }
  });

  it.each(kinds)('%s shows every number of a read-out with a mark the picture has', (_, draw) => {
    const { svg, steps, readout } = draw(options());
    const marks = [...svg.querySelectorAll('path, rect, circle')];
    for (const { key } of steps.flatMap((step) => readout(step)?.lines ?? []))
      expect(key === undefined || marks.some((mark) => wears(mark, key))).toBe(true);
  });

  it.each(kinds)('%s grows by its notes and keeps them inside', (_, draw) => {
    const plain = draw(options()).svg;
    const { svg } = draw({ ...options(), notes: ['a note', '一段很长的说明'.repeat(12)] });
    expect(Number(svg.getAttribute('height'))).toBeGreaterThanOrEqual(Number(plain.getAttribute('height')) + 3 * 16);
    expect(svg.textContent).toContain('a note');
    expect(outside(svg)).toEqual([]);
    expect(collisions(svg)).toEqual([]);
  });

  it.each(kinds)('%s has a table as wide as its headers', (_, draw) => {
    const { headers, narrow, rows } = draw(options()).table;
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(row).toHaveLength(headers.length);
    expect(narrow?.headers ?? headers).toHaveLength(headers.length);
  });

  it.each(kinds)('%s writes its title into the picture only when asked', (_, draw) => {
    const written = (heading: boolean): readonly (string | null)[] => {
      const { svg } = draw({ ...options('en'), heading });
      return [...svg.querySelectorAll('text')].map((element) => element.textContent);
    };
    const { title } = draw(options('en'));
    expect(written(true)).toContain(title);
    expect(written(false)).not.toContain(title);
  });
});
