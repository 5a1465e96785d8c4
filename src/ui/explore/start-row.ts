import { css, html, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { text, type Text } from '../../model/text';
import type { Task } from '../../state/task';
import { AppElement } from '../element';
import { shared } from '../styles';
import '../task-status';

/** The button that starts an analysis, what it will cost, and how far it is. The event `start` asks for it. */
@customElement('gf-start-row')
export class StartRow extends AppElement {
  static override styles = [
    shared,
    css`
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 1rem;
      }

      [aria-disabled='true'] {
        opacity: 0.45;
        cursor: default;
      }

      gf-task-status {
        margin-top: 0.3rem;
      }
    `,
  ];

  @property({ attribute: false }) task!: Task<unknown>;
  @property({ attribute: false }) label: Text = text('', '');
  /** What it will cost, in words. */
  @property() work = '';
  /** What the progress counts. */
  @property({ attribute: false }) counted: Text = text('个方案', 'scenarios');
  /** What is said after a cancel, where something of the analysis stays. */
  @property({ attribute: false }) partly: Text | null = null;

  @query('button') private button!: HTMLButtonElement;

  override render(): TemplateResult {
    const isRunning = this.task.progress.value !== null;
    const canRun = this.app.state.runnable.value !== null;
    return html`<div class="row no-print">
        <button
          type="button"
          class="button primary"
          aria-disabled=${isRunning || !canRun}
          @click=${() => this.start(isRunning || !canRun)}
        >
          ${this.label[this.language]}
        </button>
        <span class="muted">${this.work}</span>
      </div>
      <gf-task-status
        .app=${this.app}
        .task=${this.task}
        .counted=${this.counted}
        .partly=${this.partly}
        @cancelled=${() => this.button.focus()}
      ></gf-task-status>`;
  }

  /** A button that is disabled would lose the focus, and with it the place of whoever pressed it by key. */
  private start(isDisabled: boolean): void {
    if (!isDisabled) this.dispatchEvent(new CustomEvent('start'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-start-row': StartRow;
  }
}
