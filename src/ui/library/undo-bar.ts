import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Undoable } from '../../state/library/changes';
import type { LibraryDesk } from '../../state/library/desk';
import { AppElement } from '../element';
import { shared } from '../styles';

/** Says what was deleted or replaced last, and brings it back. The event `closed` tells that there is nothing left to bring back. */
@customElement('gf-undo-bar')
export class UndoBar extends AppElement {
  static override styles = [
    shared,
    css`
      .card {
        margin-bottom: 0.8rem;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.3rem 0.9rem;
        padding: 0.5rem 1rem;
      }

      .said {
        flex: 1;
        min-width: 12rem;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) desk!: LibraryDesk;
  @query('button') private button?: HTMLButtonElement;

  override render(): TemplateResult {
    const last = this.desk.undoables.value.at(-1);
    return html`<div role="status">${last ? this.renderLast(last) : nothing}</div>`;
  }

  /** What was pressed to delete something is gone with it: the keyboard goes on here, as long as there is something here. */
  async takeFocus(): Promise<void> {
    await this.updateComplete;
    if (this.button) this.button.focus();
    else this.dispatchEvent(new Event('closed'));
  }

  /** Brings it back; where the keyboard was here, it stays here or goes on elsewhere. */
  async undo(): Promise<void> {
    const hadFocus = this.matches(':focus-within');
    await this.desk.undo();
    if (hadFocus) await this.takeFocus();
  }

  private renderLast({ name, by }: Undoable): TemplateResult {
    const called = name ? this.say(`“${name.zh}”`, `“${name.en}”`) : this.say('一条记录', 'a record');
    const said = by
      ? this.say(`已用当前方案更新${called}。`, `Updated ${called} with the current scenario.`)
      : this.say(`已删除${called}。`, `Deleted ${called}.`);
    return html`<div class="card">
      <span class="said"
        >${said}
        <span class="muted">${this.say('关闭页面前可以撤销。', 'Can be undone until the page is closed.')}</span></span
      >
      <button type="button" class="button" @click=${() => this.undo()}>${this.say('撤销', 'Undo')}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-undo-bar': UndoBar;
  }
}
