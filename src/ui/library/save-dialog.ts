import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Result } from '../../engine/result';
import { text, type Text } from '../../model/text';
import { formatCount } from '../../model/units';
import { LibraryDesk } from '../../state/library/desk';
import { cleanName, LONGEST_NAME, nameOf } from '../../state/given-names';
import type { LibraryEntry } from '../../state/library/entry';
import { controls } from '../control-styles';
import { AppElement } from '../element';
import { sayDraft } from '../run-origin';
import { showModal } from '../modal';
import { dialogs, shared } from '../styles';
import './problem-list';

/** Asks for a name and keeps the draft in the library: as a new entry, or in place of the one it came from. */
@customElement('gf-save-dialog')
export class SaveDialog extends AppElement {
  static override styles = [
    shared,
    controls,
    dialogs,
    css`
      .field {
        margin-top: 0.8rem;
      }

      input[type='text'] {
        width: 100%;
      }

      .choice {
        display: flex;
        align-items: flex-start;
        gap: 0.5rem;
        margin-top: 0.7rem;
      }

      .choice input {
        margin-top: 0.35rem;
      }
    `,
  ];

  @state() private suggested: Text = text('', '');
  @state() private isWithResult = true;
  /** While the store is being written to; the dialog stays until that has been done. */
  @state() private isBusy = false;
  @state() private hasFailed = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('#name') private field!: HTMLInputElement;

  override render(): TemplateResult {
    const result = this.desk.currentResult();
    const opened = this.openedEntry();
    return html`<dialog aria-labelledby="heading">
      <form @submit=${(event: Event) => this.onSubmit(event)}>
        <h2 id="heading">${this.say('存入方案库', 'Save to the library')}</h2>
        <div class="field">
          <label for="name">${this.say('名称', 'Name')}</label>
          <input id="name" type="text" required maxlength=${LONGEST_NAME} .value=${this.suggested[this.language]} />
        </div>
        ${result ? this.renderResult(result) : this.renderNoResult()} ${this.hasFailed ? this.renderFailure() : nothing}
        <div class="actions">
          <button class="button primary" ?disabled=${this.isBusy}>${this.say('存为新方案', 'Save as new')}</button>
          ${opened ? this.renderReplace(opened) : nothing}
          <button type="button" class="button" @click=${() => this.dialog.close()}>
            ${this.say('取消', 'Cancel')}
          </button>
        </div>
      </form>
    </dialog>`;
  }

  /** Opens the dialog with a name to start from. */
  async show(): Promise<void> {
    const { draft, library } = this.app.state;
    const named = (language: keyof Text): string => cleanName(sayDraft(draft.peek(), library.stresses, language));
    this.suggested = text(named('zh'), named('en'));
    this.isWithResult = true;
    this.hasFailed = false;
    await this.updateComplete;
    this.field.value = this.suggested[this.language];
    showModal(this.dialog);
    this.field.select();
  }

  private get desk(): LibraryDesk {
    return this.app.state.part(LibraryDesk);
  }

  /** The entry the draft came from, as long as it is there and the draft still has its preset. */
  private openedEntry(): LibraryEntry | null {
    const opened = this.desk.opened.value;
    const entries = this.desk.keeper.shelf.value?.entries ?? [];
    const isThere = opened !== null && entries.some(({ id }) => id === opened.id);
    return isThere && opened.draft.base === this.app.state.draft.value.base ? opened : null;
  }

  private renderResult({ paths }: Result): TemplateResult {
    const count = formatCount(paths, this.language);
    return html`<label class="choice">
      <input
        id="result"
        type="checkbox"
        .checked=${this.isWithResult}
        @change=${(event: Event) => (this.isWithResult = (event.target as HTMLInputElement).checked)}
      />
      <span
        >${this.say(
          `同时保存这次的结果（${count} 次模拟）；以后打开时会重新计算，核对是否一致`,
          `Save its result as well (${count} futures); when it is opened again it is computed again and compared`,
        )}</span
      >
    </label>`;
  }

  private renderNoResult(): TemplateResult {
    const isRunning = this.app.state.simulation.progress.value !== null;
    return html`<p class="muted choice">
      ${
        isRunning
          ? this.say(
              '结果还在计算：现在只能保存方案，稍等可连同结果保存。',
              'The result is still being computed: now only the scenario can be saved, in a moment its result as well.',
            )
          : this.say(
              '现在没有与参数相符的结果，只保存方案。',
              'No result belongs to these parameters now; only the scenario is saved.',
            )
      }
    </p>`;
  }

  private renderReplace({ name }: LibraryEntry): TemplateResult {
    return html`<button type="button" class="button" ?disabled=${this.isBusy} @click=${() => this.replace()}>
      ${this.say(`更新“${name.zh}”`, `Update “${name.en}”`)}
    </button>`;
  }

  private content() {
    const result = this.isWithResult ? this.desk.currentResult() : null;
    return { draft: this.app.state.draft.peek(), result };
  }

  /** What kept it from being saved; the page behind says the same, where it cannot be seen. */
  private renderFailure(): TemplateResult | typeof nothing {
    const notice = this.app.state.notice.value;
    if (notice?.tone !== 'problem') return nothing;
    return html`<div class="choice loss" role="alert">
      <div>
        ${notice.text[this.language]}
        <gf-problem-list .app=${this.app} .problems=${notice.problems}></gf-problem-list>
      </div>
    </div>`;
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    const typed = cleanName(this.field.value);
    if (typed === '') {
      this.field.value = '';
      this.field.reportValidity();
      return;
    }
    const isSuggested = typed === this.suggested[this.language];
    void this.closeAfter(this.desk.save({ ...this.content(), name: isSuggested ? this.suggested : nameOf(typed) }));
  }

  private replace(): void {
    void this.closeAfter(this.desk.replace(this.content()));
  }

  /** What was typed is not lost where the disk is full. */
  private async closeAfter(work: Promise<boolean>): Promise<void> {
    this.isBusy = true;
    const isKept = await work;
    this.isBusy = false;
    this.hasFailed = !isKept;
    if (isKept) this.dialog.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-save-dialog': SaveDialog;
  }
}
