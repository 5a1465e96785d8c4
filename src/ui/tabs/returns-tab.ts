import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { fanChart } from '../../charts/fan';
import { histogramChart } from '../../charts/histogram';
import { metricLabel } from '../../charts/metric-labels';
import type { Parameters } from '../../model/parameters';
import { text } from '../../model/text';
import '../chart-figure';
import type { DrawChart } from '../chart-export';
import { sayMeanError } from '../say-error';
import { sayMetric } from '../say-metric';
import { concessionFigures } from './concession-figures';
import { columns, metricRows } from './metric-rows';
import { panelStyles, TabPanel } from './panel';
import { secondaryFigures } from './secondary-figures';

const isBuyback = (parameters: Parameters): boolean => parameters['concession.mode'] === 'buyback';

/** What public money earns: the J-curve, the spread of the multiple, how fast it comes back. */
@customElement('gf-returns-tab')
export class ReturnsTab extends TabPanel {
  static override styles = panelStyles;

  override render(): TemplateResult {
    const { language, run } = this;
    const { outcome, resolved } = run;
    const { parameters } = resolved;
    return html`<div class="panel">
      <gf-chart-figure
        class="wide"
        name="j-curve"
        .app=${this.app}
        .origin=${this.origin}
        .draw=${this.jCurve()}
        .subtitle=${this.say(`累计回收减累计出资，年末${this.settlementNote()} · ${this.fanSample()}`, `Receipts less calls so far, at year ends${this.settlementNote()} · ${this.fanSample()}`)}
      ></gf-chart-figure>
      <gf-chart-figure
        name="tvpi"
        .app=${this.app}
        .origin=${this.origin}
        .draw=${this.multiples()}
        .subtitle=${this.say(`财政回收倍数 · ${this.sample()}`, `Public money multiple · ${this.sample()}`)}
      ></gf-chart-figure>
      <gf-chart-figure
        name="dpi"
        .app=${this.app}
        .origin=${this.origin}
        .draw=${this.paidBack()}
        .subtitle=${this.say(`累计回收 ÷ 累计出资（DPI），年末 · ${this.fanSample()}`, `Receipts over calls so far (DPI), at year ends · ${this.fanSample()}`)}
      ></gf-chart-figure>
      ${this.cards(isBuyback(parameters) ? this.say('约定回购', 'Buyback') : this.say('让利', 'Concession'), concessionFigures(outcome, parameters, language))}
      ${this.cards(this.say('S基金承接', 'S-fund'), secondaryFigures(outcome, parameters, language))}
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
            ${metricRows.filter((name) => this.metric(name)).map((name) => this.renderRow(name))}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  /** All numbers of a row are in one unit, with the same decimals. */
  private renderRow(name: string): TemplateResult {
    const { language } = this;
    const { label, meaning, quantity } = metricLabel(name);
    const metric = this.metric(name);
    const values = [metric?.mean, metric?.p10, metric?.p50, metric?.p90];
    const say = sayMetric(quantity, values, language);
    const cell = (value: number | null | undefined): TemplateResult =>
      html`<td class="number ${(value ?? 0) < 0 ? 'loss' : ''}">${say(value)}</td>`;
    const [mean, ...quantiles] = values;
    return html`<tr>
      <th scope="row">
        <span class="head">
          ${label[language]}<gf-explain .app=${this.app} .term=${label} .meaning=${meaning}></gf-explain>
        </span>
      </th>
      ${cell(mean)}
      <td class="number muted">${sayMeanError(quantity, metric?.se, language)}</td>
      ${quantiles.map(cell)}
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-returns-tab': ReturnsTab;
  }
}
