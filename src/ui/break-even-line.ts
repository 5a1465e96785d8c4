import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { breakEven, neededMultipleAt, type BreakEven } from '../analysis/break-even';
import { parameterRow } from '../model/parameters';
import { text } from '../model/text';
import { formatMultiple, formatShare } from '../model/units';
import type { ShownRun } from '../state/simulation';
import { breakEvenVerdict } from './break-even-verdict';
import { AppElement } from './element';
import './explain';
import './field-source';
import { shortMoneyLabel } from './reading-labels';
import { shared } from './styles';

const term = text('盈亏平衡所需倍数', 'Break-even multiple');
const meaning = text(
  '要让投入的钱（含管理费）恰好全部收回，成功项目平均须达到的倍数：成功率 × 所需倍数 + 失败率 × 回收倍数 = 1 + 费用。没有计入到期强制处置的折价。成功率是最不确定的一项，因此一并列出几种成功率下所需的倍数。',
  'What winners must return on average for all money paid in, fees included, to come back exactly: success rate × multiple + failure rate × recovery = 1 + fees. Discounts of forced sales at the end are not counted. The success rate is the least certain of these, so the multiple is given for others as well.',
);

/** Success rates from cautious to hopeful, for which the needed multiple is shown as well. */
const SUCCESS_RATES = [0.3, 0.4, 0.5] as const;

/** The arithmetic beside the simulation: the mean winner needed, against the one assumed. */
@customElement('gf-break-even')
export class BreakEvenLine extends AppElement {
  static override styles = [
    shared,
    css`
      .card {
        padding: 0.55rem 1rem;
        font-size: 0.93rem;
      }

      .lines {
        display: grid;
        grid-template-columns: max-content max-content 1fr;
        align-items: center;
        gap: 0 1.2rem;
      }

      .term,
      .assumed {
        display: inline-flex;
        align-items: center;
      }

      .term {
        gap: 0.35rem;
        color: var(--muted);
      }

      .arithmetic {
        grid-column: 2;
      }

      .verdict {
        margin-top: 0.3rem;
      }

      @media (max-width: 1150px) {
        .lines,
        .lines > * {
          display: block;
        }
      }
    `,
  ];

  @property({ attribute: false }) run!: ShownRun;

  override render(): TemplateResult {
    const { language, run } = this;
    const sleeves = breakEven(run.resolved.parameters);
    const { capitalBack } = run.outcome.result.probabilities;
    return html`<div class="card">
      <div class="lines">
        <span class="term">
          ${term[language]} <gf-explain .app=${this.app} .term=${term} .meaning=${meaning}></gf-explain>
        </span>
        ${sleeves.map((each) => this.renderSleeve(each))}
      </div>
      <p class="verdict">${breakEvenVerdict(sleeves, 1 - capitalBack.probability, language)}</p>
    </div>`;
  }

  private renderSleeve(each: BreakEven): TemplateResult {
    const { language } = this;
    const row = parameterRow(`${each.sleeve}.multipleMean`);
    const isEnough = each.assumedMultiple >= each.neededMultiple;
    return html`<span class="arithmetic">
        ${shortMoneyLabel(each.sleeve, language)}${this.say('：须 ', ': needs ')}<strong>${formatMultiple(each.neededMultiple, language, 2)}</strong>${this.say('，', ', ')}<span
          class="assumed"
          ><gf-field-source .app=${this.app} .row=${row}></gf-field-source>${this.say('设定 ', 'set to ')}&nbsp;<strong
            class=${isEnough ? '' : 'loss'}
            >${formatMultiple(each.assumedMultiple, language, 2)}</strong
          ></span
        >
      </span>
      <span class="muted">${this.conditions(each)}${this.say('；', '; ')}${this.otherRates(each)}</span>`;
  }

  private conditions({ successRate, recovery, costPerInvested }: BreakEven): string {
    const { language } = this;
    const [rate, fees] = [formatShare(successRate, language), formatShare(costPerInvested - 1, language, 0)];
    const back = formatMultiple(recovery, language);
    return this.say(
      `成功率 ${rate}、失败回收 ${back}、费用 ${fees}`,
      `success ${rate}, recovery ${back}, fees ${fees}`,
    );
  }

  private otherRates({ sleeve }: BreakEven): string {
    const { language } = this;
    const { parameters } = this.run.resolved;
    const needed = SUCCESS_RATES.map((rate) => {
      const multiple = formatMultiple(neededMultipleAt(parameters, sleeve, rate), language, 2);
      return `${formatShare(rate, language)} ${this.say('须', 'needs')} ${multiple}`;
    });
    return `${this.say('若成功率 ', 'if success were ')}${needed.join(this.say('、', ', '))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-break-even': BreakEvenLine;
  }
}
