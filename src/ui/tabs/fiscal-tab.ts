import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { fanChart } from '../../charts/fan';
import { flowsChart } from '../../charts/flows';
import { secondaryQueueChart } from '../../charts/secondary-queue';
import { usesSecondary } from '../../model/mechanisms';
import type { Parameters } from '../../model/parameters';
import { text } from '../../model/text';
import '../chart-figure';
import type { DrawChart } from '../chart-export';
import { budgetFigures } from './budget-figures';
import { panelStyles, TabPanel } from './panel';
import { recyclingFigures } from './recycling-figures';
import { subsidyFigures } from './subsidy-figures';

/** The budget's view: what is paid and received in which year. */
@customElement('gf-fiscal-tab')
export class FiscalTab extends TabPanel {
  static override styles = panelStyles;

  override render(): TemplateResult {
    const { language, run } = this;
    const { outcome, resolved } = run;
    const { parameters } = resolved;
    return html`<div class="panel">
      <div class="figures wide">
        ${budgetFigures(outcome, parameters['programme.term'], language).map((figure) => this.card(figure))}
      </div>
      <gf-chart-figure
        class="wide"
        name="fiscal-flows"
        .app=${this.app}
        .origin=${this.origin}
        .draw=${this.flows()}
        .subtitle=${this.say(`柱为平均值，须线为八成情形${this.settlementNote()} · ${this.fanSample()}`, `Bars are means, whiskers hold 80% of the futures${this.settlementNote()} · ${this.fanSample()}`)}
        .height=${330}
      ></gf-chart-figure>
      ${this.cards(this.say('补助', 'Subsidies'), subsidyFigures(outcome, parameters, language))}
      ${this.cards(this.say('循环使用', 'Recycling'), recyclingFigures(outcome, parameters, language))}
      ${this.renderQueue(parameters)}
      <gf-chart-figure
        class="wide"
        name="nav"
        .app=${this.app}
        .origin=${this.origin}
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

  /** What the S-fund takes over and leaves, by year. */
  private renderQueue(parameters: Parameters): TemplateResult | typeof nothing {
    if (!usesSecondary(parameters)) return nothing;
    const [taken, left] = [this.series('secondary.taken'), this.series('secondary.left')];
    const title = text(
      'S基金每年承接多少、排队多少？',
      'How much does the S-fund take over each year, and what is left?',
    );
    const draw: DrawChart = (options) => secondaryQueueChart({ title, taken, left }, options);
    return html`<gf-chart-figure
      class="wide"
      name="secondary-queue"
      .app=${this.app}
      .origin=${this.origin}
      .draw=${draw}
      .subtitle=${this.say(`年末报价承接；没有轮到的次年再排，各年排队不可相加 · ${this.fanSample()}`, `Offers at year ends; what is left may be offered again, so queues of different years must not be added up · ${this.fanSample()}`)}
      .height=${330}
    ></gf-chart-figure>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-fiscal-tab': FiscalTab;
  }
}
