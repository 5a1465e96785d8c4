import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Text } from '../model/text';
import { AppElement } from './element';
import './explain';
import { shared } from './styles';

/** One of the numbers people look at first: label with explanation, the figure, and its error or company. */
@customElement('gf-big-number')
export class BigNumber extends AppElement {
  static override styles = [
    shared,
    css`
      .card {
        height: 100%;
        padding: 0.8rem 1rem;
      }

      .label {
        display: flex;
        align-items: center;
        gap: 0.35rem;
        color: var(--muted);
      }

      .figure {
        margin: 0.15rem 0;
      }

      strong {
        font-size: 2rem;
        line-height: 1.15;
      }

      .line {
        font-size: 0.86rem;
      }
    `,
  ];

  @property({ attribute: false }) label!: Text;
  @property({ attribute: false }) meaning!: Text;
  @property() figure = '';
  @property() unit = '';
  @property({ attribute: false }) lines: readonly string[] = [];

  override render(): TemplateResult {
    return html`<div class="card">
      <p class="label">
        ${this.label[this.language]}
        <gf-explain .app=${this.app} .term=${this.label} .meaning=${this.meaning}></gf-explain>
      </p>
      <p class="figure">
        <strong>${this.figure}</strong> ${this.unit === '' ? nothing : html`<span class="muted">${this.unit}</span>`}
      </p>
      ${this.lines.map((line) => html`<p class="line muted">${line}</p>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-big-number': BigNumber;
  }
}
