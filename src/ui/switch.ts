import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from './styles';

/** A switch: on or off at once. The event `switch` carries what it is switched to. */
@customElement('gf-switch')
export class Switch extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: inline-flex;
        flex: none;
      }

      button {
        display: inline-flex;
        align-items: center;
        width: 2.3rem;
        height: 1.3rem;
        padding: 2px;
        background: var(--sunken);
        border: 1px solid var(--control);
        border-radius: 99px;
      }

      /* The knob tells the state by its place, not by colour alone. */
      .knob {
        width: 0.95rem;
        height: 0.95rem;
        background: var(--control);
        border-radius: 50%;
        transition: transform 0.12s;
      }

      [aria-checked='true'] {
        background: var(--primary);
        border-color: var(--primary);
      }

      [aria-checked='true'] .knob {
        background: var(--on-primary);
        transform: translateX(1rem);
      }

      @media (prefers-reduced-motion: reduce) {
        .knob {
          transition: none;
        }
      }

      @media (forced-colors: active) {
        .knob {
          background: ButtonText;
        }
      }
    `,
  ];

  @property({ type: Boolean }) checked = false;
  /** What is switched, for people who cannot see the words beside it. */
  @property() label = '';

  override render(): TemplateResult {
    return html`<button
      type="button"
      role="switch"
      aria-checked=${this.checked}
      aria-label=${this.label}
      @click=${() => this.dispatchEvent(new CustomEvent<boolean>('switch', { detail: !this.checked }))}
    >
      <span class="knob"></span>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-switch': Switch;
  }
}
