import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { customElement, query, state } from 'lit/decorators.js';
import { LibraryDesk } from '../../state/library/desk';
import type { LibraryEntry } from '../../state/library/entry';
import { openFile } from '../../state/library/open-file';
import { controls } from '../control-styles';
import { AppElement } from '../element';
import '../library/damaged-records';
import { saveWholeLibrary } from '../library/entry-files';
import { chooseFile } from '../library/files';
import '../library/import-report';
import { keepingNotes } from '../library/keeping-note';
import '../library/library-entry';
import '../library/save-dialog';
import '../library/undo-bar';
import { isTyping } from '../typing';
import { shared } from '../styles';

/** From this many entries on one looks for them by name. */
const MANY = 6;

/** What this browser keeps: scenarios and results, to be opened, compared, exported. */
@customElement('gf-library-page')
export class LibraryPage extends AppElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: grid;
        gap: 0.8rem;
        max-width: 75rem;
        margin: 0 auto;
      }

      h2 {
        font-size: 1.25rem;
      }

      .fleeting {
        padding: 0.6rem 1rem;
        border-color: var(--loss);
      }

      .tools {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem;
      }

      .tools input {
        flex: 0 1 16rem;
        margin-left: auto;
      }

      .entries {
        display: grid;
        gap: 0.7rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      .empty {
        padding: 2.5rem 1.2rem;
        text-align: center;
      }

      .empty p + p {
        margin-top: 0.4rem;
      }
    `,
  ];

  @state() private sought = '';
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
      <gf-damaged-records .app=${app} .desk=${desk}></gf-damaged-records>
      ${this.renderShelf()}
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
      ${entries.length >= MANY ? this.renderSearch() : nothing}
    </div>`;
  }

  private renderSearch(): TemplateResult {
    const label = this.say('按名称查找', 'Find by name');
    return html`<input
      type="search"
      placeholder=${label}
      aria-label=${label}
      .value=${this.sought}
      @input=${(event: Event) => (this.sought = (event.target as HTMLInputElement).value)}
    />`;
  }

  private renderShelf(): TemplateResult {
    const { shelf, problem } = this.desk.keeper;
    if (problem.value) return this.renderProblem(problem.value.message[this.language]);
    if (!shelf.value) return html`<p class="muted">${this.say('正在读取……', 'Reading …')}</p>`;
    const { entries } = shelf.value;
    return entries.length === 0 ? this.renderEmpty() : this.renderEntries(entries);
  }

  private renderProblem(said: string): TemplateResult {
    return html`<div class="card empty" role="status">
      <p>${said}</p>
      <p>
        <button type="button" class="button" @click=${() => this.desk.keeper.read()}>
          ${this.say('再试一次', 'Try again')}
        </button>
      </p>
    </div>`;
  }

  private renderEmpty(): TemplateResult {
    return html`<div class="card empty">
      <p>${this.say('还没有保存的方案。', 'Nothing is saved yet.')}</p>
      <p class="muted">
        ${this.say(
          '调好参数后存进来，可以改名、对比、导出给同事；结果也能一起保存，打开时自动重算核对。',
          'Save a scenario once its parameters are right: rename it, compare it, export it for a colleague. Its result can be saved with it and is checked when it is opened.',
        )}
      </p>
      <p class="muted">
        ${this.say(
          '方案文件、方案库文件和报告的 JSON 文件，拖到页面任意位置就能打开。',
          'Scenario files, library files and the JSON files of reports open when they are dragged anywhere onto the page.',
        )}
      </p>
    </div>`;
  }

  private renderEntries(entries: readonly LibraryEntry[]): TemplateResult {
    const { app, desk } = this;
    const found = entries.length < MANY ? entries : entries.filter((entry) => this.isSought(entry));
    if (found.length === 0)
      return html`<p class="muted" role="status">${this.say('没有名称相符的方案。', 'No entry has such a name.')}</p>`;
    return html`<ul class="entries" aria-label=${this.say('保存的方案', 'Saved scenarios')}>
      ${repeat(
        found,
        ({ id }) => id,
        (entry) =>
          html`<li>
            <gf-library-entry
              .app=${app}
              .desk=${desk}
              .entry=${entry}
              @removed=${() => this.undoBar.takeFocus()}
            ></gf-library-entry>
          </li>`,
      )}
    </ul>`;
  }

  private isSought({ name }: LibraryEntry): boolean {
    return name[this.language].toLowerCase().includes(this.sought.trim().toLowerCase());
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
