import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../copyable';
import { AppElement } from '../element';
import { shared } from '../styles';

/** What to type into a terminal for the same analysis. */
@customElement('gf-command-note')
export class CommandNote extends AppElement {
  static override styles = [
    shared,
    css`
      details {
        font-size: 0.88rem;
      }

      summary {
        width: max-content;
        color: var(--primary);
        cursor: pointer;
      }
    `,
  ];

  @property() command: string | null = null;

  override render(): TemplateResult | typeof nothing {
    if (this.command === null) return nothing;
    const { draft, library } = this.app.state;
    const isFile = !library.presets.includes(draft.value.base);
    return html`<details class="no-print">
      <summary>${this.say('用命令行算同样的结果', 'The same on the command line')}</summary>
      <gf-copyable .app=${this.app} .content=${this.command}></gf-copyable>
      ${isFile ? html`<p class="muted">${this.say('其中的方案文件就是打开的那个。', 'The scenario file in it is the one that was opened.')}</p>` : nothing}
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-command-note': CommandNote;
  }
}
