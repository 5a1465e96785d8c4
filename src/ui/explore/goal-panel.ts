import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { GOAL_TRIALS } from '../../analysis/goal';
import type { NumericKey } from '../../model/plausible';
import { text } from '../../model/text';
import { GoalDesk } from '../../state/explore-goal';
import type { Limit } from '../../state/explore-limits';
import { Pace } from '../../state/explore-pace';
import { controls } from '../control-styles';
import { AppElement } from '../element';
import '../parameter-choice';
import { shared } from '../styles';
import { askedLabel, askedRow } from './asked-row';
import './command-note';
import './goal-answer';
import { goalPresets, type GoalPreset } from './goal-presets';
import './quantity-field';
import { startUnlessRefused } from './refused-field';
import { sayWork } from './say-work';
import './stale-notice';
import './start-row';
import { exploreStyles } from './styles';

const isSame = (a: Limit | null, b: Limit): boolean => a?.sense === b.sense && a.value === b.value;

/** Goal seek: what must be true for an indicator to reach something. */
@customElement('gf-goal-panel')
export class GoalPanel extends AppElement {
  static override styles = [
    shared,
    controls,
    exploreStyles,
    css`
      .asked {
        max-width: 22rem;
      }

      /* As high as the controls beside it. */
      .asked span:last-child {
        padding: 0.3rem 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  private get desk(): GoalDesk {
    return this.app.state.part(GoalDesk);
  }

  private start(): void {
    startUnlessRefused(this.renderRoot, () => this.desk.start());
  }

  override render(): TemplateResult {
    const { desk, app } = this;
    const answer = desk.task.result.value;
    return html`<div class="panel">
      <div class="card setup">
        <p class="about">
          ${this.say(
            '反过来问：要达到一个目标，某个参数至少（或最多）得是多少？',
            'The other way round: how large, or how small, must a parameter be for a goal to be reached?',
          )}
        </p>
        ${this.renderPresets()} ${this.renderLimit()} ${this.renderParameter()}
        <gf-start-row
          .app=${app}
          .task=${desk.task}
          .label=${text('求解', 'Find the value')}
          .counted=${text('步', 'steps')}
          .work=${this.work()}
          @start=${() => this.start()}
        ></gf-start-row>
      </div>
      <gf-stale-notice .app=${app} .staleness=${desk.staleness.value} @again=${() => this.start()}></gf-stale-notice>
      ${answer ? html`<gf-goal-answer .app=${app} .answer=${answer}></gf-goal-answer>` : nothing}
      <gf-command-note .app=${app} .command=${desk.command.value}></gf-command-note>
    </div>`;
  }

  private work(): string {
    const { paths } = this.desk.wanted.value;
    const seconds = this.app.state.part(Pace).secondsFor(GOAL_TRIALS, paths);
    const work = sayWork({ scenarios: GOAL_TRIALS, paths, seconds }, text('个方案', 'scenarios'), this.language);
    return this.say(`约 ${work}`, `about ${work}`);
  }

  private renderPresets(): TemplateResult {
    return html`<div class="row chips" role="group" aria-label=${this.say('常问的目标', 'Goals often asked for')}>
      ${goalPresets.map((preset) => this.renderPreset(preset))}
    </div>`;
  }

  private renderPreset({ asked, limit, label }: GoalPreset): TemplateResult {
    const { setup, wanted } = this.desk;
    const isChosen = wanted.value.written === asked && isSame(setup.value.limit, limit);
    return html`<button
      type="button"
      class="chip"
      aria-pressed=${isChosen}
      @click=${() => this.desk.pose(asked, limit)}
    >
      ${label[this.language]}
    </button>`;
  }

  private renderLimit(): TemplateResult {
    const { written } = this.desk.wanted.value;
    const { limit } = this.desk.setup.value;
    const sense = limit?.sense ?? 'least';
    return html`<div class="row">
      <span class="field asked">
        <span class="label">${this.say('要使', 'The goal is for')}</span>
        <span>${askedLabel(written)[this.language]}</span>
      </span>
      <span class="field">
        <label for="sense">${this.say('须', 'Must be')}</label>
        <select id="sense" @change=${(event: Event) => this.turn((event.target as HTMLSelectElement).value)}>
          <option value="least" .selected=${sense === 'least'}>${this.say('不低于 ≥', 'at least ≥')}</option>
          <option value="most" .selected=${sense === 'most'}>${this.say('不高于 ≤', 'at most ≤')}</option>
        </select>
      </span>
      <gf-quantity-field
        .app=${this.app}
        .label=${text('目标值', 'Goal')}
        .row=${askedRow(written)}
        .value=${limit?.value ?? null}
        @change=${({ detail }: CustomEvent<number>) => this.desk.demand({ sense, value: detail })}
      ></gf-quantity-field>
    </div>`;
  }

  private turn(sense: string): void {
    const { limit } = this.desk.setup.value;
    this.desk.demand({ sense: sense === 'most' ? 'most' : 'least', value: limit?.value ?? 0 });
  }

  private renderParameter(): TemplateResult {
    const { desk } = this;
    const { key, want } = desk.setup.value;
    return html`<div class="row">
      <gf-parameter-choice
        .app=${this.app}
        .label=${text('变动的参数', 'Parameter to vary')}
        .value=${key}
        @change=${({ detail }: CustomEvent<NumericKey>) => desk.vary(detail)}
      ></gf-parameter-choice>
      <span class="field">
        <label for="want">${this.say('求', 'Find its')}</label>
        <select
          id="want"
          @change=${(event: Event) =>
            desk.want((event.target as HTMLSelectElement).value === 'largest' ? 'largest' : 'smallest')}
        >
          <option value="smallest" .selected=${want === 'smallest'}>${this.say('最小值', 'smallest value')}</option>
          <option value="largest" .selected=${want === 'largest'}>${this.say('最大值', 'largest value')}</option>
        </select>
      </span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-goal-panel': GoalPanel;
  }
}
