import { css, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Text } from '../model/text';
import { AppElement } from './element';
import { shared } from './styles';

export interface Tab {
  readonly id: string;
  readonly label: Text;
  /** Fetches the panel's code when it is first needed. */
  readonly load: () => Promise<unknown>;
  readonly render: () => TemplateResult;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs after the ARIA pattern: one is in the tab order, arrow keys, Home and End move. The event `choose` carries the id of the one opened. */
@customElement('gf-tabs')
export class Tabs extends AppElement {
  static override styles = [
    shared,
    css`
      [role='tablist'] {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2rem;
        margin: 0.9rem 0 0.6rem;
      }

      [role='tab'] {
        padding: 0.3rem 0.9rem;
        background: none;
        border: 0;
        border-radius: 8px;
        color: var(--muted);
      }

      [role='tab']:hover {
        color: var(--text);
      }

      [role='tab'][aria-selected='true'] {
        background: var(--primary-soft);
        color: var(--primary);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) tabs: readonly Tab[] = [];
  @property() chosen = '';
  @property() label = '';
  /** The tab whose code did not come. */
  @state() private failed = '';

  override render(): TemplateResult {
    const chosen = this.tabs[this.chosenIndex()];
    if (chosen) void this.fetch(chosen);
    return html`<div
        role="tablist"
        class="no-print"
        aria-label=${this.label}
        @keydown=${(event: KeyboardEvent) => this.onKey(event)}
      >
        ${this.tabs.map((tab) => this.renderTab(tab, tab === chosen))}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby=${chosen?.id ?? ''} tabindex="-1">
        ${this.failed === chosen?.id ? this.renderFailure() : chosen?.render()}
      </div>`;
  }

  private async fetch({ id, load }: Tab): Promise<void> {
    this.failed = await load().then(
      () => (this.failed === id ? '' : this.failed),
      () => id,
    );
  }

  private renderFailure(): TemplateResult {
    return html`<p class="muted">
      ${this.say('这一页的程序没有加载成功，请刷新页面。', 'The code of this tab could not be loaded; please reload the page.')}
    </p>`;
  }

  /** The first tab until another is chosen. */
  private chosenIndex(): number {
    return Math.max(
      0,
      this.tabs.findIndex(({ id }) => id === this.chosen),
    );
  }

  private choose(id: string): void {
    this.chosen = id;
    this.dispatchEvent(new CustomEvent<string>('choose', { detail: id }));
  }

  private renderTab({ id, label }: Tab, isChosen: boolean): TemplateResult {
    return html`<button
      type="button"
      role="tab"
      id=${id}
      aria-controls="panel"
      aria-selected=${isChosen}
      tabindex=${isChosen ? 0 : -1}
      @click=${() => this.choose(id)}
    >
      ${label[this.language]}
    </button>`;
  }

  private async onKey({ key }: KeyboardEvent): Promise<void> {
    const at = this.chosenIndex();
    const last = this.tabs.length - 1;
    const step = STEPS[key];
    const to =
      key === 'Home' ? 0 : key === 'End' ? last : step === undefined ? at : (at + step + last + 1) % (last + 1);
    const next = this.tabs[to];
    if (!next || to === at) return;
    this.choose(next.id);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-tabs': Tabs;
  }
}
