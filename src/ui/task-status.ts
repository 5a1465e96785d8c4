import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Problem } from '../model/problems';
import { text, type Text } from '../model/text';
import { formatCount } from '../model/units';
import type { Task } from '../state/task';
import { AppElement } from './element';
import { sentenceCase } from './sentence-case';
import { shared } from './styles';

/** How far a long computation is, with a button that cancels it (the event `cancelled` tells so); afterwards, what kept it from its end. */
@customElement('gf-task-status')
export class TaskStatus extends AppElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      /* A quick computation is over before this is seen. */
      .running {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.4rem 0.8rem;
        min-height: 2.2rem;
        font-size: 0.9rem;
        animation: appear 0.2s 0.25s backwards;
      }

      @keyframes appear {
        from {
          opacity: 0;
        }
      }

      progress {
        flex: 0 1 16rem;
        height: 6px;
        border: 0;
        border-radius: 3px;
        background: var(--line);
        overflow: hidden;
        -webkit-appearance: none;
        appearance: none;
      }

      progress::-webkit-progress-bar {
        background: var(--line);
      }

      progress::-webkit-progress-value {
        background: var(--primary);
      }

      progress::-moz-progress-bar {
        background: var(--primary);
      }

      .message {
        padding: 0.6rem 1rem;
      }

      .message.problem {
        border-color: var(--loss);
      }

      ul {
        margin: 0.3rem 0 0;
        padding-left: 1.2rem;
      }

      @media (prefers-reduced-motion: reduce) {
        .running {
          animation-duration: 0s;
        }
      }
    `,
  ];

  @property({ attribute: false }) task!: Task<unknown>;
  /** What is counted: scenarios, cells, steps. */
  @property({ attribute: false }) counted: Text = text('个方案', 'scenarios');
  /** What is said after a cancel, where something of what was cancelled stays. */
  @property({ attribute: false }) partly: Text | null = null;

  override render(): TemplateResult {
    return html`<div class="no-print">${this.renderProgress()}</div>
      <div role="status">${this.renderMessage()}</div>`;
  }

  private renderProgress(): TemplateResult | typeof nothing {
    const progress = this.task.progress.value;
    if (!progress) return nothing;
    const { done, total } = progress;
    const counted = `${formatCount(done, this.language)} / ${formatCount(total, this.language)}`;
    return html`<div class="running">
      <progress max=${total} value=${done} aria-label=${this.say('计算进度', 'Progress')}></progress>
      <span class="muted">${total > 1 ? `${counted} ${this.counted[this.language]}` : ''}</span>
      <button type="button" class="button" @click=${() => this.cancel()}>${this.say('取消', 'Cancel')}</button>
    </div>`;
  }

  /** The button goes with the computation: whoever stands around may take the focus. */
  private cancel(): void {
    this.task.cancel();
    this.dispatchEvent(new CustomEvent('cancelled'));
  }

  private renderMessage(): TemplateResult | typeof nothing {
    const { task } = this;
    const problems = task.problems.value;
    if (task.progress.value) return nothing;
    if (problems.length > 0) return this.renderProblems(problems);
    if (!task.cancelled.value) return nothing;
    return html`<p class="card message">${this.cancelledWords()}</p>`;
  }

  private cancelledWords(): string {
    if (this.partly) return this.partly[this.language];
    return this.task.result.value === null
      ? this.say('已取消，还没有结果。', 'Cancelled; there is no result yet.')
      : this.say('已取消。下面仍是上一次的结果。', 'Cancelled. Below is still the result before.');
  }

  private renderProblems(problems: readonly Problem[]): TemplateResult {
    return html`<div class="card message problem">
      <p>${this.say('没有算成：', 'This could not be computed:')}</p>
      <ul>
        ${problems.map(({ message }) => html`<li>${sentenceCase(message[this.language])}</li>`)}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-task-status': TaskStatus;
  }
}
