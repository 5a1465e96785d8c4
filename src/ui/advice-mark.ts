import { svg, html, type TemplateResult } from 'lit';

const shape = svg`<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.5" />
<circle cx="8" cy="4.8" r="1" fill="currentColor" /><path d="M8 7.2 V11.6" stroke="currentColor" stroke-width="1.6" />`;

/** The small “i” before an advice; decoration, the words follow. */
export const adviceMark = (): TemplateResult =>
  html`<svg class="mark" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">${shape}</svg>`;
