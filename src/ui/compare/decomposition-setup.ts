import { css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Question } from '../../analysis/question';
import { text } from '../../model/text';
import { formatCount } from '../../model/units';
import { PART_PATH_CHOICES } from '../../state/compare-choices';
import type { DecompositionOrder } from '../../state/compare-decomposition';
import { controls } from '../control-styles';
import { sayWork } from '../explore/say-work';
import { type AskedDetail } from '../question-field';
import { shared } from '../styles';
import '../task-status';
import { ComparePart } from './compare-part';

const mixtures = text('种规则组合', 'mixtures of rules');

/** What is to be taken apart, and the button that does it; says beforehand what it costs. */
@customElement('gf-decomposition-setup')
export class DecompositionSetup extends ComparePart {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: block;
        font-size: 0.92rem;
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-start;
        gap: 0.5rem 0.9rem;
        margin-bottom: 0.6rem;
      }

      .start {
        align-items: center;
        margin-bottom: 0;
      }
    `,
  ];

  /** What is asked, once it is read; null while it cannot be. */
  @state() private question: Question | null = null;
  @state() private isWrong = false;

  override render(): TemplateResult {
    const { desk } = this;
    const order = desk.decomposition.order.value;
    return html`<div class="no-print">
        ${order ? this.renderSetup(order) : ''}
        <div class="row start">${order ? this.renderStart(order) : ''}</div>
      </div>
      <gf-task-status .app=${this.app} .task=${desk.decomposition.task} .counted=${mixtures}></gf-task-status>`;
  }

  private renderSetup(order: DecompositionOrder): TemplateResult {
    const { desk } = this;
    const scenarios = [order.from, order.to].map(({ scenario }) => scenario.parameters);
    return html`<div class="row">
      ${this.renderEnd('from', this.say('从', 'From'), order.from.slot.id)}
      ${this.renderEnd('to', this.say('换成', 'To'), order.to.slot.id)}
      <gf-question-field
        .app=${this.app}
        .value=${desk.choices.value.decomposed}
        .scenarios=${scenarios}
        @change=${({ detail }: CustomEvent<AskedDetail>) => this.ask(detail)}
      ></gf-question-field>
      ${this.renderPaths(order.paths)}
    </div>`;
  }

  private renderEnd(end: 'from' | 'to', label: string, chosen: string): TemplateResult {
    const { desk } = this;
    const onChange = (event: Event): void => desk.change({ [end]: (event.target as HTMLSelectElement).value });
    return html`<span class="field">
      <label for=${end}>${label}</label>
      <select id=${end} @change=${onChange}>
        ${desk.slots.value.map(
          ({ id, name }) => html`<option value=${id} .selected=${live(id === chosen)}>${name[this.language]}</option>`,
        )}
      </select>
    </span>`;
  }

  private renderPaths(paths: number): TemplateResult {
    const choices = [...new Set([...PART_PATH_CHOICES, paths])].sort((a, b) => a - b);
    const onChange = (event: Event): void => {
      const chosen = Number((event.target as HTMLSelectElement).value);
      this.desk.change({ partPaths: PART_PATH_CHOICES.find((each) => each === chosen) ?? null });
    };
    return html`<span class="field">
      <label for="paths">${this.say('每种组合模拟', 'Futures per mixture')}</label>
      <select id="paths" @change=${onChange}>
        ${choices.map(
          (choice) =>
            html`<option value=${choice} .selected=${live(choice === paths)}>
              ${formatCount(choice, this.language)}
            </option>`,
        )}
      </select>
    </span>`;
  }

  private renderStart({ from, to, paths }: DecompositionOrder): TemplateResult {
    const { decomposition } = this.desk;
    if (from.slot.id === to.slot.id)
      return html`<p class="muted">${this.say('请选两个不同的方案。', 'Choose two different scenarios.')}</p>`;
    const bundles = decomposition.bundles(this.question);
    if (bundles.length === 0)
      return html`<p class="muted">
        ${this.say('这两个方案的规则相同，没有可分解的差异。', 'These two have the same rules: there is nothing to take apart.')}
      </p>`;
    const scenarios = decomposition.mixtures(this.question);
    const work = sayWork({ scenarios, paths, seconds: decomposition.secondsFor(scenarios) }, mixtures, this.language);
    const groups = this.say(
      `${bundles.length} 组规则不同，要算 ${work}`,
      `${bundles.length} ${bundles.length === 1 ? 'group' : 'groups'} of rules differ: ${work}`,
    );
    return html`<button
        type="button"
        class="button primary"
        ?disabled=${this.isWrong || decomposition.task.progress.value !== null}
        @click=${() => void decomposition.start()}
      >
        ${this.say('算出每组规则的影响', 'Compute the effect of each group of rules')}
      </button>
      <span class="muted">${groups}</span>`;
  }

  private ask({ value, question }: AskedDetail): void {
    this.question = question;
    this.isWrong = question === null;
    if (question) this.desk.change({ decomposed: value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-decomposition-setup': DecompositionSetup;
  }
}
