import { css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { breachOf, headlineSleeve } from '../../analysis/headline';
import { exceedanceChart } from '../../charts/exceedance';
import type { ExceedanceCurve } from '../../charts/exceedance-curves';
import { fanChart } from '../../charts/fan';
import { histogramChart } from '../../charts/histogram';
import type { Breach, Exceedance, Measure } from '../../engine/result';
import { activeSleeves } from '../../model/parameters';
import { text } from '../../model/text';
import { formatCount, formatShare } from '../../model/units';
import '../chart-figure';
import type { DrawChart } from '../chart-export';
import { moneyLabel } from '../reading-labels';
import './false-alarms';
import { panelStyles, TabPanel } from './panel';
import './readings-table';

type Money = Breach['sleeve'];

const MEASURES: readonly Measure[] = ['net', 'gross'];

/** How often the tolerated loss is exceeded, and how much that depends on how the rule is read. */
@customElement('gf-tolerance-tab')
export class ToleranceTab extends TabPanel {
  static override styles = [
    panelStyles,
    css`
      .selector {
        display: flex;
        align-items: center;
        gap: 0.5rem;
      }

      select {
        padding: 0.2rem 0.5rem;
        background: var(--surface);
        border: 1px solid var(--line);
        border-radius: 8px;
      }
    `,
  ];

  /** Whose loss is shown; null follows the headline. */
  @state() private chosen: Money | null = null;

  private moneys(): readonly Money[] {
    return [...activeSleeves(this.run.resolved.parameters), 'programme'];
  }

  private money(): Money {
    const { parameters } = this.run.resolved;
    return this.moneys().find((each) => each === this.chosen) ?? headlineSleeve(parameters);
  }

  override render(): TemplateResult {
    const money = this.money();
    const name = moneyLabel(money, this.language);
    return html`<div class="panel">
      <label class="selector wide no-print">
        ${this.say('看哪一类资金', 'Which money')}
        <select @change=${(event: Event) => (this.chosen = (event.target as HTMLSelectElement).value as Money)}>
          ${this.moneys().map(
            (each) =>
              html`<option value=${each} .selected=${each === money}>${moneyLabel(each, this.language)}</option>`,
          )}
        </select>
      </label>
      <gf-chart-figure
        class="wide"
        name="exceedance-${money}"
        .app=${this.app}
        .draw=${this.exceedance(money)}
        .subtitle=${this.exceedanceSubtitle(name)}
        .height=${360}
      ></gf-chart-figure>
      <gf-readings-table class="wide" .app=${this.app} .run=${this.run} .money=${money}></gf-readings-table>
      <gf-false-alarms class="wide" .app=${this.app} .run=${this.run} .money=${money}></gf-false-alarms>
      <gf-chart-figure
        name="final-loss-${money}"
        .app=${this.app}
        .draw=${this.finalLoss(money)}
        .subtitle=${this.say(`${name}，清算时净亏损占投资额 · ${this.sample()}`, `${name}: net loss at liquidation, of the money invested · ${this.sample()}`)}
      ></gf-chart-figure>
      ${this.renderInterim(money, name)}
    </div>`;
  }

  private tolerance(money: Money): number {
    const { breaches } = this.result;
    return breaches.find(({ sleeve }) => sleeve === money)?.tolerance ?? 0;
  }

  private exceedanceSubtitle(name: string): string {
    const paths = this.run.independent?.paths;
    const beside =
      paths === undefined || paths === this.result.paths
        ? ''
        : this.say(`；ρ=0 的曲线用 ${formatCount(paths, 'zh')} 次`, `; ρ=0 curves rest on ${formatCount(paths, 'en')}`);
    return this.say(
      `${name}整体，存续期满清算时 · ${this.sample()}${beside}`,
      `${name} together, at liquidation · ${this.sample()}${beside}`,
    );
  }

  private curves(money: Money): readonly ExceedanceCurve[] {
    const level = money === 'programme' ? 'programme' : 'class';
    const own = MEASURES.flatMap((measure): ExceedanceCurve[] => {
      const exceedance = this.result.exceedance[`${money}.${measure}`];
      const reading = { measure, base: 'invested', timing: 'liquidation', level } as const;
      const breach = breachOf(this.result, money, reading)?.probability;
      return exceedance ? [{ measure, independent: false, exceedance, ...(breach !== undefined && { breach }) }] : [];
    });
    const beside = MEASURES.flatMap((measure): ExceedanceCurve[] => {
      const exceedance: Exceedance | undefined = this.run.independent?.exceedance[`${money}.${measure}`];
      return exceedance ? [{ measure, independent: true, exceedance }] : [];
    });
    return [...own, ...beside];
  }

  private exceedance(money: Money): DrawChart {
    const data = {
      title: text('亏损超过某一比例的可能性有多大？', 'How likely is a loss above a given share?'),
      curves: this.curves(money),
      tolerance: this.tolerance(money),
    };
    return (options) => exceedanceChart(data, options);
  }

  private finalLoss(money: Money): DrawChart {
    const histogram = this.result.histograms[money === 'programme' ? 'loss.net' : `${money}.loss.net`];
    if (!histogram) throw new Error(`no histogram of the loss of ${money}`);
    const tolerance = this.tolerance(money);
    const line = formatShare(tolerance, 'zh');
    return (options) =>
      histogramChart(
        {
          title: text('最终会亏多少？', 'How much is lost in the end?'),
          measure: text('最终净亏损', 'Final net loss'),
          quantity: 'share',
          histogram,
          tone: 'neutral',
          reference: {
            value: tolerance,
            label: text(`容许亏损 ${line}`, `Tolerance ${line}`),
            below: { label: text('容许之内', 'Within the tolerance'), tone: 'neutral' },
            above: { label: text('超过容许', 'Beyond the tolerance'), tone: 'loss' },
          },
        },
        options,
      );
  }

  private renderInterim(money: Money, name: string): TemplateResult {
    const series = this.result.series[`${money}.interimLoss.net`];
    if (!series) {
      return html`<section class="card box muted">
        ${this.say('中途亏损按子基金类别统计；请在上面选择一类子基金。', 'Interim losses are counted by kind of fund; choose one above.')}
      </section>`;
    }
    const tolerance = this.tolerance(money);
    const line = formatShare(tolerance, 'zh');
    const draw: DrawChart = (options) =>
      fanChart(
        {
          title: text('中途看上去亏多少？', 'How large does the loss look on the way?'),
          measure: text('账面净亏损', 'Net loss on the books'),
          quantity: 'share',
          series,
          tone: 'loss',
          reference: { value: tolerance, label: text(`容许亏损 ${line}`, `Tolerance ${line}`) },
        },
        options,
      );
    return html`<gf-chart-figure
      name="interim-loss-${money}"
      .app=${this.app}
      .draw=${draw}
      .subtitle=${this.say(
        `${name}，占已投金额，未退出项目按成本与估值孰低 · ${this.sample()}`,
        `${name}: of the money invested so far, holdings at the lower of cost and value · ${this.sample()}`,
      )}
    ></gf-chart-figure>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-tolerance-tab': ToleranceTab;
  }
}
