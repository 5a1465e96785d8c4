import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { isSwitchedOn, mechanismOf, type Mechanism } from '../model/mechanism-switches';
import { groupLabels, parameterRow, parameterTable, SLEEVES, type Group, type ParameterKey } from '../model/parameters';
import { formatParameter } from '../model/units';
import { isEdited } from '../state/draft';
import { presetChange } from '../state/provenance';
import { belongsToModel } from '../model/relevance';
import { adviceAt } from './advice-place';
import { AppElement } from './element';
import { isFiltering, isOffered, isWanted, type FormFilter, type FormRow } from './form-filter';
import { isAmongFirst, isShareOfSleeve, mechanismOfGroup, partsOf } from './group-parts';
import './hidden-parameter';
import './mechanism-switch';
import { ParameterField } from './parameter-field';
import { parameterGroupStyles } from './parameter-group-styles';
import { shared } from './styles';

const keyOf = (target: EventTarget | null): ParameterKey | null =>
  target instanceof ParameterField ? target.row.key : null;

/** A foldable group of the form. The share of a sub-fund stays in sight when its group is folded. */
@customElement('gf-parameter-group')
export class ParameterGroup extends AppElement {
  static override styles = [shared, parameterGroupStyles];

  @property() group: Group = 'programme';
  @property({ attribute: false }) filter!: FormFilter;
  /** Whether a person has not folded it. */
  @property({ type: Boolean }) open = false;
  @property({ type: Boolean }) showAll = false;
  /** The field that has the focus: it must not vanish under the hand that sets it to 0. */
  @state() private focused: ParameterKey | null = null;

  override render(): TemplateResult | typeof nothing {
    const wanted = this.wanted();
    if (wanted.length === 0) return nothing;
    const rows = wanted.filter((row) => this.hasField(row));
    const isOpen = this.open || isFiltering(this.filter) || rows.some((row) => this.hasProblem(row));
    return html`<section
      aria-labelledby="heading"
      @focusin=${(event: FocusEvent) => (this.focused = keyOf(event.target))}
      @focusout=${(event: FocusEvent) => (this.focused = keyOf(event.relatedTarget))}
    >
      ${this.renderHead(rows, isOpen)}
      ${isOpen ? this.renderOpen(wanted, rows) : this.renderFields(rows.filter(isShareOfSleeve))}
    </section>`;
  }

  /** Unfolds what is necessary and goes to a field. */
  async reveal(key: ParameterKey): Promise<void> {
    this.open = true;
    if (!this.comesFirst(parameterRow(key))) this.showAll = true;
    await this.updateComplete;
    const field = [...this.renderRoot.querySelectorAll('gf-parameter-field')].find(({ row }) => row.key === key);
    await field?.updateComplete;
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  }

  private wanted(): readonly FormRow[] {
    const { draft, parameters } = this.app.state;
    return parameterTable.filter(
      (row) => row.group === this.group && isWanted(row, this.filter, draft.value, parameters.value),
    );
  }

  private hasField(row: FormRow): boolean {
    const parameters = this.app.state.parameters.value;
    if (isOffered(row, parameters)) return true;
    const mechanism = mechanismOf(row.key);
    const isHeld = this.focused !== null && mechanism?.keys.includes(this.focused);
    return isHeld === true && belongsToModel(row, parameters);
  }

  private renderHead(rows: readonly FormRow[], isOpen: boolean): TemplateResult {
    const mechanism = mechanismOfGroup(this.group);
    return html`<div class="head">
      <h2 id="heading">
        <button type="button" aria-expanded=${isOpen} @click=${() => (this.open = !isOpen)}>
          ${groupLabels[this.group][this.language]} ${this.renderHints(rows)}
          <span class="count muted">${this.sayState(rows)}</span>
          <span class="arrow" aria-hidden="true">${isOpen ? '▾' : '▸'}</span>
        </button>
      </h2>
      ${mechanism ? this.renderSwitch(mechanism) : nothing}
    </div>`;
  }

  private renderSwitch(mechanism: Mechanism): TemplateResult {
    return html`<gf-mechanism-switch
      .app=${this.app}
      .mechanism=${mechanism}
      @thrown=${({ detail }: CustomEvent<boolean>) => (this.open ||= detail)}
    ></gf-mechanism-switch>`;
  }

  private renderHints(rows: readonly FormRow[]): TemplateResult | typeof nothing {
    const count = rows.reduce((sum, { key }) => sum + this.adviceAt(key), 0);
    if (count === 0) return nothing;
    const said = count === 1 ? '1 hint' : `${count} hints`;
    return html`<span class="hints">${this.say(`提示 ${count}`, said)}</span>`;
  }

