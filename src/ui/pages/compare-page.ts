import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { text } from '../../model/text';
import type { ComparisonReport } from '../../state/compare-report';
import '../compare/change-lists';
import { ComparePart } from '../compare/compare-part';
import '../compare/comparison-line';
import '../compare/curves';
import '../compare/decomposition-view';
import '../compare/indicator-table';
import '../compare/own-formulas';
import '../compare/reproduction';
import '../compare/settings';
import '../compare/slots';
import { shared } from '../styles';
import '../task-status';

const paths = text('次', 'futures');

/** Scenarios side by side: what differs in their results, and which of their rules make the difference. */
@customElement('gf-compare-page')
export class ComparePage extends ComparePart {
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 0.9rem;
        max-width: 90rem;
        margin: 0 auto;
      }

      .stale {
        opacity: 0.55;
      }

      .results {
        display: flex;
        flex-direction: column;
        gap: 0.9rem;
      }

      .message {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.4rem 1rem;
        padding: 0.6rem 1rem;
      }

      .message.problem {
        display: block;
        border-color: var(--loss);
      }

      .message ul {
        margin: 0.3rem 0 0;
        padding-left: 1.2rem;
      }
    `,
  ];

  override render(): TemplateResult {
    const { app, desk } = this;
    const report = desk.task.result.value;
    return html`<h2 class="visually-hidden">${this.say('对比', 'Compare')}</h2>
      <gf-compare-slots .app=${app}></gf-compare-slots>
      <gf-compare-settings .app=${app}></gf-compare-settings>
      ${
        desk.task.cancelled.value
          ? nothing
          : html`<gf-task-status .app=${app} .task=${desk.task} .counted=${paths}></gf-task-status>`
      }
      ${this.renderState(report !== null)} ${report ? this.renderReport(report) : nothing}`;
  }

  /** Why what is below is not what is chosen above. */
  private renderState(hasReport: boolean): TemplateResult | typeof nothing {
    const { desk } = this;
    const order = desk.order.value;
    if (!order.ok)
      return html`<div class="card message problem" role="status">
        <p>
          ${
            hasReport
              ? this.say(
                  '现在的选择不能对比；下面灰显的是先前的结果。',
                  'This cannot be compared; the greyed results are those of before.',
                )
              : this.say('现在的选择不能对比。', 'This cannot be compared.')
          }
        </p>
        <ul>
          ${order.problems.map(({ message }) => html`<li>${message[this.language]}</li>`)}
        </ul>
      </div>`;
    if (!desk.isStale.value || desk.isUnderWay.value) return nothing;
    return html`<div class="card message" role="status">
      <span>${desk.task.cancelled.value ? this.say('已取消。', 'Cancelled. ') : ''}${this.sayBelow(hasReport)}</span>
      <button type="button" class="button primary" @click=${() => void desk.runNow()}>
        ${this.say('重新对比', 'Compare again')}
      </button>
    </div>`;
  }

  private sayBelow(hasReport: boolean): string {
    return hasReport
      ? this.say('下面灰显的结果属于先前的选择。', 'The greyed results belong to what was chosen before.')
      : this.say('还没有结果。', 'There is no result yet.');
  }

  private renderReport(report: ComparisonReport): TemplateResult {
    const { app } = this;
    return html`<div
      class="results ${this.desk.isStale.value ? 'stale' : ''}"
      data-digests=${report.runs.map(({ result }) => result.digest).join(' ')}
    >
      <gf-comparison-line .app=${app} .report=${report} .stale=${this.desk.isStale.value}></gf-comparison-line>
      <section class="card">
        <gf-indicator-table .app=${app} .report=${report}></gf-indicator-table>
        <gf-own-formulas .app=${app}></gf-own-formulas>
      </section>
      <section class="card"><gf-compare-decomposition .app=${app}></gf-compare-decomposition></section>
      <gf-compare-curves .app=${app} .report=${report}></gf-compare-curves>
      <section class="card"><gf-change-lists .app=${app} .report=${report}></gf-change-lists></section>
      <section class="card"><gf-compare-reproduction .app=${app} .report=${report}></gf-compare-reproduction></section>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-compare-page': ComparePage;
  }
}
