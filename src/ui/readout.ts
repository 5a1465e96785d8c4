import { html, nothing, type TemplateResult } from 'lit';
import type { Chart, Key, Position, Readout } from '../charts/chart';
import { SAMPLE, SAMPLE_HEIGHT, sample } from '../charts/legend';
import { brush } from '../charts/svg';
import type { Language } from '../model/text';

/** How many steps an arrow key goes on; in a grid, up and down go from row to row. */
function strideFor(key: string, { axis, steps }: Chart): number | undefined {
  const firstRow = steps.filter(({ y }) => y === steps[0]?.y).length;
  const row = axis === 'both' ? firstRow : 1;
  const strides: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: row, ArrowUp: -row };
  return strides[key];
}

/** A grid is not left at the end of a row; elsewhere there is only one row or one column. */
const isReached = ({ axis, steps }: Chart, from: number, to: number): boolean =>
  steps[to] !== undefined && (axis !== 'both' || steps[to].x === steps[from]?.x || steps[to].y === steps[from]?.y);

/** The index of the step a reader moves to from `current` (−1: none yet); undefined for keys that mean nothing here. */
export function stepFor(key: string, current: number, chart: Chart): number | undefined {
  const last = chart.steps.length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const stride = strideFor(key, chart);
  if (stride === undefined) return undefined;
  if (current < 0) return stride > 0 ? 0 : last;
  return isReached(chart, current, current + stride) ? current + stride : current;
}

/**
 * Where in a chart that is drawn anew a place of the one before is; null where it is not the same data. A map that is being filled may
 * move, as its legend gets shorter: its cells are the same.
 */
export function placeAgain(before: Chart, now: Chart, at: Position): Position | null {
  if (before.axis !== now.axis || before.steps.length !== now.steps.length) return null;
  const isSame = (one: Position, other: Position | undefined): boolean => one.x === other?.x && one.y === other.y;
  if (now.axis === 'both') return now.steps[before.steps.findIndex((step) => isSame(step, at))] ?? null;
  return before.steps.every((step, i) => isSame(step, now.steps[i])) ? at : null;
}

/** The mark a number belongs to, as the legend shows it. */
function keySample(key: Key): SVGSVGElement {
  const draw = brush(document);
  const box = `-1 ${-SAMPLE_HEIGHT / 2 - 1} ${SAMPLE + 2} ${SAMPLE_HEIGHT + 2}`;
  return draw('svg', { viewBox: box, class: 'key', 'aria-hidden': 'true' }, sample(draw, key));
}

/** What a read-out says, beside the crosshair. */
export const readoutTemplate = ({ title, lines }: Readout): TemplateResult =>
  html`<strong>${title}</strong>
    <table>
      ${lines.map(
        ({ label, value, key }) =>
          html`<tr>
            <th>
              <span class="name">${key ? keySample(key) : nothing}${label}</span>
            </th>
            <td>${value}</td>
          </tr>`,
      )}
    </table>`;

/** The same as one sentence. */
export const readoutWords = ({ title, lines }: Readout, language: Language): string =>
  [title, ...lines.map(({ label, value }) => `${label} ${value}`)].join(language === 'zh' ? '，' : ', ');

/** Distance between the crosshair and the read-out, CSS pixels. */
const GAP = 12;

function place(element: HTMLElement, box: Readonly<Record<string, number>>): void {
  for (const [side, length] of Object.entries(box)) element.style.setProperty(side, `${length}px`);
}

/** The lines through a datum: across the axis the data run along, or one each way in a grid. */
export function crosshairsOf({ plot, axis }: Chart, { at }: Readout): readonly Readonly<Record<string, number>>[] {
  const upright = { left: at.x, top: plot.top, width: 1, height: plot.bottom - plot.top };
  const level = { left: plot.left, top: at.y, width: plot.right - plot.left, height: 1 };
  if (axis === 'both') return [upright, level];
  return axis === 'x' ? [upright] : [level];
}

/** Beside the upright line, on the side that has room; the read-out stays within the chart's width. */
function tipPlace({ plot, axis }: Chart, { x, y }: Position, tip: HTMLElement, width: number): Record<string, number> {
  const room = width - tip.offsetWidth;
  if (axis === 'y') return { left: Math.max(0, Math.min(plot.left + 4 * GAP, room)), top: y + GAP };
  const left = Math.max(0, x + GAP <= room ? x + GAP : x - GAP - tip.offsetWidth);
  return { left, top: axis === 'x' ? plot.top + 4 : y + GAP };
}

/** Puts crosshairs and read-out where the datum is. */
export function placeReadout(
  chart: Chart,
  readout: Readout,
  crosshairs: Iterable<HTMLElement>,
  tip: HTMLElement,
  width: number,
): void {
  const lines = crosshairsOf(chart, readout);
  [...crosshairs].forEach((crosshair, i) => place(crosshair, lines[i] ?? {}));
  place(tip, tipPlace(chart, readout.at, tip, width));
}
