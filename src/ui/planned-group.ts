import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { parameterTable } from '../model/parameters';
import type { Change } from '../model/scenario';
import { formatParameter } from '../model/units';
import { AppElement } from './element';
import { type FormFilter, type FormRow, mentions } from './form-filter';
import { statusLabels } from './provenance-looks';
import { shared } from './styles';

const planned: readonly FormRow[] = parameterTable.filter((row) => row.planned);

/** What the simulator will know later: shown so that nothing a preset says is silently left out, but not to be changed. */
@customElement('gf-planned-group')
export class PlannedGroup extends AppElement {
  static override styles = [
    shared,
    css`
      h2 {
        font-size: 1rem;
        border-bottom: 1px solid var(--line);
      }

      h2 button {
        display: flex;
        width: 100%;
        padding: 0.45rem 0;
        background: none;
        border: 0;
        font-weight: 600;
      }

      .arrow {
        width: 0.8rem;
        margin-left: auto;
        color: var(--muted);
      }

      .why {
        padding: 0.5rem 0;
        font-size: 0.86rem;
      }

      .entry {
        display: grid;
        grid-template-columns: 1fr max-content;
        align-items: baseline;
        gap: 0.1rem 0.6rem;
        padding: 0.35rem 0;
      }

      input {
        width: 7rem;
        padding: 0.05rem 0.5rem;
        background: var(--sunken);
        border: 1px solid var(--line);
        border-radius: 6px;
        color: var(--muted);
        text-align: right;
      }

      .later {
        grid-column: 1 / -1;
        font-size: 0.84rem;
      }
    `,
  ];

  @property({ attribute: false }) filter!: FormFilter;
  @state() private open = false;

  override render(): TemplateResult | typeof nothing {
    const { words, provenance } = this.filter;
    const rows = planned.filter((row) => mentions(row, words));
    if (provenance !== null || rows.length === 0) return nothing;
    const isOpen = this.open || words.trim() !== '';
    return html`<section aria-labelledby="heading">
      <h2 id="heading">
        <button type="button" aria-expanded=${isOpen} @click=${() => (this.open = !isOpen)}>
          ${this.say('尚未开放的参数', 'Coming later')}
          <span class="arrow" aria-hidden="true">${isOpen ? '▾' : '▸'}</span>
        </button>
      </h2>
      ${isOpen ? html`${this.renderWhy()}${rows.map((row) => this.renderRow(row))}` : this.renderWaiting()}
    </section>`;
  }

  private later(): readonly Change[] {
    return this.app.state.draft.value.base.later ?? [];
  }

  private renderWaiting(): TemplateResult | typeof nothing {
    const count = this.later().length;
    if (count === 0) return nothing;
    return html`<p class="why muted">
      ${this.say(
        `本方案有 ${count} 项规则（如让利、S基金承接）尚未计入结果。`,
        `${count} rules of this preset (such as concessions or the S-fund) are not in the result yet.`,
      )}
    </p>`;
  }

  private renderWhy(): TemplateResult {
    return html`<p class="why muted">
      ${this.say(
        '这些规则的计算将在后续版本开放，目前按基准值处理、不影响结果。方案文件中已有的数值列在各项之下。',
        'These rules will be simulated in later versions. They stay at their baseline for now and do not affect the result; what the preset already says stands below each.',
      )}
    </p>`;
  }

  private renderRow(row: FormRow): TemplateResult {
    const { language } = this;
    const later = this.later()
      .filter(({ key }) => key === row.key)
      .at(-1);
    return html`<div class="entry">
      <label for=${row.key}>${row.label[language]}</label>
      <input
        id=${row.key}
        disabled
        title=${this.say('尚未开放', 'Coming later')}
        .value=${formatParameter(row, row.baseline, language)}
      />
      ${later ? this.renderLater(row, later) : nothing}
    </div>`;
  }

  private renderLater(row: FormRow, { value, status, source, clause, note }: Change): TemplateResult {
    const { language } = this;
    const document = this.app.state.library.documents.find(({ id }) => id === source);
    const origin = [statusLabels[status][language], document?.number ?? document?.title, clause, note].filter(Boolean);
    const said = formatParameter(row, value, language);
    return html`<p class="later">
      ${this.say(`方案值 ${said}，暂未计入`, `Preset: ${said}, not counted yet`)}
      <span class="muted">· ${origin.join(' · ')}</span>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-planned-group': PlannedGroup;
  }
}
