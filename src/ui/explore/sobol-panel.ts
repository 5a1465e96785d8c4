import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { NumericKey } from '../../model/plausible';
import { text } from '../../model/text';
import { formatCount } from '../../model/units';
import { Pace } from '../../state/explore-pace';
import { SAMPLE_CHOICES, SobolDesk } from '../../state/explore-sobol';
import { TornadoDesk } from '../../state/explore-tornado';
import { controls } from '../control-styles';
import { AppElement } from '../element';
import { shared } from '../styles';
import './command-note';
import './key-set';
import { sayWork } from './say-work';
import './sobol-answer';
import './stale-notice';
import './start-row';
import { exploreStyles } from './styles';

/** The design behind it has so many dimensions. */
const MOST_KEYS = 12;

/** As many as the analysis begins with. */
const TOP = 6;

/** Global sensitivity: how much of the uncertainty comes from which assumption. */
@customElement('gf-sobol-panel')
export class SobolPanel extends AppElement {
  static override styles = [
    shared,
    controls,
    exploreStyles,
    css`
      dl {
        margin: 0 0 0.7rem;
        font-size: 0.92rem;
      }

      dt {
        font-weight: 600;
      }

      dd {
        margin: 0 0 0.3rem;
        color: var(--muted);
      }
    `,
  ];

  private get desk(): SobolDesk {
    return this.app.state.part(SobolDesk);
  }

  override render(): TemplateResult {
    const { app, desk } = this;
    const report = desk.task.result.value;
    return html`<div class="panel">
      <div class="card setup">
        <p class="about">
          ${this.say(
            '让几个参数同时在各自的范围内变动，把指标的不确定性（方差）分摊到每个参数（Sobol 指数）。',
            'Varies several parameters together over their ranges, and shares the uncertainty (variance) of the indicator out among them (Sobol indices).',
          )}
        </p>
        ${this.renderMeanings()}
        <gf-key-set
          .app=${app}
          .keys=${desk.keys.value}
          .isUsual=${desk.isUsual.value}
          .usual=${text('通常最要紧的几个', 'those that usually matter most')}
          .most=${MOST_KEYS}
          @add=${({ detail }: CustomEvent<NumericKey>) => desk.add(detail)}
          @remove=${({ detail }: CustomEvent<NumericKey>) => desk.remove(detail)}
          @reset=${() => desk.reset()}
        ></gf-key-set>
        ${this.renderFromTornado()} ${this.renderSamples()}
        <gf-start-row
          .app=${app}
          .task=${desk.task}
          .label=${text('分摊不确定性', 'Share out the uncertainty')}
          .work=${this.work()}
          @start=${() => void desk.start()}
        ></gf-start-row>
      </div>
      <gf-stale-notice
        .app=${app}
        .staleness=${desk.staleness.value}
        @again=${() => void desk.start()}
      ></gf-stale-notice>
      ${report ? html`<gf-sobol-answer .app=${app} .report=${report}></gf-sobol-answer>` : nothing}
      <gf-command-note .app=${app} .command=${desk.command.value}></gf-command-note>
    </div>`;
  }

  private renderMeanings(): TemplateResult {
    return html`<dl>
      <dt>${this.say('单独作用（一阶指数）', 'Alone (first-order index)')}</dt>
      <dd>
        ${this.say(
          '如果把这个参数查清楚、定下来，指标的方差平均能减少多少。',
          'How much of the variance would go, on average, if this parameter alone became known.',
        )}
      </dd>
      <dt>${this.say('连同相互作用（总指数）', 'With interactions (total index)')}</dt>
      <dd>
        ${this.say(
          '再加上它和其他参数相互作用的部分：即使别的都已知，只剩它不知道时还剩多少方差。接近 0 的参数可以不再深究。',
          'Its interactions added: how much variance would remain if everything but this parameter were known. What is near 0 needs no closer look.',
        )}
      </dd>
    </dl>`;
  }

  /** The ranking of single assumptions is the best guess at what matters together. */
  private renderFromTornado(): TemplateResult | typeof nothing {
    const bars = this.app.state.part(TornadoDesk).task.result.value?.tornado.bars ?? [];
    const top = bars.slice(0, TOP).map(({ key }) => key);
    if (top.length === 0 || top.join() === this.desk.keys.value.join()) return nothing;
    return html`<p class="row">
      <button type="button" class="link" @click=${() => this.desk.take(top)}>
        ${this.say(`改用敏感性排在前面的 ${top.length} 个`, `Take the first ${top.length} of the sensitivity ranking`)}
      </button>
    </p>`;
  }

  private renderSamples(): TemplateResult {
    const { desk } = this;
    const { samples } = desk.setup.value;
    return html`<div class="row">
      <span class="field">
        <label for="samples">${this.say('基础样本数（越多越准）', 'Base samples (more are more exact)')}</label>
        <select
          id="samples"
          @change=${(event: Event) => desk.sample(Number((event.target as HTMLSelectElement).value))}
        >
          ${SAMPLE_CHOICES.map(
            (each) =>
              html`<option value=${each} .selected=${each === samples}>${formatCount(each, this.language)}</option>`,
          )}
        </select>
      </span>
      <span class="muted">
        ${this.say(
          `方案数 = 样本数 ×（参数个数 + 2）= ${formatCount(desk.scenarios.value, 'zh')}`,
          `scenarios = samples × (parameters + 2) = ${formatCount(desk.scenarios.value, 'en')}`,
        )}
      </span>
    </div>`;
  }

  private work(): string {
    const { scenarios, wanted } = this.desk;
    const { paths } = wanted.value;
    const seconds = this.app.state.part(Pace).secondsFor(scenarios.value, paths);
    return sayWork({ scenarios: scenarios.value, paths, seconds }, text('个方案', 'scenarios'), this.language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-sobol-panel': SobolPanel;
  }
}
