import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { NumberRow } from '../../model/parameters';
import { text, type Text } from '../../model/text';
import { readValue } from '../../model/values';
import { fieldWording } from '../../model/wording';
import { controls } from '../control-styles';
import { AppElement } from '../element';
import { readEntry, showEntry } from '../entry';
import { shared } from '../styles';

/** A number with its unit, outside of the form. The event `change` carries what was typed, once it can be used; null for nothing. */
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

  /** What was typed last and cannot be used. */
  @state() private typed: string | null = null;
  @state() private problem = '';

  /** What could not be used for something else is forgotten. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('row');
    if (!changed.has('value') && (before === undefined || before.key === this.row.key)) return;
    this.typed = null;
    this.problem = '';
  }

  override render(): TemplateResult {
    const { text: shown, unit } = showEntry(this.row, this.value ?? 0, this.language);
    const wrong = this.problem !== '';
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
          aria-invalid=${wrong}
          aria-describedby="unit problem"
          @change=${(event: Event) => this.enter((event.target as HTMLInputElement).value, unit)}
        />
        <span id="unit" class="muted">${this.sign?.[this.language] ?? unit}</span>
      </span>
      <span id="problem" class="problem loss" aria-live="polite">${this.problem}</span>
    </span>`;
  }

  private enter(typed: string, unit: string): void {
    if (typed.trim() === '' && this.optional) {
      this.accept(null);
      return;
    }
    const checked = readValue(this.row, readEntry(this.row, typed, unit) ?? typed, '', fieldWording);
    if (checked.ok) this.accept(Number(checked.value));
    else this.refuse(typed, checked.problems[0]?.message[this.language] ?? '');
  }

  private accept(value: number | null): void {
    this.typed = null;
    this.problem = '';
    this.dispatchEvent(new CustomEvent<number | null>('change', { detail: value }));
    this.requestUpdate();
  }

  private refuse(typed: string, problem: string): void {
    this.typed = typed;
    this.problem = problem;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-quantity-field': QuantityField;
  }
}
