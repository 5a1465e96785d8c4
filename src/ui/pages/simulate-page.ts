import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { AppElement } from '../element';
import '../preset-banner';
import '../results';
import '../stress-bar';
import { shared } from '../styles';

/** What comes of the parameters on the left. */
@customElement('gf-simulate-page')
export class SimulatePage extends AppElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }
    `,
  ];

  override render(): TemplateResult {
    const { app } = this;
    return html`<gf-preset-banner .app=${app}></gf-preset-banner>
      <gf-stress-bar .app=${app}></gf-stress-bar>
      <gf-results .app=${app}></gf-results>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-simulate-page': SimulatePage;
  }
}
