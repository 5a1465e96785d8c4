import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { AppElement } from '../element';
import { shared } from '../styles';

@customElement('gf-explore-page')
export class ExplorePage extends AppElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<h2>${this.say('探索', 'Explore')}</h2>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-explore-page': ExplorePage;
  }
}
