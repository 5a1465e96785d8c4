import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { customElement, property, state } from 'lit/decorators.js';
import type { LibraryDesk } from '../../state/library/desk';
import type { LibraryEntry } from '../../state/library/entry';
import type { Shelf } from '../../state/library/shelf';
import type { Problem } from '../../model/problems';
import { controls } from '../control-styles';
import { AppElement } from '../element';
import { shared } from '../styles';
import './library-entry';

/** From this many entries on one looks for them by name. */
const MANY = 6;

/** The entries of the library, the newest first. The event `removed` tells that one was deleted here. */
@customElement('gf-library-shelf')
export class LibraryShelf extends AppElement {
  static override styles = [
    shared,
    controls,
    css`
      input {
        display: block;
        width: min(20rem, 100%);
        margin-bottom: 0.8rem;
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

  @property({ attribute: false }) desk!: LibraryDesk;
  @state() private sought = '';

  override render(): TemplateResult {
    const { shelf, problem } = this.desk.keeper;
    return html`${problem.value ? this.renderProblem(problem.value) : nothing}
    ${shelf.value ? this.renderShelf(shelf.value) : nothing}
    ${(problem.value ?? shelf.value) ? nothing : html`<p class="muted">${this.say('正在读取……', 'Reading …')}</p>`}`;
  }

  private renderShelf({ entries, damaged }: Shelf): TemplateResult | typeof nothing {
    if (entries.length === 0) return damaged.length === 0 ? this.renderEmpty() : nothing;
    const isLong = entries.length >= MANY;
    const found = isLong ? entries.filter((entry) => this.isSought(entry)) : entries;
    return html`${isLong ? this.renderSearch() : nothing} ${this.renderEntries(found)}`;
  }

  private renderProblem({ message }: Problem): TemplateResult {
    return html`<div class="card empty" role="status">
      <p>${message[this.language]}</p>
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
    if (entries.length === 0)
      return html`<p class="muted" role="status">${this.say('没有名称相符的方案。', 'No entry has such a name.')}</p>`;
    return html`<ul class="entries" aria-label=${this.say('保存的方案', 'Saved scenarios')}>
      ${repeat(
        entries,
        ({ id }) => id,
        (entry) =>
          html`<li>
            <gf-library-entry
              .app=${app}
              .desk=${desk}
              .entry=${entry}
              @removed=${() => this.dispatchEvent(new Event('removed'))}
            ></gf-library-entry>
          </li>`,
      )}
    </ul>`;
  }

  private isSought({ name }: LibraryEntry): boolean {
    return name[this.language].toLowerCase().includes(this.sought.trim().toLowerCase());
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
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-library-shelf': LibraryShelf;
  }
}
