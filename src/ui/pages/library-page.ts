import { css, html, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { LibraryDesk } from '../../state/library/desk';
import { openFile } from '../../state/library/open-file';
import { AppElement } from '../element';
import '../library/code-check-card';
import '../library/damaged-records';
import { saveWholeLibrary } from '../library/entry-files';
import { chooseFile } from '../library/files';
import '../library/import-report';
import { keepingNotes } from '../library/keeping-note';
import '../library/library-shelf';
import '../library/paste-code';
import '../library/save-dialog';
import '../library/report-check-card';
import '../library/undo-bar';
import { isBehindModal } from '../modal';
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

      h2:focus {
        outline: none;
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
  @query('h2') private heading!: HTMLElement;
  @query('gf-undo-bar') private undoBar!: HTMLElementTagNameMap['gf-undo-bar'];

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onKey);
    this.desk.imported.value = null;
  }

  override render(): TemplateResult {
    const { app, desk } = this;
    return html`<header>
        <h2 tabindex="-1">${this.say('方案库', 'Library')}</h2>
        ${this.renderKeeping()}
      </header>
      ${this.renderTools()}
      <gf-undo-bar .app=${app} .desk=${desk} @closed=${this.goOn}></gf-undo-bar>
      <gf-import-report .app=${app} .desk=${desk} @closed=${this.goOn}></gf-import-report>
      <gf-report-check .app=${app} @closed=${this.goOn}></gf-report-check>
      <gf-code-check .app=${app} @closed=${this.goOn}></gf-code-check>
      <gf-damaged-records .app=${app} .desk=${desk} @removed=${this.onRemoved}></gf-damaged-records>
      <gf-library-shelf .app=${app} .desk=${desk} @removed=${this.onRemoved}></gf-library-shelf>
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
      <gf-paste-code .app=${this.app}></gf-paste-code>
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

  private readonly onRemoved = (): void => void this.undoBar.takeFocus();

  /** What was pressed is gone: the keyboard goes on at the top of the page. */
  private readonly goOn = (): void => this.heading.focus();

  /** Ctrl+Z takes back what was done here before it takes back what was done to the draft. */
  private readonly onKey = (event: KeyboardEvent): void => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (!isUndo || isTyping(event) || isBehindModal()) return;
    // A key that is held means no more than one press.
    if (!event.repeat && this.desk.undoables.peek().length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) void this.undoBar.undo();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-library-page': LibraryPage;
  }
}
