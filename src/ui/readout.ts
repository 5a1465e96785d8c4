import { html, nothing, type TemplateResult } from 'lit';
import type { Chart, Key, Readout } from '../charts/chart';
import { SAMPLE, SAMPLE_HEIGHT, sample } from '../charts/legend';
import { brush } from '../charts/svg';
import type { Language } from '../model/text';

/** The index of the step a reader moves to from `current` (−1: none yet); undefined for keys that mean nothing here. */
export function stepFor(key: string, current: number, count: number): number | undefined {
  const last = count - 1;
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(current + 1, last);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return current < 0 ? last : Math.max(current - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
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

/** Puts crosshair and read-out where the datum is; the read-out stays within the chart's width. */
export function placeReadout(
  chart: Chart,
  { at }: Readout,
  crosshair: HTMLElement,
  tip: HTMLElement,
  width: number,
): void {
  const { plot, axis } = chart;
  const room = width - tip.offsetWidth;
  if (axis === 'x') {
    const right = at + GAP;
    place(crosshair, { left: at, top: plot.top, width: 1, height: plot.bottom - plot.top });
    place(tip, { left: Math.max(0, right <= room ? right : at - GAP - tip.offsetWidth), top: plot.top + 4 });
  } else {
    place(crosshair, { left: plot.left, top: at, width: plot.right - plot.left, height: 1 });
    place(tip, { left: Math.max(0, Math.min(plot.left + 4 * GAP, room)), top: at + GAP });
  }
}
