import { css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { MOST_FORMULAS } from '../../state/compare-choices';
import { type AskedDetail } from '../question-field';
import { shared } from '../styles';
import { ComparePart } from './compare-part';

/** Something to start from: how often both goals are met. */
const EXAMPLE = 'mean(government.tvpi >= 1 and loss.net < 0.4)';

/** Adds formulas of one's own to the table. */
@customElement('gf-own-formulas')
export class OwnFormulas extends ComparePart {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 0 1rem 0.9rem;
        font-size: 0.92rem;
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-start;
        gap: 0.5rem 0.8rem;
        margin-top: 0.4rem;
      }

      gf-question-field {
        flex: 1 1 20rem;
      }

      .actions {
        display: flex;
        gap: 0.5rem;
        padding-top: 1.4rem;
      }
    `,
  ];

  @state() private isOpen = false;
  /** A formula that can be added; null while what is written is none, or is in the table already. */
  @state() private offered: string | null = null;
  @state() private value = EXAMPLE;

  override render(): TemplateResult {
    const { formulas } = this.desk.choices.value;
    if (formulas.length >= MOST_FORMULAS)
      return html`<p class="muted no-print">
        ${this.say(`最多 ${MOST_FORMULAS} 个自定义公式。`, `At most ${MOST_FORMULAS} formulas of your own.`)}
      </p>`;
    if (!this.isOpen)
      return html`<button type="button" class="link no-print" @click=${() => this.open()}>
        ${this.say('＋ 添加自定义公式', '＋ Add a formula of my own')}
      </button>`;
    return this.renderField();
  }

  private renderField(): TemplateResult {
    const scenarios = this.desk.slots.value.flatMap(({ resolved }) => resolved?.parameters ?? []);
    return html`<div class="row no-print">
      <gf-question-field
        .app=${this.app}
        .value=${this.value}
        .scenarios=${scenarios}
        @change=${({ detail }: CustomEvent<AskedDetail>) => this.consider(detail)}
      ></gf-question-field>
      <span class="actions">
        <button type="button" class="button primary" ?disabled=${this.offered === null} @click=${() => this.add()}>
          ${this.say('加入表格', 'Add to the table')}
        </button>
        <button type="button" class="button" @click=${() => (this.isOpen = false)}>
          ${this.say('取消', 'Cancel')}
        </button>
      </span>
    </div>`;
  }

  private open(): void {
    this.isOpen = true;
    this.value = EXAMPLE;
    this.offered = this.isNew(EXAMPLE) ? EXAMPLE : null;
  }

  private isNew(written: string): boolean {
    return !this.desk.choices.value.formulas.includes(written);
  }

  private consider({ value, question }: AskedDetail): void {
    const written = value.trim();
    this.offered = question && !question.indicator && this.isNew(written) ? written : null;
  }

  private add(): void {
    if (this.offered === null) return;
    this.desk.change({ formulas: [...this.desk.choices.value.formulas, this.offered] });
    this.isOpen = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-own-formulas': OwnFormulas;
  }
}
