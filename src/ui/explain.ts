import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Text } from '../model/text';
import { AppElement } from './element';
import './popover';

/** A small question mark behind a term, with its explanation. */
@customElement('gf-explain')
export class Explain extends AppElement {
  static override styles = css`
    .mark {
      display: inline-block;
      width: 1.1em;
      height: 1.1em;
      border: 1px solid var(--control);
      border-radius: 50%;
      color: var(--muted);
      font-size: 0.72rem;
      line-height: 1;
      text-align: center;
    }

    @media print {
      :host {
        display: none;
      }
    }
  `;

  @property({ attribute: false }) term!: Text;
  @property({ attribute: false }) meaning!: Text;

  override render(): TemplateResult {
    const { term, meaning, language } = this;
    const label = this.say(`解释：${term.zh}`, `Explain: ${term.en}`);
    return html`<gf-popover .label=${label} .content=${() => html`<p>${meaning[language]}</p>`}>
      <span class="mark" aria-hidden="true">?</span>
    </gf-popover>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-explain': Explain;
  }
}
