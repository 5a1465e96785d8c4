import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shared } from './styles';

/** Browsers before 2023 know no popover: there the panel is shown and hidden by its class alone. */
const HAS_POPOVER = 'popover' in HTMLElement.prototype;

const GAP = 6;
const MARGIN = 8;

/** A button (the slot) and a panel that opens beside it: explanations, sources. Escape and a click elsewhere close it. */
@customElement('gf-popover')
export class Popover extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: inline-block;
      }

      button {
        display: inline-flex;
        align-items: center;
        padding: 0;
        background: none;
        border: 0;
        border-radius: 4px;
        text-align: inherit;
      }

      .panel {
        position: fixed;
        inset: auto;
        z-index: 10;
        width: max-content;
        max-width: min(24rem, calc(100vw - 16px));
        max-height: calc(100vh - 16px);
        margin: 0;
        padding: 0.8rem 1rem;
        overflow-y: auto;
        background: var(--raised);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        box-shadow: var(--shadow);
        color: var(--text);
        font-size: 0.9rem;
        font-weight: 400;
        line-height: 1.55;
        text-align: left;
        white-space: normal;
      }

      .panel:not(.open) {
        display: none;
      }

      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 0.15rem 0.8rem;
        margin: 0.5rem 0 0;
      }

      dt {
        color: var(--muted);
      }

      dd {
        margin: 0;
      }

      p + p,
      dl + p {
        margin-top: 0.4rem;
      }

      a {
        color: var(--primary);
      }
    `,
  ];

  /** What the button is called, for people who cannot see it. */
  @property() label = '';
  /** What the panel says; drawn only while it is open. */
  @property({ attribute: false }) content: () => TemplateResult = () => html``;

  @state() private open = false;
  @query('button') private button!: HTMLButtonElement;
  @query('.panel') private panel!: HTMLElement;

  override render(): TemplateResult {
    return html`<button
        type="button"
        aria-label=${this.label}
        aria-expanded=${this.open}
        popovertarget=${HAS_POPOVER ? 'panel' : nothing}
        @click=${() => this.onClick()}
      >
        <slot></slot>
      </button>
      <div
        id="panel"
        class="panel ${this.open ? 'open' : ''}"
        ?popover=${HAS_POPOVER}
        @beforetoggle=${(event: ToggleEvent) => this.onBeforeToggle(event)}
      >
        ${this.open ? this.content() : nothing}
      </div>`;
  }

  private onClick(): void {
    if (!HAS_POPOVER) this.show(!this.open);
  }

  private onBeforeToggle(event: ToggleEvent): void {
    this.show(event.newState === 'open');
  }

  private show(open: boolean): void {
    this.open = open;
    if (open) requestAnimationFrame(() => this.place());
  }

  /** Below the button, or above it where there is no room, and always inside the window. */
  private place(): void {
    const anchor = this.button.getBoundingClientRect();
    const { width, height } = this.panel.getBoundingClientRect();
    const left = Math.max(MARGIN, Math.min(anchor.left, innerWidth - width - MARGIN));
    const below = anchor.bottom + GAP;
    const top = below + height > innerHeight - MARGIN ? Math.max(MARGIN, anchor.top - GAP - height) : below;
    this.panel.style.setProperty('left', `${left}px`);
    this.panel.style.setProperty('top', `${top}px`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-popover': Popover;
  }
}
