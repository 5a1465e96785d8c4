import type { Box } from '../../src/charts/chart';
import { FONT_SIZE } from '../../src/charts/svg';
import { textWidth } from '../../src/charts/text-layout';

type Point = readonly [x: number, y: number];

const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/** The points a path of absolute M, L, H, V, C and relative h passes through; a curve stays among its control points. */
function pathPoints(d: string): readonly Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const values = (rest ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    if (command === 'Z') continue;
    if (!'MLHVhC'.includes(command ?? '')) throw new Error(`unknown path command ${command} in ${d}`);
    const pair = command === 'M' || command === 'L' || command === 'C';
    for (let i = 0; i < values.length; i += pair ? 2 : 1) {
      const value = values[i] ?? NaN;
      if (pair) [x, y] = [value, values[i + 1] ?? NaN];
      else if (command === 'V') y = value;
      else x = command === 'h' ? x + value : value;
      points.push([x, y]);
    }
  }
  return points;
}

function textPoints(element: Element): readonly Point[] {
  const [x, y] = [number(element, 'x'), number(element, 'y')];
  const size = number(element, 'font-size') || FONT_SIZE;
  // What is estimated on the safe side may be a little too wide for a real font.
  const width = textWidth(element.textContent ?? '', size) * 0.93;
  const anchor = element.getAttribute('text-anchor') ?? 'start';
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return [
    [left, y - 0.8 * size],
    [left + width, y + 0.2 * size],
  ];
}

function ownPoints(element: Element): readonly Point[] {
  const at = (name: string): number => number(element, name);
  switch (element.localName) {
    case 'rect':
      return [
        [at('x'), at('y')],
        [at('x') + at('width'), at('y') + at('height')],
      ];
    case 'circle':
      return [
        [at('cx') - at('r'), at('cy') - at('r')],
        [at('cx') + at('r'), at('cy') + at('r')],
      ];
    case 'line':
      return [
        [at('x1'), at('y1')],
        [at('x2'), at('y2')],
      ];
    case 'path':
      return pathPoints(element.getAttribute('d') ?? '');
    case 'text':
      return textPoints(element);
    default:
      return [];
  }
}

function shiftOf(element: Element): Point {
  const [, x, y] =
    /translate\(([-\d.]+),([-\d.]+)\)/.exec(element.parentElement?.getAttribute('transform') ?? '') ?? [];
  return [Number(x ?? 0), Number(y ?? 0)];
}

/** The smallest box around everything an element draws, in viewBox coordinates; null where it draws nothing. */
export function boxOf(element: Element): Box | null {
  const [dx, dy] = shiftOf(element);
  const points = ownPoints(element);
  if (points.length === 0) return null;
  const xs = points.map(([x]) => x + dx);
  const ys = points.map(([, y]) => y + dy);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** What of a picture lies outside its viewBox, by its markup; nothing, where all is well. */
export function outside(svg: Element): readonly string[] {
  const [, , width, height] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const fits = (box: Box): boolean =>
    box.left >= -0.5 && box.top >= -0.5 && box.right <= (width ?? 0) + 0.5 && box.bottom <= (height ?? 0) + 0.5;
  return [...svg.querySelectorAll('*')].flatMap((element) => {
    const box = boxOf(element);
    return box === null || fits(box) ? [] : [`${element.outerHTML} ${JSON.stringify(box)}`];
  });
}

/** Pairs of texts that lie over one another. */
export function collisions(svg: Element): readonly string[] {
  const texts = [...svg.querySelectorAll('text')].map((element) => ({ element, box: boxOf(element) }));
  return texts.flatMap(({ element, box }, i) =>
    texts.slice(i + 1).flatMap((other) => {
      if (!box || !other.box) return [];
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      return across > 1 && down > 1 ? [`${element.textContent} × ${other.element.textContent}`] : [];
    }),
  );
}

/** Numbers that are none. */
export const notNumbers = (svg: Element): readonly string[] =>
  svg.outerHTML.match(/[^<>]*(NaN|Infinity|undefined)[^<>]*/g) ?? [];
