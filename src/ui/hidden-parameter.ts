import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { concessionValues, isSwitchedOn, mechanismOf, type Mechanism } from '../model/mechanism-switches';
import { parameterRow, type ParameterKey, type Parameters } from '../model/parameters';
import { unmetRequirement, type Requirement } from '../model/requirements';
import { formatParameter } from '../model/units';
import { AppElement } from './element';
import type { FormRow } from './form-filter';
import { revealEvent } from './reveal';
import { shared } from './styles';

/** A parameter that was looked for but has no effect now: why, and what to do about it. */
@customElement('gf-hidden-parameter')
export class HiddenParameter extends AppElement {
  static override styles = [
    shared,
    css`
      p {
        padding: 0.3rem 0;
        font-size: 0.88rem;
      }
    `,
  ];

  @property({ attribute: false }) row!: FormRow;

  override render(): TemplateResult | typeof nothing {
    const { parameters } = this.app.state;
    const mechanism = mechanismOf(this.row.key);
    if (mechanism && !isSwitchedOn(mechanism, parameters.value)) return this.renderOff(mechanism);
    const requirement = unmetRequirement(this.row.key, parameters.value);
    if (!requirement) return nothing;
    return requirement.kind === 'choice' ? this.renderUnchosen(requirement) : this.renderZero(requirement);
  }

  private renderOff(mechanism: Mechanism): TemplateResult {
    const { zh, en } = mechanism.label;
    return this.renderReason(
      this.say(`“${zh}”没有启用，此项暂不起作用。`, `No effect while “${en}” is off.`),
      this.say('启用', 'Switch it on'),
      () => {
        this.app.state.throwSwitch(mechanism, true);
        return this.row.key;
      },
    );
  }

  private renderUnchosen({ key, values: [value] }: Extract<Requirement, { kind: 'choice' }>): TemplateResult {
    const { language } = this;
    const row = parameterRow(key);
    const [name, chosen] = [row.label[language], formatParameter(row, value, language)];
    return this.renderReason(
      this.say(`只在“${name}”为“${chosen}”时起作用。`, `Has an effect only while “${name}” is “${chosen}”.`),
      this.say(`改为“${chosen}”`, `Choose “${chosen}”`),
      () => {
        this.app.state.editMany(this.chosenValues(row, value));
        return this.row.key;
      },
    );
  }

  private chosenValues({ key }: FormRow, value: string): Partial<Parameters> {
    return key === 'concession.mode'
      ? concessionValues(value as Parameters['concession.mode'], this.app.state.parameters.peek())
      : { [key]: value };
  }

  private renderZero({ key }: Requirement): TemplateResult {
    const name = parameterRow(key).label[this.language];
    return this.renderReason(
      this.say(`“${name}”大于 0 时才起作用。`, `Has an effect only while “${name}” is above 0.`),
      this.say('前往设定', 'Go there'),
      () => key,
    );
  }

  /** `act` does what helps and says which field to go to. */
  private renderReason(reason: string, remedy: string, act: () => ParameterKey): TemplateResult {
    const name = this.row.label[this.language];
    return html`<p>
      ${name} <span class="muted">· ${reason}</span>
      <button
        type="button"
        class="link"
        aria-label=${this.say(`${remedy}：${name}`, `${remedy}: ${name}`)}
        @click=${() => this.dispatchEvent(revealEvent(act()))}
      >
        ${remedy}
      </button>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-hidden-parameter': HiddenParameter;
  }
}
