import { css, html, nothing, unsafeCSS, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { text } from '../../model/text';
import type { GatherStep } from '../../report/gather-progress';
import type { Report } from '../../report/report';
import { ReportDesk } from '../../state/report-desk';
import { AppElement } from '../element';
import '../report/report-exports';
import '../report/report-form';
import '../report/report-preview';
import '../task-status';
import { shared } from '../styles';

const stepLabels: Readonly<Record<GatherStep, ReturnType<typeof text>>> = {
  runs: text('模拟各方案', 'Simulating the scenarios'),
  tornado: text('敏感性分析', 'Sensitivity'),
  independent: text('相关性检验', 'Correlation test'),
};

const PATHS = text('次模拟', 'futures');

/** Where the paper lies below the form. */
const STACKED = '(max-width: 1000px)';

/** A report for someone's desk: what it is about and says on the left, how it will look on the right. */
@customElement('gf-report-page')
export class ReportPage extends AppElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template-columns: 23rem minmax(0, 1fr);
        gap: 1rem 1.4rem;
        align-items: start;
      }

      h2 {
        font-size: 1.25rem;
      }

      .controls,
      .paper {
        display: grid;
        gap: 0.8rem;
      }

      /* However many parts are unfolded above it, the button stays in sight. */
      .start {
        position: sticky;
        bottom: 0;
        padding: 0.5rem 0;
        background: var(--background);
      }

      .start > div:first-child {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 0.8rem;
        align-items: center;
      }

      .problem,
      .stale {
        padding: 0.6rem 0.9rem;
      }

      .problem {
        border-color: var(--loss);
      }

      ul {
        margin: 0.3rem 0 0;
        padding-left: 1.2rem;
      }

      .empty {
        padding: 3rem 1.2rem;
        text-align: center;
      }

      @media ${unsafeCSS(STACKED)} {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
      }

      @media print {
        :host {
          display: block;
        }

        .controls {
          display: none;
        }
      }
    `,
  ];

  @query('.paper') private readonly paper!: HTMLElement;

  private get desk(): ReportDesk {
    return this.app.state.part(ReportDesk);
  }

  override render(): TemplateResult {
    const { desk } = this;
    const report = desk.report.value;
    return html`<div class="controls">
        <div>
          <h2>${this.say('方案报告', 'Scenario report')}</h2>
          <p class="muted">
            ${this.say(
              '选定内容，生成可以直接上会的 Word、网页或表格文件。',
              'Choose what it says; get a Word, web or spreadsheet file ready for a meeting.',
            )}
          </p>
        </div>
        <gf-report-form .app=${this.app} .desk=${desk}></gf-report-form>
        ${this.renderStart()}
        ${report ? html`<gf-report-exports .app=${this.app} .desk=${desk}></gf-report-exports>` : nothing}
      </div>
      <div class="paper">${this.renderStale()} ${report ? this.renderPreview(report) : this.renderEmpty()}</div>`;
  }

  private renderStart(): TemplateResult {
    const { desk } = this;
    const { value: order } = desk.order;
    const isRunning = desk.task.progress.value !== null;
    return html`<div class="start">
        <div>
          <button type="button" class="button primary" ?disabled=${!order.ok || isRunning} @click=${() => this.start()}>
            ${desk.report.value ? this.say('重新生成', 'Make it again') : this.say('生成报告', 'Make the report')}
          </button>
          ${isRunning ? html`<span class="muted">${stepLabels[desk.step.value][this.language]}…</span>` : nothing}
        </div>
        <gf-task-status .app=${this.app} .task=${desk.task} .counted=${PATHS}></gf-task-status>
      </div>
      ${
        order.ok
          ? nothing
          : html`<div class="card problem" role="status">
              <ul>
                ${order.problems.map((each) => html`<li>${each.message[this.language]}</li>`)}
              </ul>
            </div>`
      }`;
  }

  private async start(): Promise<void> {
    await this.desk.start();
    await this.updateComplete;
    if (this.desk.task.result.peek() && matchMedia(STACKED).matches) this.paper.scrollIntoView();
  }

  private renderStale(): TemplateResult | typeof nothing {
    if (!this.desk.isStale.value) return nothing;
    return html`<p class="card stale" role="status">
      ${this.say(
        '方案或选项已改动，下面仍是改动之前的报告；点“重新生成”更新。',
        'Scenarios or choices have changed; this is still the report from before. “Make it again” brings it up to date.',
      )}
    </p>`;
  }

  private renderPreview(report: Report): TemplateResult {
    return html`<gf-report-preview .report=${report}></gf-report-preview>`;
  }

  private renderEmpty(): TemplateResult {
    return html`<p class="card empty muted">
      ${this.say('点“生成报告”，这里会出现预览。', 'Press “Make the report” and a preview appears here.')}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-report-page': ReportPage;
  }
}
