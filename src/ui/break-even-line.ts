import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { breakEven, type BreakEven } from '../analysis/break-even';
import { text } from '../model/text';
import { formatMultiple, formatShare } from '../model/units';
import type { ShownRun } from '../state/simulation';
import { AppElement } from './element';
import './explain';
import { shortMoneyLabel } from './reading-labels';
import { shared } from './styles';

const term = text('盈亏平衡所需倍数', 'Break-even multiple');
const meaning = text(
  '要让投入的钱（含管理费）恰好全部收回，成功项目平均须达到的倍数：成功率 × 所需倍数 + 失败率 × 回收倍数 = 1 + 费用。没有计入到期强制处置的折价。',
  'What winners must return on average for all money paid in, fees included, to come back exactly: success rate × multiple + failure rate × recovery = 1 + fees. Discounts of forced sales at the end are not counted.',
);

/** The arithmetic beside the simulation: the mean winner needed, against the one assumed. */
@customElement('gf-break-even')
export class BreakEvenLine extends AppElement {
  static override styles = [
    shared,
    css`
      .lines {
        display: grid;
        grid-template-columns: max-content max-content 1fr;
        align-items: baseline;
        gap: 0.1rem 1.2rem;
        padding: 0.55rem 1rem;
        font-size: 0.93rem;
      }

      .term {
        display: inline-flex;
        align-items: center;
        gap: 0.35rem;
        color: var(--muted);
      }

      .arithmetic {
        grid-column: 2;
      }

      @media (max-width: 700px) {
        .lines,
        .lines > * {
          display: block;
        }
      }
    `,
  ];

  @property({ attribute: false }) run!: ShownRun;

  override render(): TemplateResult {
    return html`<div class="card lines">
      <span class="term">
        ${term[this.language]} <gf-explain .app=${this.app} .term=${term} .meaning=${meaning}></gf-explain>
      </span>
      ${breakEven(this.run.resolved.parameters).map((each) => this.renderSleeve(each))}
    </div>`;
  }

  private renderSleeve(each: BreakEven): TemplateResult {
    const { language } = this;
    const needed = formatMultiple(each.neededMultiple, language, 2);
    const assumed = formatMultiple(each.assumedMultiple, language, 2);
    const isEnough = each.assumedMultiple >= each.neededMultiple;
    const name = shortMoneyLabel(each.sleeve, language);
    const fees = formatShare(each.costPerInvested - 1, language, 0);
    const conditions = this.say(
      `成功率 ${formatShare(each.successRate, language)}、失败回收 ${formatMultiple(each.recovery, language)}、费用 ${fees}`,
      `success ${formatShare(each.successRate, language)}, recovery ${formatMultiple(each.recovery, language)}, fees ${fees}`,
    );
    return html`<span class="arithmetic">
        ${name}${this.say('：须 ', ': needs ')}<strong>${needed}</strong>${this.say('，假设 ', ', assumed ')}<strong
          class=${isEnough ? '' : 'loss'}
          >${assumed}</strong
        >${isEnough ? '' : this.say('（不足）', ' (short)')}
      </span>
      <span class="muted">${conditions}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-break-even': BreakEvenLine;
  }
}
