import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { oracleTopics } from '../../analysis/oracles/topics';
import { ENGINE } from '../../engine/version';
import type { ValidationDesk } from '../../state/validation-desk';
import { AppElement } from '../element';
import { shared } from '../styles';
import { saySummary, standingOf, type ValidationState } from './validation-summary';

/** What the last validation came to, with which seed, and links to what differs (the event `aim` carries the test's id). */
@customElement('gf-validation-verdict')
export class ValidationVerdict extends AppElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      .summary {
        font-size: 1.05rem;
        font-weight: 600;
      }

      .summary.fine {
        color: var(--primary);
      }

      .summary.wrong {
        color: var(--loss);
      }

      .summary.former {
        color: var(--muted);
        font-weight: 400;
      }

      ul {
        margin: 0.3rem 0 0;
        padding-left: 1.2rem;
      }
    `,
  ];

  @property({ attribute: false }) desk!: ValidationDesk;
  @property({ attribute: false }) standing!: ValidationState;

  override render(): TemplateResult {
    return html`<div role="status">${this.renderSummary()}</div>
      ${this.renderDiffering()}`;
  }

  private renderSummary(): TemplateResult | typeof nothing {
    const { desk, language, standing: state } = this;
    const standing = standingOf(state);
    const seed = desk.ranWith.value;
    // What a cancelled run came to stands where the cancel is told.
    if (standing === null || seed === null || desk.task.progress.value || state.cancelled) return nothing;
    const isFormer = seed !== desk.seed.value;
    const line = this.say(`种子“${seed}”：`, `Seed “${seed}”: `) + saySummary(state)[language];
    return html`<p class="summary ${isFormer ? 'former' : standing}">
        ${
          isFormer
            ? this.say(
                '种子已改，尚未运行。以下是原来的结果。',
                'The seed was changed and not run yet. Below is the former result. ',
              )
            : nothing
        }${line}
      </p>
      ${standing === 'open' ? nothing : this.renderTime()}`;
  }

  private renderTime(): TemplateResult | typeof nothing {
    const { task } = this.desk;
    if (!task.result.value || task.cancelled.value) return nothing;
    const seconds = (task.elapsedMs.value / 1000).toFixed(1);
    return html`<p class="muted">
      ${this.say(`用时 ${seconds} 秒 · 引擎 ${ENGINE}`, `${seconds} s · engine ${ENGINE}`)}
    </p>`;
  }

  private renderDiffering(): TemplateResult | typeof nothing {
    const { language } = this;
    const differing = new Set(this.standing.findings.filter(({ agrees }) => !agrees).map(({ id }) => id));
    if (differing.size === 0) return nothing;
    return html`<ul aria-label=${this.say('不符的检验', 'Tests that differ')}>
      ${oracleTopics.flatMap(({ name, oracles }) =>
        oracles
          .filter(({ id }) => differing.has(id))
          .map(
            (oracle) =>
              html`<li>
                <button type="button" class="link" @click=${() => this.aim(oracle.id)}>
                  ${name[language]}${this.say('：', ': ')}${oracle.name[language]}
                </button>
              </li>`,
          ),
      )}
    </ul>`;
  }

  private aim(id: string): void {
    this.dispatchEvent(new CustomEvent<string>('aim', { detail: id }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-validation-verdict': ValidationVerdict;
  }
}
