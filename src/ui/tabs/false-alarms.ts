import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Breach } from '../../engine/result';
import { text } from '../../model/text';
import { formatYears } from '../../model/units';
import { moneyLabel } from '../../analysis/reading-labels';
import { sayProbability, sayProbabilityInTable } from '../say-numbers';
import type { Term } from '../term';
import { onTheWay } from '../../analysis/on-the-way';
import { panelStyles, TabPanel } from './panel';

const onlyOnTheWay: Term = {
  label: text('中途触线、清算时未超线', 'Over the line on the way, not at liquidation'),
  meaning: text(
    '年度考核会判它超线，等到清算却在容错线之内。清算时超线的情形，在年度考核下也都超线，所以它等于两个可能性之差。',
    'Annual assessment would find a breach although at liquidation the loss is within the tolerance. Whatever is over the line at liquidation is so in annual assessment too: this is the difference of the two probabilities.',
  ),
};

const withoutLoss: Term = {
  label: text('某年末超线、最终没有净亏损', 'Over the line at some year end, without a net loss in the end'),
  meaning: text(
    '误伤的最严格定义：某个年末超线，清算时却连净亏损都没有。净亏损在容错线以内的不算在内，因此按净亏损考核时常常接近 0。占全部情形的比例。',
    'The strictest kind of false alarm: over the line at some year end, yet no net loss at all at liquidation. Net losses within the tolerance do not count, so this is often close to 0 where net losses are assessed. A share of all futures.',
  ),
};

/** What an annual assessment would do to funds that keep within the tolerance in the end. */
@customElement('gf-false-alarms')
export class FalseAlarms extends TabPanel {
  static override styles = [
    panelStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 0.1rem 1.2rem;
        align-items: baseline;
        margin: 0.3rem 0;
      }

      dt {
        display: inline-flex;
        align-items: center;
        gap: 0.35rem;
      }

      dd {
        margin: 0;
      }

      strong {
        color: var(--loss);
        font-size: 1.3rem;
      }

      @media (max-width: 600px) {
        dl {
          display: block;
        }
      }
    `,
  ];

  @property({ attribute: false }) money!: Breach['sleeve'];

  override render(): TemplateResult | typeof nothing {
    const { parameters } = this.run.resolved;
    const found = onTheWay(this.result, parameters, this.money);
    if (!found) return nothing;
    const grace = formatYears(parameters['assessment.grace'], this.language);
    const name = moneyLabel(this.money, this.language);
    const [annual, final] = [found.annual, found.final].map(sayProbabilityInTable);
    return html`<section class="card box">
      <h3>${this.say('每年考核会误伤多少？', 'How often would annual assessment raise a false alarm?')}</h3>
      <dl>
        <dt>${this.term(onlyOnTheWay)}</dt>
        <dd><strong>${sayProbabilityInTable(found.onlyOnTheWay)}</strong></dd>
        <dt class="muted">${this.term(withoutLoss)}</dt>
        <dd>${sayProbability(found.withoutLoss)}</dd>
      </dl>
      <p class="muted">
        ${this.say(
          `宽限${grace}后如果每年都考核，${name}超过容错线的可能性是 ${annual}；只在清算时考核，是 ${final}。`,
          `Assessed every year after ${grace} of grace, the ${name.toLowerCase()} exceed the tolerance in ${annual} of futures; assessed at liquidation alone, in ${final}.`,
        )}
      </p>
    </section>`;
  }

  private term({ label, meaning }: Term): TemplateResult {
    return html`${label[this.language]}<gf-explain .app=${this.app} .term=${label} .meaning=${meaning}></gf-explain>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-false-alarms': FalseAlarms;
  }
}
