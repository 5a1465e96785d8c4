import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Staleness } from '../../state/explore-asked';
import { AppElement } from '../element';
import { shared } from '../styles';

/** Says that a result belongs to an earlier state. The event `again` asks for a new one. */
@customElement('gf-stale-notice')
export class StaleNotice extends AppElement {
  static override styles = [
    shared,
    css`
      .notice {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.4rem 1rem;
        padding: 0.4rem 0.8rem;
        background: var(--social-soft);
        border-left: 3px solid var(--social);
        border-radius: 0 6px 6px 0;
      }
    `,
  ];

  @property({ attribute: false }) staleness: Staleness = null;

  override render(): TemplateResult {
    return html`<div role="status">${this.staleness === null ? nothing : this.renderNotice()}</div>`;
  }

  private renderNotice(): TemplateResult {
    return html`<div class="notice">
      <span>${this.words()}</span>
      <button
        type="button"
        class="button no-print"
        ?disabled=${this.app.state.runnable.value === null}
        @click=${() => this.dispatchEvent(new CustomEvent('again'))}
      >
        ${this.say('重新计算', 'Compute again')}
      </button>
    </div>`;
  }

  private words(): string {
    return this.staleness === 'draft'
      ? this.say(
          '方案已改动，下面仍是改动前的结果。',
          'The scenario has changed; below is the result before the change.',
        )
      : this.say(
          '设置已改动，下面仍是原来设置的结果。',
          'The settings have changed; below is the result with those before.',
        );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-stale-notice': StaleNotice;
  }
}
