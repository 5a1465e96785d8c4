import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { countsChart } from '../../charts/counts';
import { histogramChart } from '../../charts/histogram';
import { text } from '../../model/text';
import { formatCount, formatShare } from '../../model/units';
import '../big-number';
import '../chart-figure';
import type { DrawChart } from '../chart-export';
import './back-tests';
import { panelStyles, TabPanel } from './panel';

const meanings = {
  funds: text(
    '各类子基金合计的只数；直接投资也算作一只。有循环使用时，回收资金设立的子基金也计入，取平均。',
    'All funds of all kinds; direct investment counts as one. With recycling, funds opened with receipts count as well, on average.',
  ),
  successes: text('回收不低于成本的项目。', 'Projects that return at least their cost.'),
  over: text(
    '亏损超过“单项目容许亏损”的项目数，各情形平均。',
    'Projects that lose more than the tolerance for a single project; a mean.',
  ),
};

/** What becomes of the projects. */
@customElement('gf-projects-tab')
export class ProjectsTab extends TabPanel {
  static override styles = panelStyles;

  override render(): TemplateResult {
    return html`<div class="panel">
      <div class="figures wide">${this.renderFunds()} ${this.renderSuccesses()} ${this.renderOver()}</div>
      <gf-chart-figure
        name="gross-multiple"
        .app=${this.app}
        .origin=${this.origin}
        .draw=${this.multiples()}
        .subtitle=${this.say(`全部项目回款 ÷ 投资额，未扣费用 · ${this.sample()}`, `Proceeds of all projects over cost, before fees · ${this.sample()}`)}
      ></gf-chart-figure>
      <gf-chart-figure
        name="exits"
        .app=${this.app}
        .origin=${this.origin}
        .draw=${this.exits()}
        .subtitle=${this.say(`个数与回款，各情形平均 · ${this.sample()}`, `Number and proceeds, means · ${this.sample()}`)}
      ></gf-chart-figure>
      <gf-back-tests class="wide" .app=${this.app} .run=${this.run}></gf-back-tests>
    </div>`;
  }

  private multiples(): DrawChart {
    const histogram = this.result.histograms['gross.multiple'];
    if (!histogram) throw new Error('no histogram of gross.multiple');
    return (options) =>
      histogramChart(
        {
          title: text('所有项目合起来赚还是亏？', 'Do all projects together gain or lose?'),
          measure: text('项目总体倍数', 'Multiple of all projects'),
          quantity: 'multiple',
          histogram,
          tone: 'neutral',
          reference: {
            value: 1,
            label: text('成本 1 倍', 'Cost 1×'),
            below: { label: text('低于成本', 'Below cost'), tone: 'loss' },
            above: { label: text('不低于成本', 'At least cost'), tone: 'neutral' },
          },
        },
        options,
      );
  }

  private exits(): DrawChart {
    const { channels } = this.result;
    const title = text('项目怎样退出，各带回多少钱？', 'How do projects end, and what do they bring?');
    return (options) => countsChart({ title, channels }, options);
  }

  private count(value: number | null | undefined, digits = 0): string {
    return value === null || value === undefined ? '–' : formatCount(value, this.language, digits);
  }

  private renderFunds(): TemplateResult {
    const { funds, projects } = this.result.counts;
    // With recycling the number of funds depends on the future; what is shown is the mean.
    const digits = Number.isInteger(funds) ? 0 : 1;
    return html`<gf-big-number
      .app=${this.app}
      .label=${text('子基金与项目', 'Funds and projects')}
      .meaning=${meanings.funds}
      figure=${this.count(funds, digits)}
      unit=${this.say('只子基金', 'funds')}
      .lines=${[this.say(`共投 ${this.count(projects)} 个项目`, `${this.count(projects)} projects in all`)]}
    ></gf-big-number>`;
  }

  private renderSuccesses(): TemplateResult {
    const successes = this.metric('projects.successes');
    const ipos = this.metric('projects.ipos');
    const share = (successes?.mean ?? 0) / this.result.counts.projects;
    return html`<gf-big-number
      .app=${this.app}
      .label=${text('成功项目', 'Successes')}
      .meaning=${meanings.successes}
      figure=${this.count(successes?.mean, 1)}
      unit=${this.say(`个 · 平均占 ${formatShare(share, 'zh', 0)}`, `mean, ${formatShare(share, 'en', 0)} of projects`)}
      .lines=${[
        `P10 ${this.count(successes?.p10)} – P90 ${this.count(successes?.p90)}`,
        this.say(`其中上市平均 ${this.count(ipos?.mean, 1)} 个`, `${this.count(ipos?.mean, 1)} IPOs on average`),
      ]}
    ></gf-big-number>`;
  }

  private renderOver(): TemplateResult {
    const tolerance = this.run.resolved.parameters['assessment.projectTolerance'];
    const over = this.result.counts.projectsOverTolerance;
    return html`<gf-big-number
      .app=${this.app}
      .label=${text('超过单项目容许亏损', 'Over the single-project tolerance')}
      .meaning=${meanings.over}
      figure=${this.count(over, 1)}
      unit=${this.say('个，平均', 'mean')}
      .lines=${[
        this.say(`容许亏损 ${formatShare(tolerance, 'zh')}`, `tolerance ${formatShare(tolerance, 'en')}`),
        ...(tolerance >= 1
          ? [this.say('亏损不会超过 100%，因此必为 0 个', 'no loss exceeds 100%, so this is always 0')]
          : []),
      ]}
    ></gf-big-number>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-projects-tab': ProjectsTab;
  }
}
