import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Parameters } from '../model/parameters';
import { numericRow, type NumericKey, type NumericRow } from '../model/plausible';
import { text, type Text } from '../model/text';
import { nameOf } from '../model/wording';
import { isInEffect } from '../model/relevance';
import { controls } from './control-styles';
import { AppElement } from './element';
import { offeredGroups, type OfferedGroup } from './offered-parameters';
import { shared } from './styles';

/** Picks one number of the scenario. The event `change` carries its key. */
@customElement('gf-parameter-choice')
export class ParameterChoice extends AppElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: block;
        min-width: 0;
      }

      .both {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem;
      }

      select {
        flex: 1 1 13rem;
      }

      .idle {
        font-size: 0.84rem;
      }

      input[type='search'] {
        flex: 0 1 7rem;
        width: 7rem;
      }
    `,
  ];

  @property() value: NumericKey | '' = '';
  @property({ attribute: false }) label: Text = text('参数', 'Parameter');
  /** What cannot be picked, for it is picked elsewhere. */
  @property({ attribute: false }) exclude: readonly NumericKey[] = [];
  /** What the list says while nothing is picked. */
  @property({ attribute: false }) empty: Text = text('选一个参数…', 'Pick a parameter…');

  @state() private words = '';

  override render(): TemplateResult {
    const groups = this.groups();
    return html`<span class="field">
      <label for="parameter">${this.label[this.language]}</label>
      <span class="both">
        <select
          id="parameter"
          @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value as NumericKey)}
        >
          ${this.renderCurrent(groups)} ${groups.map((group) => this.renderGroup(group))}
        </select>
        <input
          type="search"
          class="no-print"
          placeholder=${this.say('查找', 'Find')}
          aria-label=${this.say(`在“${this.label.zh}”中查找`, `Find in ${this.label.en}`)}
          .value=${live(this.words)}
          @input=${(event: Event) => (this.words = (event.target as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => this.onKey(event)}
        />
      </span>
      ${this.renderIdle()}
      <span class="visually-hidden" role="status">${this.found(groups)}</span>
    </span>`;
  }

  private groups(): readonly OfferedGroup[] {
    return offeredGroups(this.parameters(), this.exclude, this.words);
  }

  /** A parameter that does nothing as things are may be what a person wants, or a slip. */
  private renderIdle(): TemplateResult | typeof nothing {
    if (this.value === '' || isInEffect(numericRow(this.value), this.parameters())) return nothing;
    return html`<span class="idle muted">
      ${this.say('这个参数目前不起作用（所属的机制未启用，或这类子基金没有资金）。', 'This parameter has no effect as things are: its mechanism is off, or these funds hold no money.')}
    </span>`;
  }

  private parameters(): Parameters {
    const { state } = this.app;
    return state.runnable.value?.resolved.parameters ?? state.parameters.value;
  }

  /** What is picked stays to be seen, whatever is being looked for. */
  private renderCurrent(groups: readonly OfferedGroup[]): TemplateResult | typeof nothing {
    if (this.value === '') return html`<option value="" .selected=${live(true)}>${this.empty[this.language]}</option>`;
    const current = this.value;
    if (groups.some(({ rows }) => rows.some(({ key }) => key === current))) return nothing;
    return this.renderOption(numericRow(current));
  }

  private renderGroup({ label, rows }: OfferedGroup): TemplateResult {
    return html`<optgroup label=${label[this.language]}>${rows.map((row) => this.renderOption(row))}</optgroup>`;
  }

  private renderOption(row: NumericRow): TemplateResult {
    return html`<option value=${row.key} .selected=${live(row.key === this.value)}>
      ${nameOf(row)[this.language]}
    </option>`;
  }

  private found(groups: readonly OfferedGroup[]): string {
    if (this.words.trim() === '') return '';
    const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
    return this.say(`找到 ${count} 个参数`, `${count} found`);
  }

  /** Enter takes the first that was found. */
  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    const first = this.groups()[0]?.rows[0];
    if (first && this.words.trim() !== '') this.choose(first.key);
  }

  private choose(key: NumericKey): void {
    this.words = '';
    this.dispatchEvent(new CustomEvent<NumericKey>('change', { detail: key }));
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-parameter-choice': ParameterChoice;
  }
}
