import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Measure } from '../../engine/result';
import { formatCount } from '../../model/units';
import type { Money } from '../../state/compare-choices';
import type { ComparisonReport } from '../../state/compare-report';
import '../chart-figure';
import type { DrawChart } from '../chart-export';
import { controls } from '../control-styles';
import { moneyLabel } from '../../analysis/reading-labels';
import { shared } from '../styles';
import { ComparePart } from './compare-part';
import {
  comparedSeries,
  exceedanceOf,
  fanOf,
  measureLabels,
  moneysOf,
  seriesNamed,
  settlementNote,
  withoutMoney,
  type ComparedSeries,
} from './compared-charts';
import { comparisonOrigin } from './comparison-origin';

const MEASURES: readonly Measure[] = ['net', 'gross'];

interface Offered<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** The same curves of all scenarios on top of each other: how likely which loss is, and what happens year by year. */
@customElement('gf-compare-curves')
export class CompareCurves extends ComparePart {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 0.9rem;
      }

      section {
        display: flex;
        flex-direction: column;
        gap: 0.4rem;
        min-width: 0;
      }

      gf-chart-figure {
        flex: 1;
      }

      .pickers {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem 0.8rem;
        font-size: 0.92rem;
      }

      @media (max-width: 1000px) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) report!: ComparisonReport;

  private drawnFrom: readonly unknown[] = [];
  private exceedance!: DrawChart;
  private fan!: DrawChart;

  override render(): TemplateResult {
    const { report, language } = this;
    const { choices } = this.desk;
    const moneys = moneysOf(report);
    const money = moneys.find((each) => each === choices.value.money) ?? 'programme';
    const { measure } = choices.value;
    const series = seriesNamed(choices.value.series);
    this.draw(money, measure, series);
    return html`${this.renderExceedance(
      moneys.map((each) => ({ value: each, label: moneyLabel(each, language) })),
      money,
      measure,
    )}
    ${this.renderFan(series)}`;
  }

  /** A chart that is drawn anew forgets what is being read from it. */
  private draw(money: Money, measure: Measure, series: ComparedSeries): void {
    const from = [this.report, money, measure, series];
    if (from.every((each, i) => each === this.drawnFrom[i])) return;
    this.drawnFrom = from;
    this.exceedance = exceedanceOf(this.report, money, measure);
    this.fan = fanOf(this.report, series);
  }

  private renderExceedance(moneys: readonly Offered<Money>[], money: Money, measure: Measure): TemplateResult {
    const { report, language, desk } = this;
    const measures = MEASURES.map((value) => ({ value, label: measureLabels[value][language] }));
    const without = withoutMoney(report, money, language);
    const missing =
      without.length === 0
        ? ''
        : this.say(
            ` · ${without.join('、')}没有这类资金`,
            ` · ${without.join(', ')} ${without.length === 1 ? 'has' : 'have'} no such money`,
          );
    return html`<section>
      <div class="pickers no-print">
        ${this.renderPicker(this.say('看哪一类资金', 'Which money'), 'money', moneys, money, (chosen) => desk.change({ money: chosen }))}
        ${this.renderPicker(this.say('怎么算亏损', 'What counts as loss'), 'measure', measures, measure, (chosen) => desk.change({ measure: chosen }))}
      </div>
      <gf-chart-figure
        name="exceedance-${money}-${measure}"
        .app=${this.app}
        .origin=${comparisonOrigin(report, language)}
        .draw=${this.exceedance}
        .subtitle=${this.say(`${moneyLabel(money, 'zh')}整体，存续期满清算时，占投资额 · ${this.sample()}${missing}`, `${moneyLabel(money, 'en')} together, at liquidation, of the money invested · ${this.sample()}${missing}`)}
        .height=${360}
      ></gf-chart-figure>
    </section>`;
  }

  private renderFan(series: ComparedSeries): TemplateResult {
    const { report, language, desk } = this;
    const offered = comparedSeries.map(({ name, label }) => ({ value: name, label: label[language] }));
    return html`<section>
      <div class="pickers no-print">
        ${this.renderPicker(this.say('看哪项年度数字', 'Which yearly number'), 'series', offered, series.name, (chosen) => desk.change({ series: chosen }))}
      </div>
      <gf-chart-figure
        name=${series.name.replace('government.', '')}
        .app=${this.app}
        .origin=${comparisonOrigin(report, language)}
        .draw=${this.fan}
        .subtitle=${this.say(`${series.label.zh}，年末 · ${this.sample()}${this.fanNote()}${settlementNote(report, series, 'zh')}`, `${series.label.en}, at year ends · ${this.sample()}${this.fanNote()}${settlementNote(report, series, 'en')}`)}
        .height=${360}
      ></gf-chart-figure>
    </section>`;
  }

  private renderPicker<T extends string>(
    label: string,
    id: string,
    offered: readonly Offered<T>[],
    chosen: T,
    choose: (chosen: T) => void,
  ): TemplateResult {
    const onChange = (event: Event): void => {
      const { value } = event.target as HTMLSelectElement;
      const found = offered.find((each) => each.value === value);
      if (found) choose(found.value);
    };
    return html`<span class="field">
      <label for=${id}>${label}</label>
      <select id=${id} @change=${onChange}>
        ${offered.map(({ value, label: said }) => html`<option value=${value} .selected=${live(value === chosen)}>${said}</option>`)}
      </select>
    </span>`;
  }

  private sample(): string {
    const paths = formatCount(this.report.order.paths, this.language);
    return this.say(`每个方案 ${paths} 次模拟`, `${paths} simulated futures each`);
  }

  /** Of very long runs the bands rest on the first paths only. */
  private fanNote(): string {
    const { order, runs } = this.report;
    const { fanPaths } = runs[0];
    if (fanPaths === order.paths) return '';
    const kept = formatCount(fanPaths, this.language);
    return this.say(`，区间取自前 ${kept} 次`, `, bands from the first ${kept}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-compare-curves': CompareCurves;
  }
}
