import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { breakEven, neededMultipleAt, type BreakEven } from '../analysis/break-even';
import { usesConcession, usesScreening, usesSecondary } from '../model/mechanisms';
import { parameterRow } from '../model/parameters';
import { text } from '../model/text';
import { formatMultiple, formatShare } from '../model/units';
import type { ShownRun } from '../state/simulation';
import { breakEvenVerdict } from './break-even-verdict';
import { AppElement } from './element';
import './explain';
import './field-source';
import { shortMoneyLabel } from '../analysis/reading-labels';
import { shared, tables } from './styles';

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
    tables,
    css`
      .card {
        padding: 0.55rem 1rem;
      }

      th,
      td {
        padding: 0.1rem 0.9rem 0.1rem 0;
        border: 0;
        vertical-align: middle;
      }

      .term,
      .assumed {
        display: inline-flex;
        align-items: center;
        gap: 0.35rem;
      }

      .conditions {
        width: 100%;
        min-width: 9rem;
        padding-left: 1rem;
        white-space: normal;
      }

      .verdict {
        margin-top: 0.3rem;
        font-size: 0.93rem;
      }
    `,
  ];

  @property({ attribute: false }) run!: ShownRun;

  override render(): TemplateResult {
    const { language, run } = this;
    const sleeves = breakEven(run.resolved.parameters);
    const { capitalBack } = run.outcome.result.probabilities;
    const back = run.outcome.result.metrics['government.tvpi'].mean ?? 0;
    return html`<div class="card">
      <div class="scroll" tabindex="0" role="region" aria-label=${term[language]}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="term"
                  >${term[language]}<gf-explain .app=${this.app} .term=${term} .meaning=${meaning}></gf-explain
                ></span>
              </th>
              <th scope="col" class="number">${this.say('所需', 'Needed')}</th>
              <th scope="col" class="number">${this.say('设定', 'Set')}</th>
              ${SUCCESS_RATES.map((rate) => this.renderRateHead(rate))}
              <th scope="col" class="conditions">${this.say('现在的条件', 'As set now')}</th>
            </tr>
          </thead>
          <tbody>
            ${sleeves.map((each) => this.renderSleeve(each))}
          </tbody>
        </table>
      </div>
      <p class="verdict">
        ${breakEvenVerdict(sleeves, 1 - capitalBack.probability, back, language)}
        ${usesConcession(run.resolved.parameters) || usesSecondary(run.resolved.parameters) ? html`<span class="muted">${this.apart()}</span>` : nothing}
      </p>
    </div>`;
  }

  /** What the arithmetic leaves out although the simulation has it. */
  private apart(): string {
    return this.say(
      '所需倍数未计让利、回购和S基金承接，模拟结果已计入。',
      'The multiples needed leave concession, buyback and S-fund aside; the simulation counts them.',
    );
  }

  private renderRateHead(rate: number): TemplateResult {
    const percent = formatShare(rate, this.language);
    return html`<th scope="col" class="number">${this.say(`成功率 ${percent} 时`, `At ${percent} success`)}</th>`;
  }

  private renderSleeve(each: BreakEven): TemplateResult {
    const { language } = this;
    const { parameters } = this.run.resolved;
    const multiple = (x: number): string => formatMultiple(x, language, 2);
    const isEnough = each.assumedMultiple >= each.neededMultiple;
    return html`<tr>
      <th scope="row">${shortMoneyLabel(each.sleeve, language)}</th>
      <td class="number"><strong>${multiple(each.neededMultiple)}</strong></td>
      <td class="number">
        <span class="assumed"
          ><gf-field-source .app=${this.app} .row=${parameterRow(`${each.sleeve}.multipleMean`)}></gf-field-source
          ><strong class=${isEnough ? '' : 'loss'}>${multiple(each.assumedMultiple)}</strong></span
        >
      </td>
      ${SUCCESS_RATES.map(
        (rate) => html`<td class="number muted">${multiple(neededMultipleAt(parameters, each.sleeve, rate))}</td>`,
      )}
      <td class="muted conditions">${this.conditions(each)}</td>
    </tr>`;
  }

  private conditions({ successRate, recovery, costPerInvested }: BreakEven): string {
    const { language } = this;
    const [rate, fees] = [formatShare(successRate, language), formatShare(costPerInvested - 1, language, 0)];
    const back = formatMultiple(recovery, language);
    const [screenedZh, screenedEn] = usesScreening(this.run.resolved.parameters)
      ? ['筛选后', ' after screening']
      : ['', ''];
    return this.say(
      `${screenedZh}成功率 ${rate}、失败回收 ${back}、费用 ${fees}`,
      `success ${rate}${screenedEn}, recovery ${back}, fees ${fees}`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-break-even': BreakEvenLine;
  }
}
