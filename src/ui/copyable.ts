import { css, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { copyText } from './clipboard';
import { AppElement } from './element';
import { shared } from './styles';

/** A line to take along: selectable text with a button that copies it. */
@customElement('gf-copyable')
export class Copyable extends AppElement {
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        align-items: flex-start;
        gap: 0.6rem;
        margin: 0.5rem 0;
      }

      code {
        flex: 1;
        padding: 0.35rem 0.6rem;
        background: var(--sunken);
        border-radius: 6px;
        font-family: var(--mono);
        font-size: 0.82rem;
        overflow-wrap: anywhere;
        user-select: all;
      }
    `,
  ];

  @property() content = '';
  @state() private copied: boolean | null = null;

  override render(): TemplateResult {
    return html`<code>${this.content}</code>
      <button type="button" class="button" @click=${() => this.copy()}>${this.label()}</button>`;
  }

  private label(): string {
    if (this.copied === null) return this.say('复制', 'Copy');
    return this.copied ? this.say('已复制', 'Copied') : this.say('请手动复制', 'Copy by hand');
  }

  private async copy(): Promise<void> {
    this.copied = await copyText(this.content);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-copyable': Copyable;
  }
}
