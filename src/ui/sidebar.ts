import { css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { AppElement } from './element';
import './parameter-form';
import './preset-picker';
import { shared } from './styles';

/** What goes into a run. On a narrow screen the form folds away, so that the result is near. */
@customElement('gf-sidebar')
export class Sidebar extends AppElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 1rem 1.1rem 2rem;
      }

      .toggle {
        display: none;
        width: 100%;
        margin-top: 0.6rem;
      }

      gf-parameter-form {
        margin-top: 0.7rem;
      }

      @media (max-width: 900px) {
        :host {
          padding-bottom: 0.8rem;
        }

        .toggle {
          display: block;
        }

        .form:not(.open) {
          display: none;
        }
      }

      @media print {
        :host {
          padding: 0;
        }

        .form {
          display: none;
        }
      }
    `,
  ];

  @state() private open = false;

  override render(): TemplateResult {
    const { app } = this;
    return html`<gf-preset-picker .app=${app}></gf-preset-picker>
      <button
        type="button"
        class="button toggle no-print"
        aria-expanded=${this.open}
        aria-controls="form"
        @click=${() => (this.open = !this.open)}
      >
        ${this.open ? this.say('收起参数', 'Hide the parameters') : this.say('查看和修改参数', 'See and change the parameters')}
        ${this.renderHints()}
      </button>
      <div id="form" class="form ${this.open ? 'open' : ''}">
        <gf-parameter-form .app=${app}></gf-parameter-form>
      </div>`;
  }

  /** On a narrow screen the hints are folded away with the form: their number is not. */
  private renderHints(): string {
    const count = this.app.state.advice.value.length;
    if (count === 0 || this.open) return '';
    return this.say(`（提示 ${count} 条）`, `(${count === 1 ? '1 hint' : `${count} hints`})`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-sidebar': Sidebar;
  }
}
