import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { breachOf, headlineReading } from '../../analysis/headline';
import type { Breach } from '../../engine/result';
import { formatYears } from '../../model/units';
import { moneyLabel } from '../reading-labels';
import { sayProbability } from '../say-numbers';
import { panelStyles, TabPanel } from './panel';

/** What an annual assessment would do to funds that lose nothing in the end. */
@customElement('gf-false-alarms')
export class FalseAlarms extends TabPanel {
  static override styles = [
    panelStyles,
    css`
      strong {
        color: var(--loss);
      }
    `,
  ];

  @property({ attribute: false }) money!: Breach['sleeve'];

  override render(): TemplateResult | typeof nothing {
    const { parameters } = this.run.resolved;
    const level = this.money === 'programme' ? 'programme' : 'class';
    const reading = { ...headlineReading(parameters), timing: 'annual', level } as const;
    const annual = breachOf(this.result, this.money, reading);
    const final = breachOf(this.result, this.money, { ...reading, timing: 'liquidation' });
    if (annual?.falseAlarm === undefined || !final) return nothing;
    const grace = formatYears(parameters['assessment.grace'], this.language);
    const name = moneyLabel(this.money, this.language);
    return html`<section class="card box">
      <h3>${this.say('每年考核会误伤多少？', 'How often would annual assessment raise a false alarm?')}</h3>
      <p>
        ${this.say(
          `宽限${grace}后，如果每年都考核，${name}触发红线的可能性是 ${sayProbability(annual.probability)}（只看清算时为 ${sayProbability(final.probability)}）；其中“误伤”——中途触发、最终却没有净亏损——占全部情形的 `,
          `With annual assessment after ${grace} of grace, the ${name.toLowerCase()} breach the tolerance in ${sayProbability(annual.probability)} of futures (at liquidation alone: ${sayProbability(final.probability)}). False alarms, breached on the way but without a net loss in the end, make up `,
        )}<strong>${sayProbability(annual.falseAlarm)}</strong>${this.say('。', ' of all futures.')}
      </p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-false-alarms': FalseAlarms;
  }
}
