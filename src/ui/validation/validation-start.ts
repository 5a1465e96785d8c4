import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { parameterRow } from '../../model/parameters';
import type { ValidationDesk } from '../../state/validation-desk';
import { controls } from '../control-styles';
import { AppElement } from '../element';
import { shared } from '../styles';

/** The button that runs all tests, and the seed they are run with. */
@customElement('gf-validation-start')
export class ValidationStart extends AppElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: block;
      }

      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 0.6rem 1rem;
      }

      .problem {
        margin-top: 0.3rem;
        font-size: 0.9rem;
      }
    `,
  ];

  @property({ attribute: false }) desk!: ValidationDesk;
  /** Whether a run was asked for without a seed. */
  @state() private lacksSeed = false;
  @query('#seed') private field!: HTMLInputElement;

  override render(): TemplateResult {
    const { desk } = this;
    const row = parameterRow('simulation.seed');
    return html`<form novalidate @submit=${(event: Event) => this.start(event)}>
        <button type="submit" class="button primary" ?disabled=${desk.task.progress.value !== null}>
          ${this.say('在这台电脑上运行全部检验', 'Run all tests on this computer')}
        </button>
        <span class="field">
          <label for="seed">${row.label[this.language]}</label>
          <input
            id="seed"
            type="text"
            autocomplete="off"
            maxlength=${row.kind === 'text' ? row.maxLength : nothing}
            aria-invalid=${this.lacksSeed ? 'true' : nothing}
            aria-describedby=${this.lacksSeed ? 'problem' : nothing}
            .value=${live(desk.seed.value)}
            @input=${() => this.take()}
          />
        </span>
      </form>
      <div role="alert">${this.lacksSeed ? this.renderProblem() : nothing}</div>`;
  }

  private renderProblem(): TemplateResult {
    return html`<p id="problem" class="problem loss">
      ${this.say(
        '请先填写随机种子，任何文字都可以；同样的种子得到同样的结果。',
        'Please enter a seed first. Any text will do; the same seed gives the same results.',
      )}
    </p>`;
  }

  private take(): void {
    this.desk.seed.value = this.field.value;
    this.lacksSeed = false;
  }

  private start(event: Event): void {
    event.preventDefault();
    this.lacksSeed = this.desk.seed.value === '';
    if (this.lacksSeed) this.field.focus();
    else void this.desk.run();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-validation-start': ValidationStart;
  }
}
