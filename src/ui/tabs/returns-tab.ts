import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { fanChart } from '../../charts/fan';
import { numberStyle } from '../../charts/format';
import { histogramChart } from '../../charts/histogram';
import { text } from '../../model/text';
import '../chart-figure';
import type { DrawChart } from '../chart-export';
import { columns, metricRows, type MetricRow } from './metric-rows';
import { panelStyles, TabPanel } from './panel';

/** What public money earns: the J-curve, the spread of the multiple, how fast it comes back. */
@customElement('gf-returns-tab')
export class ReturnsTab extends TabPanel {
  static override styles = panelStyles;

  override render(): TemplateResult {
    return html`<div class="panel">
      <gf-chart-figure
        class="wide"
        name="j-curve"
        .app=${this.app}
        .run=${this.run}
        .draw=${this.jCurve()}
        .subtitle=${this.say(`累计回收减累计出资，年末 · ${this.fanSample()}`, `Receipts less calls so far, at year ends · ${this.fanSample()}`)}
      ></gf-chart-figure>
      <gf-chart-figure
        name="tvpi"
        .app=${this.app}
        .run=${this.run}
        .draw=${this.multiples()}
        .subtitle=${this.say(`财政回收倍数 · ${this.sample()}`, `Public money multiple · ${this.sample()}`)}
      ></gf-chart-figure>
      <gf-chart-figure
        name="dpi"
        .app=${this.app}
        .run=${this.run}
        .draw=${this.paidBack()}
        .subtitle=${this.say(`累计回收 ÷ 累计出资（DPI），年末 · ${this.fanSample()}`, `Receipts over calls so far (DPI), at year ends · ${this.fanSample()}`)}
      ></gf-chart-figure>
      ${this.renderFigures()}
    </div>`;
  }

  private jCurve(): DrawChart {
    const series = this.series('government.cumulativeNet');
    return (options) =>
      fanChart(
        {
          title: text('财政的钱何时由出转回？', 'When does public money turn from going out to coming back?'),
          measure: text('累计净现金流', 'Cumulative net cash flow'),
          quantity: 'money',
          series,
          tone: 'government',
          reference: { value: 0, label: text('收支相抵', 'Even') },
        },
        options,
      );
  }

  private multiples(): DrawChart {
    const histogram = this.result.histograms['government.tvpi'];
    if (!histogram) throw new Error('no histogram of government.tvpi');
    return (options) =>
      histogramChart(
        {
          title: text('最终能收回几倍？', 'How many times the money comes back?'),
          measure: text('财政回收倍数', 'Public money multiple'),
          quantity: 'multiple',
          histogram,
          tone: 'government',
          reference: {
            value: 1,
            label: text('保本 1 倍', 'Principal 1×'),
            below: { label: text('收不回本金', 'Principal not back'), tone: 'loss' },
            above: { label: text('收回本金', 'Principal back'), tone: 'government' },
          },
        },
        options,
      );
  }

  private paidBack(): DrawChart {
    const series = this.series('government.dpi');
    return (options) =>
      fanChart(
        {
          title: text('到某一年，出的钱收回了几成？', 'How much has come back by which year?'),
          measure: text('累计回收倍数（DPI）', 'Paid back so far (DPI)'),
          quantity: 'multiple',
          series,
          tone: 'government',
          reference: { value: 1, label: text('保本 1 倍', 'Principal 1×') },
        },
        options,
      );
  }

  private renderFigures(): TemplateResult {
    return html`<section class="card box wide">
      <h3>${this.say('收益指标一览', 'Returns in figures')}</h3>
      <p class="subtitle muted">
        ${this.say('八成情形落在 P10 与 P90 之间', 'Eight futures in ten lie between P10 and P90')} · ${this.sample()}
      </p>
      <div class="scroll" tabindex="0" role="region" aria-label=${this.say('收益指标一览', 'Returns in figures')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${this.say('指标', 'Measure')}</th>
              ${columns.map((term) => this.head(term, 'number'))}
            </tr>
          </thead>
          <tbody>
            ${metricRows.map((row) => this.renderRow(row))}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  /** All numbers of a row are in one unit, with the same decimals. */
  private renderRow({ name, label, meaning, quantity }: MetricRow): TemplateResult {
    const metric = this.metric(name);
    const values = [metric?.mean, metric?.p10, metric?.p50, metric?.p90];
    const { say } = numberStyle(
      quantity,
      values.filter((value) => typeof value === 'number'),
      this.language,
    );
    const cell = (value: number | null | undefined): TemplateResult => {
      const said = value === null || value === undefined ? '–' : say(value);
      return html`<td class="number ${(value ?? 0) < 0 ? 'loss' : ''}">${said}</td>`;
    };
    return html`<tr>
      <th scope="row">
        <span class="head">
          ${label[this.language]}<gf-explain .app=${this.app} .term=${label} .meaning=${meaning}></gf-explain>
        </span>
      </th>
      ${values.map(cell)}
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-returns-tab': ReturnsTab;
  }
}
