import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isSwitchedOn, type Mechanism } from '../model/mechanism-switches';
import { AppElement } from './element';
import './switch';

/** Switches a mechanism on with its last values or sensible ones, and off again, in one step to undo. */
@customElement('gf-mechanism-switch')
export class MechanismSwitch extends AppElement {
  @property({ attribute: false }) mechanism!: Mechanism;

  override render(): TemplateResult {
    const { mechanism } = this;
    return html`<gf-switch
      .checked=${isSwitchedOn(mechanism, this.app.state.parameters.value)}
      .label=${mechanism.label[this.language]}
      @switch=${({ detail }: CustomEvent<boolean>) => this.throwTo(detail)}
    ></gf-switch>`;
  }

  private throwTo(on: boolean): void {
    this.app.state.throwSwitch(this.mechanism, on);
    this.dispatchEvent(new CustomEvent<boolean>('thrown', { detail: on }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-mechanism-switch': MechanismSwitch;
  }
}
