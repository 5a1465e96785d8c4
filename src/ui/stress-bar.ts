import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Stress } from '../model/stresses';
import { text } from '../model/text';
import { stressesOf } from '../state/draft';
import { AppElement } from './element';
import './popover';
import { shared } from './styles';

const title = text('压力情景', 'Stresses');

/** Hardships and comforts to lay over the scenario; those that are on stand out beside the result. */
@customElement('gf-stress-bar')
export class StressBar extends AppElement {
  static override styles = [
    shared,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.4rem 0.5rem;
        margin-bottom: 0.7rem;
        font-size: 0.92rem;
      }

      .title {
        display: inline-flex;
        align-items: center;
        gap: 0.35rem;
        color: var(--muted);
      }

      .mark {
        display: inline-block;
        width: 1.1em;
        height: 1.1em;
        border: 1px solid var(--control);
        border-radius: 50%;
        color: var(--muted);
        font-size: 0.72rem;
        line-height: 1;
        text-align: center;
      }

      .chip {
        padding: 0.1rem 0.75rem;
        background: var(--surface);
        border: 1px solid var(--line);
        border-radius: 99px;
      }

      .chip:hover {
        border-color: var(--loss);
      }

      .chip[aria-pressed='true'] {
        background: var(--loss-soft);
        border-color: var(--loss);
        color: var(--loss);
        font-weight: 600;
      }

      .chip[aria-pressed='true']::before {
        content: '✓ ';
      }

      .active {
        flex-basis: 100%;
        padding: 0.35rem 0.8rem;
        background: var(--loss-soft);
        border-left: 3px solid var(--loss);
        border-radius: 0 6px 6px 0;
      }
    `,
  ];

  override render(): TemplateResult {
    const { draft, library } = this.app.state;
    const active = stressesOf(draft.value, library.stresses);
    return html`<div class="bar no-print" role="group" aria-label=${title[this.language]}>
      <span class="title">
        ${title[this.language]}
        <gf-popover
          .label=${this.say('解释：压力情景', 'Explain: Stresses')}
          .content=${() => this.renderMeanings(library.stresses)}
          ><span class="mark" aria-hidden="true">?</span></gf-popover
        >
      </span>
      ${library.stresses.map((stress) => this.renderChip(stress, active.includes(stress)))}
      ${active.length > 0 ? html`<p class="active">${this.sayActive(active)}</p>` : nothing}
    </div>`;
  }

  private renderChip({ id, name, description }: Stress, isOn: boolean): TemplateResult {
    return html`<button
      type="button"
      class="chip"
      aria-pressed=${isOn}
      title=${description?.[this.language] ?? nothing}
      @click=${() => this.app.state.toggleStress(id)}
    >
      ${name[this.language]}
    </button>`;
  }

  private renderMeanings(stresses: readonly Stress[]): TemplateResult {
    return html`<p>
        ${this.say(
          '叠加在方案之上，看结果还站不站得住；不改动方案本身，再按一次即取消。',
          'Laid over the scenario to see whether the result still stands. The scenario itself stays as it is; press again to take one away.',
        )}
      </p>
      ${stresses.map(
        ({ name, description }) =>
          html`<p><strong>${name[this.language]}</strong> ${description?.[this.language] ?? ''}</p>`,
      )}`;
  }

  private sayActive(active: readonly Stress[]): string {
    const names = active.map(({ name }) => `“${name[this.language]}”`).join(this.say('、', ', '));
    return this.say(
      `以下结果叠加了压力情景${names}，不是方案本身的结果。`,
      `The results below are those under ${names}, not of the scenario itself.`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-stress-bar': StressBar;
  }
}
