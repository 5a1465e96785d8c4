import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Values } from '../../analysis/variant';
import type { NumericKey } from '../../model/plausible';
import { stressedKeys } from '../../state/provenance';
import { AppElement } from '../element';
import { shared } from '../styles';
import { listed, sayPair } from './say';

/** Takes values that an analysis found over into the scenario, in one step that can be undone. */
@customElement('gf-apply-button')
export class ApplyButton extends AppElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.4rem 0.8rem;
      }

      .button {
        white-space: normal;
      }
    `,
  ];

  @property({ attribute: false }) values: Values = {};
  /** The values that this button took over last: that step can be taken back beside it. */
  @state() private applied = '';

  override render(): TemplateResult {
    return html`<div class="row no-print">
      ${this.isStressed() ? this.renderStressed() : this.isThere() ? nothing : this.renderButton()}
      <span role="status">${this.isThere() ? this.renderThere() : nothing}</span>
    </div>`;
  }

  private entries(): readonly (readonly [NumericKey, number])[] {
    return Object.entries(this.values) as [NumericKey, number][];
  }

  private isThere(): boolean {
    const { parameters } = this.app.state;
    return this.entries().every(([key, value]) => parameters.value[key] === value);
  }

  /** A stress would change the value again. */
  private isStressed(): boolean {
    const { draft, library } = this.app.state;
    const stressed = stressedKeys(draft.value, library);
    return this.entries().some(([key]) => stressed.has(key));
  }

  private renderButton(): TemplateResult {
    const values = listed(
      this.entries().map(([key, value]) => sayPair(key, value, this.language)),
      this.language,
    );
    return html`<button type="button" class="button" @click=${() => this.apply()}>
      ${this.say(`用到方案里：${values}`, `Apply to the scenario: ${values}`)}
    </button>`;
  }

  private renderThere(): TemplateResult {
    const { state } = this.app;
    const canTakeBack = this.applied === JSON.stringify(this.values) && state.canUndo.value;
    return html`<span class="muted">${this.say('✓ 方案里已是这个值。', '✓ The scenario has this value.')}</span> ${
        canTakeBack
          ? html`<button type="button" class="link" @click=${() => state.undo()}>${this.say('撤销', 'Undo')}</button>`
          : nothing
      }`;
  }

  private renderStressed(): TemplateResult {
    return html`<span class="muted"
      >${this.say(
        '叠加的压力情景会改动这个参数；要用到方案里，请先去掉压力。',
        'A stress laid over the scenario changes this parameter; take it away before applying the value.',
      )}</span
    >`;
  }

  private apply(): void {
    this.applied = JSON.stringify(this.values);
    this.app.state.editMany(this.values);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-apply-button': ApplyButton;
  }
}
