import { css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { headlineSleeve } from '../../analysis/headline';
import { activeSleeves } from '../../model/parameters';
import { formatCount } from '../../model/units';
import '../chart-figure';
import { moneyLabel } from '../../analysis/reading-labels';
import './false-alarms';
import { panelStyles, TabPanel } from './panel';
import './readings-table';
import { exceedanceOf, finalLossOf, interimLossOf, type Money } from './tolerance-charts';

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

  override render(): TemplateResult {
    const money = this.moneys().find((each) => each === this.chosen) ?? headlineSleeve(this.run.resolved.parameters);
    const name = moneyLabel(money, this.language);
    return html`<div class="panel">
      ${this.renderSelector(money)}
      <gf-chart-figure
        class="wide"
        name="exceedance-${money}"
        .app=${this.app}
        .origin=${this.origin}
        .draw=${exceedanceOf(this.run, money)}
        .subtitle=${this.exceedanceSubtitle(name)}
        .height=${360}
      ></gf-chart-figure>
      <gf-readings-table class="wide" .app=${this.app} .run=${this.run} .money=${money}></gf-readings-table>
      <gf-false-alarms class="wide" .app=${this.app} .run=${this.run} .money=${money}></gf-false-alarms>
      <gf-chart-figure
        name="final-loss-${money}"
        .app=${this.app}
        .origin=${this.origin}
        .draw=${finalLossOf(this.run, money)}
        .subtitle=${this.say(
          `${name}，清算时净亏损占投资额 · ${this.sample()}`,
          `${name}: net loss at liquidation, of the money invested · ${this.sample()}`,
        )}
      ></gf-chart-figure>
      ${this.renderInterim(money, name)}
    </div>`;
  }

  private moneys(): readonly Money[] {
    return [...activeSleeves(this.run.resolved.parameters), 'programme'];
  }

  private renderSelector(money: Money): TemplateResult {
    return html`<label class="selector wide no-print">
      ${this.say('看哪一类资金', 'Which money')}
      <select @change=${(event: Event) => (this.chosen = (event.target as HTMLSelectElement).value as Money)}>
        ${this.moneys().map(
          (each) => html`<option value=${each} .selected=${each === money}>${moneyLabel(each, this.language)}</option>`,
        )}
      </select>
    </label>`;
  }

  private exceedanceSubtitle(name: string): string {
    const paths = this.run.independent?.paths;
    const isOther = paths !== undefined && paths !== this.result.paths;
    const beside = isOther
      ? this.say(`；ρ=0 的曲线用 ${formatCount(paths, 'zh')} 次`, `; ρ=0 curves rest on ${formatCount(paths, 'en')}`)
      : '';
    return this.say(
      `${name}整体，存续期满清算时 · ${this.sample()}${beside}`,
      `${name} together, at liquidation · ${this.sample()}${beside}`,
    );
  }

  private renderInterim(money: Money, name: string): TemplateResult {
    const draw = interimLossOf(this.run, money);
    if (!draw) {
      return html`<section class="card box muted">
        ${this.say(
          '中途亏损按子基金类别统计；请在上面选择一类子基金。',
          'Interim losses are counted by kind of fund; choose one above.',
        )}
      </section>`;
    }
    return html`<gf-chart-figure
      name="interim-loss-${money}"
      .app=${this.app}
      .origin=${this.origin}
      .draw=${draw}
      .subtitle=${this.say(
        `${name}，占已投金额，未退出项目按成本与估值孰低 · ${this.fanSample()}`,
        `${name}: of the money invested so far, holdings at the lower of cost and value · ${this.fanSample()}`,
      )}
    ></gf-chart-figure>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-tolerance-tab': ToleranceTab;
  }
}
