import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { numericRow, plausibleRange, type NumericKey } from '../../model/plausible';
import { text, type Text } from '../../model/text';
import { nameOf } from '../../model/wording';
import { ExploreSetup } from '../../state/explore-setup';
import { AppElement } from '../element';
import '../parameter-choice';
import { shared } from '../styles';
import { sayParameter } from './say';

/** Up to so many are in view from the start. */
const FEW = 8;

/** A set of parameters, each with the range it is varied over. The events `add` and `remove` carry a key; `reset` asks for the usual set. */
@customElement('gf-key-set')
export class KeySet extends AppElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        margin-bottom: 0.7rem;
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0.2rem 1rem;
        margin-bottom: 0.3rem;
        font-size: 0.9rem;
      }

      summary {
        width: max-content;
        color: var(--primary);
        font-size: 0.9rem;
        cursor: pointer;
      }

      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem;
        margin: 0.4rem 0 0.6rem;
        padding: 0;
        list-style: none;
      }

      li {
        display: inline-flex;
        align-items: center;
        gap: 0.35rem;
        padding: 0.05rem 0.2rem 0.05rem 0.6rem;
        background: var(--sunken);
        border-radius: 99px;
        font-size: 0.86rem;
      }

      .remove {
        padding: 0 0.4rem;
        background: none;
        border: 0;
        border-radius: 99px;
        color: var(--muted);
        line-height: 1.4;
      }

      .remove:hover {
        color: var(--loss);
      }

      gf-parameter-choice {
        max-width: 26rem;
      }
    `,
  ];

  @property({ attribute: false }) keys: readonly NumericKey[] = [];
  /** How the usual set is called. */
  @property({ attribute: false }) usual: Text = text('', '');
  @property({ type: Boolean }) isUsual = false;
  @property({ type: Number }) most = Infinity;

  /** Null until a person has opened or closed the list. */
  @state() private isOpen: boolean | null = null;

  override render(): TemplateResult {
    const count = this.keys.length;
    return html`<div class="head">
        <span
          >${this.say(`变动 ${count} 个参数，各在其合理范围内`, `${count === 1 ? '1 parameter' : `${count} parameters`}, each over its plausible range`)}</span
        >
        ${
          this.isUsual
            ? html`<span class="muted">${this.usual[this.language]}</span>`
            : html`<button type="button" class="link" @click=${() => this.dispatchEvent(new CustomEvent('reset'))}>
                ${this.say(`恢复为${this.usual.zh}`, `Back to: ${this.usual.en}`)}
              </button>`
        }
      </div>
      <details
        ?open=${this.isOpen ?? count <= FEW}
        @toggle=${(event: Event) => (this.isOpen = (event.target as HTMLDetailsElement).open)}
      >
        <summary>${this.say('查看和增减', 'See and change them')}</summary>
        <ul aria-label=${this.say('变动的参数', 'Parameters to vary')}>
          ${this.keys.map((key) => this.renderKey(key))}
        </ul>
        ${count < this.most ? this.renderChoice() : nothing}
      </details>`;
  }

  private renderKey(key: NumericKey): TemplateResult {
    const name = nameOf(numericRow(key))[this.language];
    const current = this.app.state.part(ExploreSetup).parameters.value[key];
    const range = plausibleRange(numericRow(key), current).map((end) => sayParameter(key, end, this.language));
    return html`<li>
      <span>${name} <span class="muted">${range.join('–')}</span></span>
      <button
        type="button"
        class="remove no-print"
        aria-label=${this.say(`去掉${name}`, `Remove ${name}`)}
        @click=${() => this.dispatchEvent(new CustomEvent<NumericKey>('remove', { detail: key }))}
      >
        ×
      </button>
    </li>`;
  }

  private renderChoice(): TemplateResult {
    return html`<gf-parameter-choice
      class="no-print"
      .app=${this.app}
      .label=${text('再加一个', 'Add another')}
      .exclude=${this.keys}
      @change=${({ detail }: CustomEvent<NumericKey>) => this.dispatchEvent(new CustomEvent<NumericKey>('add', { detail }))}
    ></gf-parameter-choice>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-key-set': KeySet;
  }
}
