import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Draft } from '../state/draft';
import { draftStatusCounts, type StatusCounts } from '../state/provenance';
import { AppElement } from './element';
import { basisNote, draftTitle } from './run-origin';
import { statusCounts } from './status-counts';
import { shared } from './styles';

const titleOf = ({ base, named }: Draft): string => JSON.stringify([base.id, base.name.zh, named?.name.zh]);

/** Above the results: how many of a scenario's numbers are rules, statistics, assumptions. Closed, it stays closed. */
@customElement('gf-preset-banner')
export class PresetBanner extends AppElement {
  static override styles = [
    shared,
    css`
      section {
        display: flex;
        align-items: flex-start;
        gap: 1rem;
        margin-bottom: 0.8rem;
        padding: 0.55rem 0.6rem 0.55rem 1rem;
      }

      ul {
        display: inline;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: inline;
      }

      li + li::before {
        content: ' · ';
        color: var(--muted);
      }

      .meaning {
        font-size: 0.88rem;
      }

      button {
        flex: none;
        margin-left: auto;
      }
    `,
  ];

  /** What it said when it was closed: the base and the draft's own name. */
  @state() private closed: readonly string[] = [];

  override render(): TemplateResult | typeof nothing {
    const { draft, parameters } = this.app.state;
    if (this.closed.includes(titleOf(draft.value))) return nothing;
    return this.renderBanner(draft.value, draftStatusCounts(draft.value, parameters.value));
  }

  private renderBanner(draft: Draft, counts: StatusCounts): TemplateResult {
    const { language } = this;
    const shown = statusCounts(counts, language);
    const total = shown.reduce((sum, { count }) => sum + count, 0);
    const { stresses } = this.app.state.library;
    const { name } = draftTitle(draft, stresses, language);
    const basis = basisNote(draft, stresses, language);
    return html`<section class="card no-print" aria-label=${this.say('方案的依据', 'What the scenario rests on')}>
      <div>
        <strong>${name}</strong
        >${basis}${this.say(`：起作用的 ${total} 项数值中，`, `: of ${total} numbers in effect, `)}
        <ul>
          ${shown.map(({ label, count }) => html`<li>${label} <strong>${count}</strong></li>`)}
        </ul>
        <p class="meaning muted">${this.sayMeaning(counts)}</p>
      </div>
      <button type="button" class="button" @click=${() => (this.closed = [...this.closed, titleOf(draft)])}>
        ${this.say('知道了', 'Close')}
      </button>
    </section>`;
  }

  private sayMeaning({ atBaseline }: StatusCounts): string {
    const rest = this.say(
      `假设中有 ${atBaseline} 项沿用各方案通用的基准值。`,
      `Of the assumptions, ${atBaseline} are the baseline all presets share. `,
    );
    const use = this.say(
      '结果用于比较规则，不是对某只基金的预测；每一项都可在参数表中查看依据、自行修改。',
      'Results compare rules and forecast no fund; the form shows what each number rests on and lets you change it.',
    );
    return atBaseline > 0 ? rest + use : use;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-preset-banner': PresetBanner;
  }
}
