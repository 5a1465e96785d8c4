import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { AppElement } from '../element';
import { shared } from '../styles';

@customElement('gf-method-page')
export class MethodPage extends AppElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<h2>${this.say('方法', 'Method')}</h2>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-method-page': MethodPage;
  }
}
