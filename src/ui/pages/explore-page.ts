import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Parameters } from '../../model/parameters';
import { text } from '../../model/text';
import { formatCount } from '../../model/units';
import { ExploreSetup, PATH_CHOICES, TOOLS, type Tool } from '../../state/explore-setup';
import { controls } from '../control-styles';
import { AppElement } from '../element';
import '../explain';
import { type AskedDetail } from '../question-field';
import '../stress-bar';
import { shared } from '../styles';
import { type Tab } from '../tab-list';

const luck = {
  term: text('同一组随机数', 'The same luck'),
  meaning: text(
    '一次分析里的所有方案用同一批随机数：同一次模拟里，市场好坏、项目成败的运气都相同，差别只来自参数。所以差别的误差远小于各自的误差。',
    'All scenarios of an analysis use the same random numbers: in a given future the luck of markets and projects is alike, and only the parameters differ. The error of a difference is therefore far smaller than that of either number.',
  ),
};

/** What can be found out about the draft beyond one run of it. */
@customElement('gf-explore-page')
export class ExplorePage extends AppElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: block;
      }

      .intro {
        margin: 0.1rem 0 0.8rem;
        color: var(--muted);
      }

      .asked {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem 1.2rem;
        padding: 0.8rem 1rem;
      }

      gf-question-field {
        flex: 1 1 24rem;
      }

      .problem {
        margin-bottom: 0.8rem;
        padding: 0.6rem 1rem;
        border-color: var(--loss);
      }

      ul {
        margin: 0.3rem 0 0;
        padding-left: 1.2rem;
      }
    `,
  ];

  private get setup(): ExploreSetup {
    return this.app.state.part(ExploreSetup);
  }

  override render(): TemplateResult {
    const { app, setup } = this;
    const tool = setup.tool.value;
    return html`<h2 class="visually-hidden">${this.say('探索', 'Explore')}</h2>
      <gf-stress-bar .app=${app}></gf-stress-bar>
      <p class="intro">
        ${this.say(
          '以当前方案为起点，改变其中的参数，用同一组随机数反复模拟。',
          'Starts from the current scenario, varies its parameters, and simulates all of it with the same luck.',
        )}
        <gf-explain .app=${app} .term=${luck.term} .meaning=${luck.meaning}></gf-explain>
      </p>
      ${this.renderInvalid()}
      <div class="card asked">
        <gf-question-field
          .app=${app}
          .value=${setup.question.value}
          .scenarios=${this.scenarios()}
          @change=${({ detail }: CustomEvent<AskedDetail>) => setup.ask(detail.value)}
        ></gf-question-field>
        ${this.renderPaths(tool)}
      </div>
      <gf-tabs
        .app=${app}
        .tabs=${this.tabs()}
        .chosen=${tool}
        .label=${this.say('分析工具', 'Analyses')}
        @choose=${({ detail }: CustomEvent<Tool>) => setup.open(detail)}
      ></gf-tabs>`;
  }

  /** The same list as long as the scenario is the same: a question is read again for another. */
  private scenarios(): readonly Parameters[] {
    const parameters = this.setup.parameters.value;
    if (this.asked[0] !== parameters) this.asked = [parameters];
    return this.asked;
  }
  private asked: readonly Parameters[] = [];

  private renderInvalid(): TemplateResult | typeof nothing {
    const { runnable, rejected, checked } = this.app.state;
    if (runnable.value) return nothing;
    const own = [...rejected.value.values()].flatMap(({ problems }) => problems);
    const together = checked.value.ok ? [] : checked.value.problems;
    return html`<div class="card problem" role="status">
      <p>${this.say('参数有误，现在不能计算：', 'A parameter is not right, so nothing can be computed now:')}</p>
      <ul>
        ${[...own, ...together].map(({ message }) => html`<li>${message[this.language]}</li>`)}
      </ul>
    </div>`;
  }

  private renderPaths(tool: Tool): TemplateResult {
    const chosen = this.setup.pathsIn(tool);
    return html`<span class="field">
      <label for="paths">${this.say('每个方案模拟次数', 'Futures per scenario')}</label>
      <select
        id="paths"
        @change=${(event: Event) => this.setup.simulate(Number((event.target as HTMLSelectElement).value))}
      >
        ${PATH_CHOICES.map(
          (paths) =>
            html`<option value=${paths} .selected=${paths === chosen}>${formatCount(paths, this.language)}</option>`,
        )}
      </select>
    </span>`;
  }

  /** The panels' code comes only when a tab is opened. */
  private tabs(): readonly Tab[] {
    const { app } = this;
    const panels: Readonly<Record<Tool, Omit<Tab, 'id'>>> = {
      goal: {
        label: text('目标求解', 'Goal seek'),
        load: () => import('../explore/goal-panel'),
        render: () => html`<gf-goal-panel .app=${app}></gf-goal-panel>`,
      },
      sweep: {
        label: text('扫描', 'Sweep'),
        load: () => import('../explore/sweep-panel'),
        render: () => html`<gf-sweep-panel .app=${app}></gf-sweep-panel>`,
      },
      tornado: {
        label: text('敏感性', 'Sensitivity'),
        load: () => import('../explore/tornado-panel'),
        render: () => html`<gf-tornado-panel .app=${app}></gf-tornado-panel>`,
      },
      sobol: {
        label: text('全局敏感性', 'Global sensitivity'),
        load: () => import('../explore/sobol-panel'),
        render: () => html`<gf-sobol-panel .app=${app}></gf-sobol-panel>`,
      },
      precision: {
        label: text('算到够准', 'Run to precision'),
        load: () => import('../explore/precision-panel'),
        render: () => html`<gf-precision-panel .app=${app}></gf-precision-panel>`,
      },
    };
    return TOOLS.map((id) => ({ id, ...panels[id] }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-explore-page': ExplorePage;
  }
}
