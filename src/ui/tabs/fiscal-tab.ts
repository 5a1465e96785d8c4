import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { fanChart } from '../../charts/fan';
import { flowsChart } from '../../charts/flows';
import { text } from '../../model/text';
import { formatMoney, formatYears } from '../../model/units';
import '../big-number';
import '../chart-figure';
import type { DrawChart } from '../chart-export';
import { sayProbability } from '../say-numbers';
import { panelStyles, TabPanel } from './panel';

const meanings = {
  exposure: text(
    '财政累计净出资的最高点：最多时有多少钱压在里面。',
    'The highest point of what the government has paid in net: how much is out at most.',
  ),
  breakEven: text(
    '累计净现金流第一次不为负的年末。从这一年起，财政收回的钱不少于出的钱。',
    'The first year end at which cumulative net cash flow is not negative: from then on the government has got back at least what it paid.',
  ),
  paidIn: text(
    '财政实际缴付的资金，含母基金管理费。它小于母基金规模：规模是承诺出资（认缴），投资期内没有用到的部分不会缴付（实缴）。',
    'What the government actually pays, the programme fee included. It is less than the size of the programme: the size is committed, and what the funds do not need is never paid in.',
  ),
};

/** The budget's view: what is paid and received in which year. */
@customElement('gf-fiscal-tab')
export class FiscalTab extends TabPanel {
  static override styles = panelStyles;

  override render(): TemplateResult {
    return html`<div class="panel">
      <div class="figures wide">${this.renderPaidIn()} ${this.renderExposure()} ${this.renderBreakEven()}</div>
      <gf-chart-figure
        class="wide"
        name="fiscal-flows"
        .app=${this.app}
        .run=${this.run}
        .draw=${this.flows()}
        .subtitle=${this.say(`柱为平均值，须线为八成情形 · ${this.fanSample()}`, `Bars are means, whiskers hold 80% of the futures · ${this.fanSample()}`)}
        .height=${330}
      ></gf-chart-figure>
      <gf-chart-figure
        class="wide"
        name="nav"
        .app=${this.app}
        .run=${this.run}
        .draw=${this.value()}
        .subtitle=${this.say(`财政份额的估值，未扣分成，年末 · ${this.fanSample()}`, `Appraised value of the public stake before carry, at year ends · ${this.fanSample()}`)}
      ></gf-chart-figure>
    </div>`;
  }

  private flows(): DrawChart {
    const calls = this.series('government.calls');
    const distributions = this.series('government.distributions');
    const title = text('财政每年要出多少、能收多少？', 'How much goes out and comes back each year?');
    return (options) => flowsChart({ title, calls, distributions }, options);
  }

  private value(): DrawChart {
    const series = this.series('government.nav');
    return (options) =>
      fanChart(
        {
          title: text('还在投的部分值多少？', 'What is still invested worth?'),
          measure: text('财政份额估值', 'Value of the public stake'),
          quantity: 'money',
          series,
          tone: 'government',
        },
        options,
      );
  }

  private money(value: number | null | undefined): string {
    return value === null || value === undefined ? '–' : formatMoney(value, this.language, 3);
  }

  private renderPaidIn(): TemplateResult {
    const paidIn = this.metric('government.paidIn');
    const back = this.metric('government.distributed');
    return html`<gf-big-number
      .app=${this.app}
      .label=${text('财政累计出资', 'Public money paid in')}
      .meaning=${meanings.paidIn}
      figure=${this.money(paidIn?.mean)}
      unit=${this.say('平均', 'mean')}
      .lines=${[this.say(`累计收回平均 ${this.money(back?.mean)}`, `${this.money(back?.mean)} comes back on average`)]}
    ></gf-big-number>`;
  }

  private renderExposure(): TemplateResult {
    const peak = this.metric('fiscal.peakExposure');
    return html`<gf-big-number
      .app=${this.app}
      .label=${text('最大资金占用', 'Peak exposure')}
      .meaning=${meanings.exposure}
      figure=${this.money(peak?.p50)}
      unit=${this.say('中位数', 'median')}
      .lines=${[`P10 ${this.money(peak?.p10)} – P90 ${this.money(peak?.p90)}`]}
    ></gf-big-number>`;
  }

  /** A year beyond the programme's term stands for never. */
  private renderBreakEven(): TemplateResult {
    const term = this.run.resolved.parameters['programme.term'];
    const years = this.metric('fiscal.breakEvenYear');
    const never = this.run.outcome.neverBreaksEven.probability;
    const say = (year: number | null | undefined): string => {
      if (year === null || year === undefined) return '–';
      if (year > term) return this.say('从未', 'never');
      return this.say(`第 ${Math.round(year)} 年`, `year ${Math.round(year)}`);
    };
    return html`<gf-big-number
      .app=${this.app}
      .label=${text('现金回本年份', 'Cash break-even')}
      .meaning=${meanings.breakEven}
      figure=${say(years?.p50)}
      unit=${this.say('中位数', 'median')}
      .lines=${[
        `P10 ${say(years?.p10)} – P90 ${say(years?.p90)}`,
        this.say(
          `${sayProbability(never)} 的情形在${formatYears(term, 'zh')}存续期内从未回本`,
          `Never within the term of ${formatYears(term, 'en')} in ${sayProbability(never)} of futures`,
        ),
      ]}
    ></gf-big-number>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-fiscal-tab': FiscalTab;
  }
}
