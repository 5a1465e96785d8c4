import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { DEFAULT_TITLE } from '../../report/report-title';
import { LONGEST_DECISION, LONGEST_TITLE, MONEY_UNITS, lengthNote, type MoneyUnit } from '../../report/options';
import { ANNEX_SECTIONS, MAIN_SECTIONS, SECTION_IDS, type SectionId } from '../../report/report';
import { sectionLabels } from '../../report/section-labels';
import { moneyUnitLabel } from '../../report/writing';
import type { ReportDesk } from '../../state/report-desk';
import { SCOPES, type Scope } from '../../state/report-choices';
import { controls } from '../control-styles';
import { AppElement } from '../element';
import { type AskedDetail } from '../question-field';
import { shared } from '../styles';

/** What a report is about, what it is called, and which parts it has. */
@customElement('gf-report-form')
export class ReportForm extends AppElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: grid;
        gap: 0.8rem;
      }

      fieldset {
        margin: 0;
        padding: 0.5rem 0.8rem 0.7rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
      }

      legend {
        padding: 0 0.3rem;
        color: var(--muted);
        font-size: 0.86rem;
      }

      .hint {
        margin-top: 0.3rem;
        font-size: 0.86rem;
      }

      .option {
        display: flex;
        gap: 0.5rem;
        align-items: baseline;
        padding: 0.12rem 0;
      }

      .pair {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 0.6rem;
      }

      textarea,
      input[type='date'] {
        width: 100%;
        padding: 0.25rem 0.5rem;
        background: var(--surface);
        border: 1px solid var(--control);
        border-radius: 6px;
        color: inherit;
        font: inherit;
      }

      textarea {
        min-height: 6rem;
        resize: vertical;
      }

      summary {
        cursor: pointer;
      }

      .parts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2rem 0.8rem;
        margin: 0.3rem 0;
        font-size: 0.86rem;
      }
    `,
  ];

  @property({ attribute: false }) desk!: ReportDesk;

  override render(): TemplateResult {
    const { unit, author, title, decision, question } = this.desk.choices.value;
    const asked = this.desk.order.value.ok ? this.desk.order.value.value.scenarios : [];
    const long = lengthNote(asked.length);
    return html`<fieldset>
        <legend>${this.say('写哪些方案', 'Which scenarios')}</legend>
        ${SCOPES.map((scope) => this.renderScope(scope))}
        ${long ? html`<p class="muted hint" role="status">${long[this.language]}</p>` : nothing}
        <p class="muted hint">
          ${this.say('第一个是建议的方案。', 'The first is the one that is proposed.')}
          <button type="button" class="link" @click=${() => (this.app.state.page.value = 'compare')}>
            ${this.say('到“对比”页增减方案、改变顺序', 'Add scenarios or change their order on the Compare page')}
          </button>
        </p>
      </fieldset>
      ${this.renderText('title', this.say('标题', 'Title'), title, DEFAULT_TITLE[this.language])}
      ${this.renderText('author', this.say('署名单位', 'Presented by'), author, this.say('可不填', 'optional'))}
      <div class="pair">
        <div class="field">
          <label for="date">${this.say('日期', 'Date')}</label>
          <input
            id="date"
            type="date"
            .value=${this.desk.options.value.date}
            @change=${(event: Event) => this.desk.change({ date: (event.target as HTMLInputElement).value })}
          />
        </div>
        <div class="field">
          <label for="unit">${this.say('金额单位', 'Unit of money')}</label>
          <select
            id="unit"
            @change=${(event: Event) => this.desk.change({ unit: (event.target as HTMLSelectElement).value as MoneyUnit })}
          >
            ${MONEY_UNITS.map((each) => html`<option value=${each} .selected=${each === unit}>${moneyUnitLabel(each, this.language)}</option>`)}
          </select>
        </div>
      </div>
      <div class="field">
        <label for="decision">${this.say('提请审议事项', 'Decision requested')}</label>
        <textarea
          id="decision"
          maxlength=${LONGEST_DECISION}
          placeholder=${this.say('不填则按参数自动拟写', 'left empty, it is drafted from the parameters')}
          .value=${decision}
          @change=${(event: Event) => this.desk.change({ decision: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
      </div>
      <div class="field">
        <span class="label">${this.say('敏感性分析针对的指标', 'Sensitivity is about')}</span>
        <gf-question-field
          .app=${this.app}
          .value=${question}
          .scenarios=${asked.map(({ parameters }) => parameters)}
          @change=${(event: CustomEvent<AskedDetail>) => this.onQuestion(event)}
        ></gf-question-field>
      </div>
      ${this.renderSections()}`;
  }

  private renderScope(scope: Scope): TemplateResult {
    const { desk } = this;
    return html`<label class="option">
      <input
        type="radio"
        name="scope"
        .checked=${desk.choices.value.scope === scope}
        @change=${() => desk.change({ scope })}
      />
      <span>${scope === 'draft' ? this.say('只写当前方案', 'The current scenario alone') : this.sayCompared()}</span>
    </label>`;
  }

  private sayCompared(): string {
    const names = this.desk.compared.slots.value.map(({ name }) => name[this.language]);
    return this.say(
      `“对比”页所选的 ${names.length} 个方案：${names.join('、')}`,
      `The ${names.length} scenarios of the Compare page: ${names.join(', ')}`,
    );
  }

  private renderText(name: 'title' | 'author', label: string, value: string, placeholder: string): TemplateResult {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        type="text"
        maxlength=${LONGEST_TITLE}
        placeholder=${placeholder}
        .value=${value}
        @change=${(event: Event) => this.desk.change({ [name]: (event.target as HTMLInputElement).value })}
      />
    </div>`;
  }

  private renderSections(): TemplateResult {
    const { sections } = this.desk.choices.value;
    return html`<fieldset>
      <legend>${this.say('章节', 'Parts')}</legend>
      <details>
        <summary>
          ${this.say(`已选 ${sections.length} / ${SECTION_IDS.length} 部分`, `${sections.length} of ${SECTION_IDS.length} parts chosen`)}
        </summary>
        <p class="parts">
          <button type="button" class="link" @click=${() => this.desk.change({ sections: SECTION_IDS })}>
            ${this.say('全选', 'All')}
          </button>
          <button type="button" class="link" @click=${() => this.desk.change({ sections: MAIN_SECTIONS })}>
            ${this.say('只要正文', 'Main text only')}
          </button>
        </p>
        ${MAIN_SECTIONS.map((id) => this.renderSection(id, sections))}
        <p class="muted">${this.say('附件', 'Annex')}</p>
        ${ANNEX_SECTIONS.map((id) => this.renderSection(id, sections))}
      </details>
      ${sections.length === 0 ? html`<p class="loss">${this.say('请至少选一部分。', 'Choose at least one part.')}</p>` : nothing}
    </fieldset>`;
  }

  private renderSection(id: SectionId, chosen: readonly SectionId[]): TemplateResult {
    return html`<label class="option">
      <input type="checkbox" .checked=${chosen.includes(id)} @change=${() => this.toggle(id, chosen)} />
      <span>${sectionLabels[id][this.language]}</span>
    </label>`;
  }

  private toggle(id: SectionId, chosen: readonly SectionId[]): void {
    const sections = SECTION_IDS.filter((each) => (each === id ? !chosen.includes(id) : chosen.includes(each)));
    this.desk.change({ sections });
  }

  private onQuestion({ detail }: CustomEvent<AskedDetail>): void {
    if (detail.question) this.desk.change({ question: detail.value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-report-form': ReportForm;
  }
}
