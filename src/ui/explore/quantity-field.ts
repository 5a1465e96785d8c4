import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { NumberRow } from '../../model/parameters';
import { text, type Text } from '../../model/text';
import { controls } from '../control-styles';
import { AppElement } from '../element';
import { showEntry } from '../entry';
import { shared } from '../styles';
import { readQuantity } from './read-quantity';

/**
 * A number with its unit, outside of the form. The event `change` carries what was typed, once it can be used; null for nothing. What
 * cannot be used stays as it was typed, with what is wrong about it.
 */
@customElement('gf-quantity-field')
export class QuantityField extends AppElement {
  static override styles = [
    shared,
    controls,
    css`
      .box {
        display: flex;
        align-items: baseline;
        gap: 0.3rem;
      }

      input[type='text'] {
        width: 6rem;
        text-align: right;
      }

      .problem {
        max-width: 14rem;
        font-size: 0.84rem;
      }
    `,
  ];

  @property({ attribute: false }) label: Text = text('', '');
  /** Unit and bounds. */
  @property({ attribute: false }) row!: NumberRow;
  @property({ attribute: false }) value: number | null = null;
  /** What stands behind it instead of its unit. */
  @property({ attribute: false }) sign: Text | null = null;
  /** Whether it may be left empty. */
  @property({ type: Boolean }) optional = false;
  /** What is wrong with the value beside others; null where nothing is. */
  @property({ attribute: false }) fault: Text | null = null;
  /** What is said of a number beyond the bounds, where those say nothing to a reader. */
  @property({ attribute: false }) beyond: Text | null = null;

  /** What was typed last and cannot be used. */
  @state() private typed: string | null = null;
  @state() private problem: Text | null = null;
  @query('input') private input!: HTMLInputElement;

  /** Whether what stands in the field cannot be used. */
  get isRefused(): boolean {
    return this.shownProblem() !== null;
  }

  override focus(): void {
    this.input.focus();
  }

  /** What could not be used for something else is forgotten. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('row');
    if (!changed.has('value') && (before === undefined || before.key === this.row.key)) return;
    this.typed = null;
    this.problem = null;
  }

  private shownProblem(): Text | null {
    return this.problem ?? this.fault;
  }

  override render(): TemplateResult {
    const { text: shown, unit } = showEntry(this.row, this.value ?? 0, this.language);
    const problem = this.shownProblem();
    return html`<span class="field">
      <label for="value">${this.label[this.language]}</label>
      <span class="box">
        <input
          id="value"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          placeholder=${this.optional ? this.say('不标', 'none') : nothing}
          .value=${live(this.typed ?? (this.value === null ? '' : shown))}
          aria-invalid=${problem !== null}
          aria-describedby="unit problem"
          @change=${(event: Event) => this.enter((event.target as HTMLInputElement).value, unit)}
        />
        <span id="unit" class="muted">${this.sign?.[this.language] ?? unit}</span>
      </span>
      <span id="problem" class="problem loss" aria-live="polite">${problem?.[this.language]}</span>
    </span>`;
  }

  private enter(typed: string, unit: string): void {
    if (typed.trim() === '' && this.optional) {
      this.accept(null);
      return;
    }
    const read = readQuantity(this.row, typed, unit, this.beyond);
    if (read.ok) this.accept(read.value);
    else this.refuse(typed, read.problem);
  }

  private accept(value: number | null): void {
    this.typed = null;
    this.problem = null;
    this.dispatchEvent(new CustomEvent<number | null>('change', { detail: value }));
    this.requestUpdate();
  }

  private refuse(typed: string, problem: Text): void {
    this.typed = typed;
    this.problem = problem;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-quantity-field': QuantityField;
  }
}
