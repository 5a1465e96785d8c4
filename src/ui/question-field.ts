import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { indicators } from '../analysis/indicators';
import { readQuestion, type Question } from '../analysis/question';
import { questionForAny } from '../analysis/question-for-any';
import type { Parameters } from '../model/parameters';
import type { Checked, Problem } from '../model/problems';
import { controls } from './control-styles';
import { AppElement } from './element';
import './formula-help';
import { formulaProblem, formulaProblemStyles } from './formula-problem';
import { indicatorGroups } from './indicator-groups';
import { shared } from './styles';

/** What was asked: the id of an indicator or the text of a formula; `question` is null while it cannot be read. */
export interface AskedDetail {
  readonly value: string;
  readonly question: Question | null;
}

/** Not an id of any indicator. */
const FORMULA = 'formula';

/** Quiet before what is being typed is read. */
const PAUSE_MS = 250;

const findIndicator = (value: string) => indicators.find(({ id }) => id === value);

/** Asks for one of the indicators or for a formula of one's own, which is checked as it is typed. The event `change` carries an AskedDetail. */
@customElement('gf-question-field')
export class QuestionField extends AppElement {
  static override styles = [
    shared,
    controls,
    formulaProblemStyles,
    css`
      :host {
        display: block;
        min-width: 0;
      }

      .choice {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem 0.8rem;
      }

      .formula {
        flex: 1 1 20rem;
      }

      input[type='text'] {
        width: 100%;
        font-family: var(--mono);
        font-size: 0.9rem;
      }

      gf-formula-help {
        margin-top: 0.3rem;
      }
    `,
  ];

  @property() value = '';
  /** The scenarios to be asked. */
  @property({ attribute: false }) scenarios: readonly Parameters[] = [];
  /** Whether it is enough that one of the scenarios has what a formula names; else all must. */
  @property({ type: Boolean }) any = false;

  /** What stands in the text box while it differs from `value`. */
  @state() private typed = '';
  /** A formula is being written, although it may be empty. */
  @state() private isFormula = false;
  @state() private problems: readonly Problem[] = [];
  @query('input') private input!: HTMLInputElement | null;

  private reading = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') && this.value !== this.typed) {
      this.typed = this.value;
      this.isFormula = !findIndicator(this.value);
    }
    if (changed.has('value') || changed.has('scenarios')) void this.read(this.typed);
  }

  override render(): TemplateResult {
    return html`<div class="choice">
        <span class="field">
          <label for="indicator">${this.say('指标', 'Indicator')}</label>
          ${this.renderSelect()}
        </span>
        ${this.isFormula ? this.renderFormula() : nothing}
      </div>
      ${this.isFormula ? this.renderHelp() : nothing}`;
  }

  private renderSelect(): TemplateResult {
    const chosen = this.isFormula ? FORMULA : this.typed;
    return html`<select
      id="indicator"
      @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value)}
    >
      ${indicatorGroups.map(
        (group) =>
          html`<optgroup label=${group.label[this.language]}>
            ${group.indicators.map(
              ({ id, label }) =>
                html`<option value=${id} .selected=${live(id === chosen)}>${label[this.language]}</option>`,
            )}
          </optgroup>`,
      )}
      <option value=${FORMULA} .selected=${live(chosen === FORMULA)}>
        ${this.say('自定义公式…', 'A formula of my own…')}
      </option>
    </select>`;
  }

  private renderFormula(): TemplateResult {
    const wrong = this.problems.length > 0;
    return html`<span class="field formula">
      <label for="formula">${this.say('公式', 'Formula')}</label>
      <input
        id="formula"
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        placeholder="mean(government.tvpi)"
        .value=${live(this.typed)}
        aria-invalid=${wrong}
        aria-describedby="problems"
        @input=${(event: Event) => this.type((event.target as HTMLInputElement).value)}
      />
      <span id="problems" class="problems" aria-live="polite">
        ${this.problems.map((each) => formulaProblem(this.typed, each, this.language))}
      </span>
    </span>`;
  }

  private renderHelp(): TemplateResult {
    return html`<gf-formula-help
      .app=${this.app}
      .parameters=${this.scenarios[0]}
      @example=${({ detail }: CustomEvent<string>) => this.take(detail)}
      @insert=${({ detail }: CustomEvent<string>) => this.insert(detail)}
    ></gf-formula-help>`;
  }

  private choose(chosen: string): void {
    const before = findIndicator(this.typed);
    this.isFormula = chosen === FORMULA;
    this.take(this.isFormula ? (before?.formula ?? this.typed) : chosen);
  }

  private type(written: string): void {
    this.typed = written;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.readAndTell(written), PAUSE_MS);
  }

  private take(written: string): void {
    clearTimeout(this.timer);
    this.typed = written;
    void this.readAndTell(written);
  }

  /** A name where the cursor stands. */
  private insert(name: string): void {
    const { input } = this;
    if (!input) return;
    input.setRangeText(
      name,
      input.selectionStart ?? input.value.length,
      input.selectionEnd ?? input.value.length,
      'end',
    );
    input.focus();
    this.take(input.value);
  }

  /** Only what was asked for last is shown; undefined where something else has been asked since. */
  private async read(written: string): Promise<Checked<Question> | undefined> {
    const turn = ++this.reading;
    const read = await (this.any ? questionForAny : readQuestion)(written, this.scenarios);
    if (turn !== this.reading) return undefined;
    this.problems = read.ok ? [] : read.problems;
    return read;
  }

  private async readAndTell(value: string): Promise<void> {
    const read = await this.read(value);
    if (!read) return;
    const detail: AskedDetail = { value, question: read.ok ? read.value : null };
    this.dispatchEvent(new CustomEvent('change', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-question-field': QuestionField;
  }
}
