import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { text } from '../../model/text';
import { formatCount } from '../../model/units';
import { PrecisionDesk } from '../../state/explore-precision';
import { AppElement } from '../element';
import '../explain';
import { shared } from '../styles';
import { askedRow, pointsOf } from './asked-row';
import './precision-answer';
import './quantity-field';
import { startUnlessRefused } from './refused-field';
import './stale-notice';
import './start-row';
import { exploreStyles } from './styles';

const error = {
  term: text('95% 误差', '95% error'),
  meaning: text(
    '换一个随机种子再算，100 次里有 95 次，结果与真值之差在这个数以内。模拟次数增加到 4 倍，误差减半。比例的误差以百分点计。',
    'With another random seed, 95 of 100 results are within this much of the true value. Four times as many futures halve it. For shares it is in percentage points.',
  ),
};

const TOO_EXACT = text('误差须大于 0。', 'The error must be above 0.');

/** Run to precision: as many futures as an indicator needs. */
@customElement('gf-precision-panel')
export class PrecisionPanel extends AppElement {
  static override styles = [shared, exploreStyles];

  private get desk(): PrecisionDesk {
    return this.app.state.part(PrecisionDesk);
  }

  private start(): void {
    startUnlessRefused(this.renderRoot, () => this.desk.start());
  }

  override render(): TemplateResult {
    const { app, desk } = this;
    const found = desk.steps.value;
    const { written, paths } = desk.wanted.value;
    return html`<div class="panel">
      <div class="card setup">
        <p class="about">
          ${this.say(
            '逐步增加模拟次数，直到指标的误差小到够用为止。',
            'Simulates more and more futures until the error of the indicator is small enough.',
          )}
        </p>
        <div class="row">
          <gf-quantity-field
            .app=${app}
            .label=${text('要求的 95% 误差（±）', '95% error wanted (±)')}
            .sign=${pointsOf(written)}
            .row=${askedRow(written, { min: Number.MIN_VALUE })}
            .beyond=${TOO_EXACT}
            .value=${desk.setup.value.target}
            @change=${({ detail }: CustomEvent<number>) => desk.aim(detail)}
          ></gf-quantity-field>
          <gf-explain .app=${app} .term=${error.term} .meaning=${error.meaning}></gf-explain>
        </div>
        <gf-start-row
          .app=${app}
          .task=${desk.task}
          .label=${text('算到够准', 'Run to precision')}
          .counted=${text('步', 'steps')}
          .partly=${found?.reached === null ? text('已取消。下面是到此为止的结果。', 'Cancelled. Below is what was found so far.') : null}
          .work=${this.say(`从 ${formatCount(paths, 'zh')} 次开始，最多 1,000,000 次`, `from ${formatCount(paths, 'en')} futures on, 1,000,000 at most`)}
          @start=${() => this.start()}
        ></gf-start-row>
      </div>
      <gf-stale-notice
        .app=${app}
        .staleness=${desk.stepsStaleness.value}
        @again=${() => this.start()}
      ></gf-stale-notice>
      ${found ? html`<gf-precision-answer .app=${app} .found=${found}></gf-precision-answer>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-precision-panel': PrecisionPanel;
  }
}