  /** How much of the group has a source; of rules that are off, that they are. */
  private sayState(rows: readonly FormRow[]): string {
    const { draft, parameters } = this.app.state;
    const mechanism = mechanismOfGroup(this.group);
    if (mechanism && !isSwitchedOn(mechanism, parameters.value)) return this.say('未启用', 'off');
    if (this.group === 'concession' && parameters.value['concession.mode'] === 'none')
      return formatParameter(parameterRow('concession.mode'), 'none', this.language);
    if (rows.length === 0) return '';
    const edited = rows.filter(({ key }) => isEdited(draft.value, key)).length;
    const sourced = rows.filter(
      ({ key }) => !isEdited(draft.value, key) && presetChange(draft.value.base.changes, key)?.source !== undefined,
    ).length;
    const [zh, en] = edited > 0 ? [`，${edited} 项已修改`, `, ${edited} modified`] : ['', ''];
    return this.say(`${sourced} / ${rows.length} 项有出处${zh}`, `${sourced} / ${rows.length} sourced${en}`);
  }

  private renderOpen(wanted: readonly FormRow[], rows: readonly FormRow[]): TemplateResult {
    const parts = partsOf(this.group).filter(({ keys }) => wanted.some(({ key }) => keys.includes(key)));
    const plain = rows.filter((row) => !parts.some(({ keys }) => keys.includes(row.key)));
    const isWhole = this.showAll || isFiltering(this.filter);
    const first = plain.filter((row) => isWhole || this.comesFirst(row));
    const shownParts = parts.filter((part) => isWhole || this.partComesFirst(part));
    const rest = plain.length - first.length + (parts.length - shownParts.length);
    return html`${this.renderIdle()}${this.renderHelp()}${this.renderFields(first)}
    ${shownParts.map((part) => this.renderPart(part, rows))}${this.renderHidden(wanted, rows)}${
      rest > 0
        ? html`<button type="button" class="link more" @click=${() => (this.showAll = true)}>
            ${this.say(`其余 ${rest} 项参数`, `${rest} more parameters`)}
          </button>`
        : nothing
    }`;
  }

  private renderIdle(): TemplateResult | typeof nothing {
    const sleeve = SLEEVES.find((each) => each === this.group);
    if (!sleeve || this.app.state.parameters.value[`${sleeve}.share`] > 0) return nothing;
    return html`<p class="idle muted">
      ${this.say('配置比例为 0，这一类未启用，下列参数暂不起作用。', 'The share is 0: these funds are not used and the values below have no effect.')}
    </p>`;
  }

  private renderHelp(): TemplateResult | typeof nothing {
    const mechanism = mechanismOfGroup(this.group);
    return mechanism ? html`<p class="help muted">${mechanism.help[this.language]}</p>` : nothing;
  }

  private renderPart(part: Mechanism, rows: readonly FormRow[]): TemplateResult {
    return html`<div class="part" role="group" aria-label=${part.label[this.language]}>
      <div class="part-head">
        <span>${part.label[this.language]}</span>
        <gf-mechanism-switch .app=${this.app} .mechanism=${part}></gf-mechanism-switch>
      </div>
      <p class="help muted">${part.help[this.language]}</p>
      ${this.renderStressedPart(part)} ${this.renderFields(rows.filter(({ key }) => part.keys.includes(key)))}
    </div>`;
  }

  /** A part that only a stress switches on has no field to say so. */
  private renderStressedPart(part: Mechanism): TemplateResult | typeof nothing {
    const { checked, parameters } = this.app.state;
    if (!checked.value.ok || isSwitchedOn(part, parameters.value)) return nothing;
    if (!isSwitchedOn(part, checked.value.value.parameters)) return nothing;
    return html`<p class="stressed">${this.say('压力情景下启用', 'Switched on by a stress')}</p>`;
  }

  /** What was looked for by name but has no field now: no search leads nowhere. */
  private renderHidden(wanted: readonly FormRow[], rows: readonly FormRow[]): readonly TemplateResult[] {
    if (this.filter.words.trim() === '') return [];
    return wanted
      .filter((row) => !rows.includes(row))
      .map((row) => html`<gf-hidden-parameter .app=${this.app} .row=${row}></gf-hidden-parameter>`);
  }

  /** Each field stays its parameter's when others come and go, so that a hand on it stays where it is. */
  private renderFields(rows: readonly FormRow[]): unknown {
    return repeat(
      rows,
      ({ key }) => key,
      (row) => html`<gf-parameter-field .app=${this.app} .row=${row}></gf-parameter-field>`,
    );
  }

  private comesFirst(row: FormRow): boolean {
    if (isAmongFirst(row) || isEdited(this.app.state.draft.value, row.key)) return true;
    return this.hasProblem(row) || this.adviceAt(row.key) > 0;
  }

  private partComesFirst(part: Mechanism): boolean {
    return (
      isSwitchedOn(part, this.app.state.parameters.value) || part.keys.every((key) => isAmongFirst(parameterRow(key)))
    );
  }

  private adviceAt(key: ParameterKey): number {
    const { advice, parameters } = this.app.state;
    return adviceAt(key, advice.value, parameters.value).length;
  }

  private hasProblem({ key }: FormRow): boolean {
    const { rejected, checked } = this.app.state;
    if (rejected.value.has(key)) return true;
    return !checked.value.ok && checked.value.problems.some(({ path }) => path === key);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-parameter-group': ParameterGroup;
  }
}
