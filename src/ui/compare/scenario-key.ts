import { html, svg, type TemplateResult } from 'lit';
import { darkPalette, lightPalette } from '../../charts/palette';
import { scenarioLook } from '../../charts/scenario-looks';
import type { App } from '../app';

/** A piece of the line that stands for the i-th scenario in the charts. Decoration: its name stands beside it. */
export function scenarioKey(i: number, { isDark }: App): TemplateResult {
  const { color, dash } = scenarioLook(i, isDark.value ? darkPalette : lightPalette);
  const line = svg`<line x1="1" y1="5" x2="27" y2="5" stroke=${color} stroke-width="2.5" stroke-dasharray=${dash} />`;
  return html`<svg class="key" viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">${line}</svg>`;
}
