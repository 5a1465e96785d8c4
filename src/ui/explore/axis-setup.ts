import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { numericRow, type NumericKey } from '../../model/plausible';
import { text, type Text } from '../../model/text';
import { axisProblem, countRow, type AxisSetup } from '../../state/explore-axis';
import { AppElement } from '../element';
import '../parameter-choice';
import { shared } from '../styles';
import './quantity-field';

/** A parameter and the values it goes through. The event `choose` carries another key or null, `stretch` the same axis over other values. */
@customElement('gf-axis-setup')
export class AxisSetupField extends AppElement {
  static override styles = [
    shared,
    css`
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-start;
        gap: 0.5rem 1rem;
        margin-bottom: 0.6rem;
      }

      gf-parameter-choice {
        flex: 0 1 26rem;
      }

      .link {
        align-self: center;
        margin-top: 1.2rem;
        font-size: 0.9rem;
      }
    `,
  ];

  @property({ attribute: false }) label: Text = text('', '');
  @property({ attribute: false }) axis: AxisSetup | null = null;
  @property({ attribute: false }) exclude: readonly NumericKey[] = [];
  /** Whether there may be no such axis. */
  @property({ type: Boolean }) optional = false;

  override render(): TemplateResult {
    const { axis } = this;
    return html`<div class="row">
      <gf-parameter-choice
        .app=${this.app}
        .label=${this.label}
        .value=${axis?.key ?? ''}
        .exclude=${this.exclude}
        .empty=${text('不用第二个参数', 'no second parameter')}
        @change=${({ detail }: CustomEvent<NumericKey>) => this.choose(detail)}
      ></gf-parameter-choice>
      ${axis ? this.renderRange(axis) : nothing}
      ${
        axis && this.optional
          ? html`<button type="button" class="link" @click=${() => this.choose(null)}>
              ${this.say('去掉', 'Remove')}
            </button>`
          : nothing
      }
    </div>`;
  }

  private renderRange(axis: AxisSetup): TemplateResult {
    return html`${this.renderEnd(text('从', 'From'), axis, 'from')} ${this.renderEnd(text('到', 'To'), axis, 'to')}
      <gf-quantity-field
        .app=${this.app}
        .label=${countRow.label}
        .row=${countRow}
        .value=${axis.count}
        @change=${({ detail }: CustomEvent<number>) => this.stretch({ ...axis, count: detail })}
      ></gf-quantity-field>`;
  }

  private renderEnd(label: Text, axis: AxisSetup, end: 'from' | 'to'): TemplateResult {
    return html`<gf-quantity-field
      .app=${this.app}
      .label=${label}
      .row=${numericRow(axis.key)}
      .value=${axis[end]}
      .fault=${end === 'to' ? (axisProblem(axis)?.message ?? null) : null}
      @change=${({ detail }: CustomEvent<number>) => this.stretch({ ...axis, [end]: detail })}
    ></gf-quantity-field>`;
  }

  private stretch(axis: AxisSetup): void {
    this.dispatchEvent(new CustomEvent<AxisSetup>('stretch', { detail: axis }));
  }

  private choose(key: NumericKey | null): void {
    this.dispatchEvent(new CustomEvent<NumericKey | null>('choose', { detail: key }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-axis-setup': AxisSetupField;
  }
}
