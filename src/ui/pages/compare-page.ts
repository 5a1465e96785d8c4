import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { AppElement } from '../element';
import { shared } from '../styles';

@customElement('gf-compare-page')
export class ComparePage extends AppElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<h2>${this.say('对比', 'Compare')}</h2>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-compare-page': ComparePage;
  }
}
