import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { AppElement } from './element';
import { glossary } from './glossary-terms';
import './popover';

/** 名词解释: the words of the trade in one place. */
@customElement('gf-glossary')
export class Glossary extends AppElement {
  static override styles = css`
    .toggle {
      color: var(--primary);
      text-decoration: underline;
      text-underline-offset: 2px;
    }

    @media print {
      :host {
        display: none;
      }
    }
  `;

  override render(): TemplateResult {
    const label = this.say('名词解释', 'Glossary');
    return html`<gf-popover .label=${label} .content=${() => this.renderTerms()}>
      <span class="toggle">${label}</span>
    </gf-popover>`;
  }

  private renderTerms(): TemplateResult {
    const { language } = this;
    return html`${glossary.map(
      ({ label, meaning }) =>
        html`<p><strong>${label[language]}</strong>${this.say('：', ': ')}${meaning[language]}</p>`,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-glossary': Glossary;
  }
}
