import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { concessionValues } from '../model/mechanism-switches';
import type { ChoiceRow, MultipleRow, NumberRow, Parameters, ParameterValue, TextRow } from '../model/parameters';
import type { Problem } from '../model/problems';
import { formatParameter } from '../model/units';
import { readValue } from '../model/values';
import { fieldWording } from '../model/wording';
import { isEdited } from '../state/draft';
import { presetChange, stressedKeys } from '../state/provenance';
import { adviceMark } from './advice-mark';
import { adviceAt } from './advice-place';
import './bands-editor';
import { AppElement } from './element';
import { isLongEntry, readEntry, showEntry } from './entry';
import './field-source';
import type { FormRow } from './form-filter';
import { parameterFieldStyles } from './parameter-field-styles';
import { type SlideDetail } from './slider';
import { shared } from './styles';

/** One parameter of the form: where its value comes from, its label, the value with unit, a slider, and what is wrong with it. */
@customElement('gf-parameter-field')
export class ParameterField extends AppElement {
  static override styles = [shared, parameterFieldStyles];

  @property({ attribute: false }) row!: FormRow;

  override render(): TemplateResult {
    const problems = this.problems();
    return html`<div class=${problems.length > 0 ? 'invalid' : ''}>
      <div class="head">
        <gf-field-source .app=${this.app} .row=${this.row}></gf-field-source>
        ${this.renderLabel()} ${this.renderClause()} ${this.renderReset()} ${this.renderInput(problems.length > 0)}
      </div>
      ${this.renderBelow()}
      <div id="problem" class="problem loss" aria-live="polite">
        ${problems.map(({ message }) => html`<p>${message[this.language]}</p>`)}
      </div>
      <div id="notes">${this.renderStressed()}${this.renderAdvice()}</div>
    </div>`;
  }

  override focus(): void {
    const bands = this.renderRoot.querySelector('gf-bands-editor')?.renderRoot;
    (bands ?? this.renderRoot).querySelector<HTMLElement>('input, select')?.focus();
  }

  private renderLabel(): TemplateResult {
    const label = this.row.label[this.language];
    return this.row.kind === 'rows' || this.row.key === 'concession.mode'
      ? html`<span class="label">${label}</span>`
      : html`<label for="value">${label}</label>`;
  }

  private value(): ParameterValue {
    return this.app.state.parameters.value[this.row.key];
  }

  private rejected(): string | undefined {
    return this.app.state.rejected.value.get(this.row.key)?.typed;
  }

  /** What is wrong with this field alone, else what is wrong with it together with others. */
  private problems(): readonly Problem[] {
    const { rejected, checked } = this.app.state;
    const own = rejected.value.get(this.row.key)?.problems;
    if (own) return own;
    return checked.value.ok ? [] : checked.value.problems.filter(({ path }) => path === this.row.key);
  }

  /** What a stress makes of the value: the results rest on that. */
  private renderStressed(): TemplateResult | typeof nothing {
    const { state } = this.app;
    const { checked } = state;
    if (!checked.value.ok || !stressedKeys(state.draft.value, state.library).has(this.row.key)) return nothing;
    const stressed = checked.value.value.parameters[this.row.key];
    if (stressed === this.value()) return nothing;
    const said = formatParameter(this.row, stressed, this.language);
    return html`<p class="stressed">${this.say(`压力下 ${said}`, `Under stress: ${said}`)}</p>`;
  }

  private renderAdvice(): readonly TemplateResult[] {
    const { advice, parameters } = this.app.state;
    return adviceAt(this.row.key, advice.value, parameters.value).map(
      ({ text }) => html`<p class="advice">${adviceMark()}<span>${text[this.language]}</span></p>`,
    );
  }

  private renderClause(): TemplateResult | typeof nothing {
    const { draft } = this.app.state;
    const clause = presetChange(draft.value.base.changes, this.row.key)?.clause;
    if (!clause || clause.length > 10 || isEdited(draft.value, this.row.key)) return nothing;
    return html`<span class="clause muted">${clause}</span>`;
  }

  private renderReset(): TemplateResult | typeof nothing {
    const { state } = this.app;
    const { key, label } = this.row;
    if (!isEdited(state.draft.value, key) && this.rejected() === undefined) return nothing;
    const preset = formatParameter(this.row, state.presetParameters.value[key], this.language);
    const name = this.say(`${label.zh}还原为方案值 ${preset}`, `Reset ${label.en} to the preset's ${preset}`);
    return html`<button
      type="button"
      class="reset no-print"
      title=${name}
      aria-label=${name}
      @click=${() => state.reset(key)}
    >
      ↺
    </button>`;
  }

