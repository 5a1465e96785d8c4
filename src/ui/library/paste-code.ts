import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { CodeCheck } from '../../state/library/code-check';
import { AppElement } from '../element';
import { shared } from '../styles';

/** A button, and behind it a field for the code that a report's reproduction part prints. */
@customElement('gf-paste-code')
export class PasteCode extends AppElement {
  static override styles = [
    shared,
    css`
      :host {
        display: contents;
      }

      form {
        display: flex;
        flex-wrap: wrap;
        flex-basis: 100%;
        align-items: flex-end;
        gap: 0.5rem;
      }

      label {
        display: grid;
        flex: 1 1 24rem;
        gap: 0.2rem;
      }

      textarea {
        width: 100%;
        min-height: 5rem;
        padding: 0.4rem 0.6rem;
        border: 1px solid var(--line);
        border-radius: 8px;
        background: var(--surface);
        color: inherit;
        font-family: ui-monospace, monospace;
        font-size: 0.8rem;
        resize: vertical;
      }
    `,
  ];

  @state() private isOpen = false;
  @query('textarea') private field!: HTMLTextAreaElement;
  @query('button') private button!: HTMLButtonElement;

  override render(): TemplateResult {
    return html`<button type="button" class="button" aria-expanded=${this.isOpen} @click=${() => this.toggle()}>
        ${this.say('粘贴复现码…', 'Paste a reproduction code…')}
      </button>
      ${this.isOpen ? this.renderForm() : nothing}`;
  }

  private renderForm(): TemplateResult {
    return html`<form
      @submit=${(event: Event) => this.check(event)}
      @keydown=${(event: KeyboardEvent) => this.leave(event)}
    >
      <label>
        ${this.say('完整复现码（报告附件，以 gf1. 开头）', 'Full reproduction code (annex of a report, begins with gf1.)')}
        <textarea name="code" required spellcheck="false" autocomplete="off"></textarea>
      </label>
      <button type="submit" class="button primary">${this.say('重新计算并核对', 'Compute again and compare')}</button>
    </form>`;
  }

  private async toggle(): Promise<void> {
    this.isOpen = !this.isOpen;
    await this.updateComplete;
    if (this.isOpen) this.field.focus();
  }

  private check(event: Event): void {
    event.preventDefault();
    const typed = this.field.value;
    this.close();
    void this.app.state.part(CodeCheck).open(typed);
  }

  private leave(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.close();
  }

  /** The field goes; whoever works with the keyboard stays where it was opened. */
  private close(): void {
    this.isOpen = false;
    this.button.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-paste-code': PasteCode;
  }
}
