import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { NumericKey } from '../../model/plausible';
import { text } from '../../model/text';
import { Pace } from '../../state/explore-pace';
import { TornadoDesk } from '../../state/explore-tornado';
import { AppElement } from '../element';
import '../explain';
import { shared } from '../styles';
import './command-note';
import './key-set';
import { sayWork } from './say-work';
import './stale-notice';
import './start-row';
import { exploreStyles } from './styles';
import './tornado-answer';

/** So many fit an address. */
const MOST_KEYS = 40;

const plausible = {
  term: text('合理范围', 'Plausible range'),
  meaning: text(
    '参数可能落在的范围，如成功率 20%–50%；费率取上下三分之一。没有这样的范围的参数，取它允许的全部范围。',
    'Where a number may well lie, such as a success rate of 20–50%; fees a third up or down. A parameter without such a range is taken over all its bounds.',
  ),
};

/** Tornado: which single assumptions an indicator hangs on. */
@customElement('gf-tornado-panel')
export class TornadoPanel extends AppElement {
  static override styles = [shared, exploreStyles];

  private get desk(): TornadoDesk {
    return this.app.state.part(TornadoDesk);
  }

  override render(): TemplateResult {
    const { app, desk } = this;
    const report = desk.task.result.value;
    return html`<div class="panel">
      <div class="card setup">
        <p class="about">
          ${this.say(
            '每次只把一个参数放到合理范围的低端和高端，看指标差多少，从大到小排列。',
            'Puts one parameter at a time to the low and to the high end of its plausible range, and sorts them by how far the indicator moves.',
          )}
          <gf-explain .app=${app} .term=${plausible.term} .meaning=${plausible.meaning}></gf-explain>
        </p>
        <gf-key-set
          .app=${app}
          .keys=${desk.keys.value}
          .isUsual=${desk.isUsual.value}
          .usual=${text('全部不确定的参数', 'everything uncertain')}
          .most=${MOST_KEYS}
          @add=${({ detail }: CustomEvent<NumericKey>) => desk.add(detail)}
          @remove=${({ detail }: CustomEvent<NumericKey>) => desk.remove(detail)}
          @reset=${() => desk.reset()}
        ></gf-key-set>
        <gf-start-row
          .app=${app}
          .task=${desk.task}
          .label=${text('排出影响大小', 'Rank the assumptions')}
          .work=${this.work()}
          @start=${() => void desk.start()}
        ></gf-start-row>
      </div>
      <gf-stale-notice
        .app=${app}
        .staleness=${desk.staleness.value}
        @again=${() => void desk.start()}
      ></gf-stale-notice>
      ${report ? html`<gf-tornado-answer .app=${app} .report=${report}></gf-tornado-answer>` : nothing}
      <gf-command-note .app=${app} .command=${desk.command.value}></gf-command-note>
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
    'gf-tornado-panel': TornadoPanel;
  }
}