  private renderInput(invalid: boolean): TemplateResult | typeof nothing {
    const { row } = this;
    if (row.kind === 'rows' || row.key === 'concession.mode') return nothing;
    if (row.kind === 'choice') return this.renderChoice(row, invalid);
    return row.kind === 'text' ? this.renderText(row, invalid) : this.renderNumber(row, invalid);
  }

  private renderNumber(row: NumberRow, invalid: boolean): TemplateResult {
    const { text, unit } = showEntry(row, this.value() as number, this.language);
    return html`<span class="box ${isLongEntry({ text, unit }) ? 'long' : ''}">
      <input
        id="value"
        inputmode="decimal"
        autocomplete="off"
        .value=${live(this.rejected() ?? text)}
        aria-invalid=${invalid}
        aria-describedby="unit problem notes"
        @change=${(event: Event) => this.enter((event.target as HTMLInputElement).value, row)}
      />
      <span id="unit" class="unit muted">${unit}</span>
    </span>`;
  }

  private renderText(row: TextRow, invalid: boolean): TemplateResult {
    return html`<span class="box">
      <input
        id="value"
        autocomplete="off"
        maxlength=${row.maxLength}
        .value=${live(this.rejected() ?? String(this.value()))}
        aria-invalid=${invalid}
        aria-describedby="problem notes"
        @change=${(event: Event) => {
          const { value } = event.target as HTMLInputElement;
          this.offer(value, value);
        }}
      />
    </span>`;
  }

  private renderChoice(row: ChoiceRow, invalid: boolean): TemplateResult {
    const value = this.value();
    return html`<select
      id="value"
      aria-invalid=${invalid}
      aria-describedby="problem notes"
      @change=${(event: Event) => {
        const chosen = (event.target as HTMLSelectElement).value;
        this.offer(chosen, chosen);
      }}
    >
      ${row.choices.map(
        (choice) =>
          html`<option value=${choice.value} .selected=${choice.value === value}>
            ${choice.label[this.language]}
          </option>`,
      )}
    </select>`;
  }

  private renderBelow(): TemplateResult | typeof nothing {
    const { row, language } = this;
    const value = this.value();
    if (row.kind === 'rows') return this.renderBands();
    if (row.kind === 'choice') return row.key === 'concession.mode' ? this.renderSegments(row) : nothing;
    if (row.kind !== 'number') return nothing;
    return html`<gf-slider
      class="no-print"
      .row=${row}
      .value=${value}
      .label=${this.say(`${row.label.zh}（滑块）`, `${row.label.en} (slider)`)}
      .said=${formatParameter(row, value, language)}
      @slide=${(event: CustomEvent<SlideDetail>) => this.onSlide(event)}
    ></gf-slider>`;
  }

  /** The kinds of concession side by side; choosing one gives it a size where it has none. */
  private renderSegments({ choices, label }: ChoiceRow): TemplateResult {
    const value = this.value();
    return html`<div
      class="segments"
      role="radiogroup"
      aria-label=${label[this.language]}
      aria-describedby="problem notes"
    >
      ${choices.map(
        (choice) =>
          html`<label>
            <input
              type="radio"
              name="choice"
              class="visually-hidden"
              .checked=${live(choice.value === value)}
              @change=${() => this.chooseConcession(choice.value as Parameters['concession.mode'])}
            />
            <span>${choice.label[this.language]}</span>
          </label>`,
      )}
    </div>`;
  }

  private chooseConcession(mode: Parameters['concession.mode']): void {
    const { state } = this.app;
    state.editMany(concessionValues(mode, state.parameters.peek()));
  }

  private renderBands(): TemplateResult {
    const typed = this.rejected();
    const bands = (typed === undefined ? this.value() : JSON.parse(typed)) as readonly MultipleRow[];
    return html`<gf-bands-editor
      .app=${this.app}
      .bands=${bands}
      @bands=${({ detail }: CustomEvent<readonly MultipleRow[]>) => this.offer(detail, JSON.stringify(detail))}
    ></gf-bands-editor>`;
  }

  private enter(typed: string, row: NumberRow): void {
    const { unit } = showEntry(row, this.value() as number, this.language);
    this.offer(readEntry(row, typed, unit) ?? typed, typed);
  }

  /** Takes a value if it can be used, else keeps what was typed beside the reason why not. */
  private offer(raw: unknown, typed: string): void {
    const { state } = this.app;
    const { key } = this.row;
    const checked = readValue(this.row, raw, key, fieldWording);
    if (checked.ok) state.edit(key, checked.value);
    else state.reject(key, typed, checked.problems);
  }

  private onSlide({ detail }: CustomEvent<SlideDetail>): void {
    this.app.state.edit(this.row.key, detail.value, `slide ${this.row.key}`);
    if (detail.done) this.app.state.endGesture();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-parameter-field': ParameterField;
  }
}
