import { css, html, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { LibraryDesk } from '../../state/library/desk';
import { openFile } from '../../state/library/open-file';
import { AppElement } from '../element';
import '../library/damaged-records';
import { saveWholeLibrary } from '../library/entry-files';
import { chooseFile } from '../library/files';
import '../library/import-report';
import { keepingNotes } from '../library/keeping-note';
import '../library/library-shelf';
import '../library/save-dialog';
import '../library/report-check-card';
import '../library/undo-bar';
import { isTyping } from '../typing';
import { shared } from '../styles';

/** What this browser keeps: scenarios and results, to be opened, compared, exported. */
@customElement('gf-library-page')
export class LibraryPage extends AppElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        max-width: 80rem;
      }

      h2 {
        font-size: 1.25rem;
      }

      .fleeting {
        margin-top: 0.4rem;
        padding: 0.6rem 1rem;
        border-color: var(--loss);
      }

      .tools {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem;
        margin: 0.8rem 0;
      }
    `,
  ];

  @query('gf-save-dialog') private dialog!: HTMLElementTagNameMap['gf-save-dialog'];
  @query('gf-undo-bar') private undoBar!: HTMLElementTagNameMap['gf-undo-bar'];

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onKey);
  }

  override render(): TemplateResult {
    const { app, desk } = this;
    return html`<header>
        <h2>${this.say('方案库', 'Library')}</h2>
        ${this.renderKeeping()}
      </header>
      ${this.renderTools()}
      <gf-undo-bar .app=${app} .desk=${desk}></gf-undo-bar>
      <gf-import-report .app=${app} .desk=${desk}></gf-import-report>
      <gf-report-check .app=${app}></gf-report-check>
      <gf-damaged-records .app=${app} .desk=${desk}></gf-damaged-records>
      <gf-library-shelf .app=${app} .desk=${desk} @removed=${() => this.undoBar.takeFocus()}></gf-library-shelf>
      <gf-save-dialog .app=${app}></gf-save-dialog>`;
  }

  private get desk(): LibraryDesk {
    return this.app.state.part(LibraryDesk);
  }

  private renderKeeping(): TemplateResult {
    const keeping = this.desk.keeper.keeping.value;
    return html`<p class=${keeping === 'fleeting' ? 'card fleeting' : 'muted'}>
      ${keepingNotes[keeping][this.language]}
    </p>`;
  }

  private renderTools(): TemplateResult {
    const { entries = [], damaged = [] } = this.desk.keeper.shelf.value ?? {};
    return html`<div class="tools no-print">
      <button type="button" class="button primary" @click=${() => this.dialog.show()}>
        ${this.say('保存当前方案', 'Save the current scenario')}
      </button>
      <button type="button" class="button" @click=${() => this.chooseFile()}>
        ${this.say('打开或导入文件', 'Open or import a file')}
      </button>
      <button
        type="button"
        class="button"
        ?disabled=${entries.length + damaged.length === 0}
        @click=${() => saveWholeLibrary(this.desk, this.language)}
      >
        ${this.say('导出全部', 'Export all')}
      </button>
    </div>`;
  }

  private async chooseFile(): Promise<void> {
    const file = await chooseFile(this.say('方案、方案库或报告（JSON）', 'Scenarios, libraries, reports (JSON)'));
    if (file) await openFile(file, this.app.state);
  }

  /** Ctrl+Z takes back what was done here before it takes back what was done to the draft. */
  private readonly onKey = (event: KeyboardEvent): void => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (!isUndo || isTyping(event) || this.desk.undoables.peek().length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    void this.desk.undo();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-library-page': LibraryPage;
  }
}
