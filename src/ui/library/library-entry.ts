import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { formatCount } from '../../model/units';
import type { LibraryDesk } from '../../state/library/desk';
import { cleanName, LONGEST_NAME, nameOf } from '../../state/given-names';
import type { LibraryEntry } from '../../state/library/entry';
import { resolveDraft } from '../../state/resolve-draft';
import { controls } from '../control-styles';
import { AppElement } from '../element';
import { changesNote, shortDigest } from '../run-origin';
import { shared } from '../styles';
import { compareEntry } from './compare-entry';
import { entryNumbers } from './entry-numbers';
import { entryStyles } from './entry-styles';
import { saveEntryFile, saveScenarioFile } from './entry-files';
import { sayTime } from './say-time';

/** One entry of the library and what can be done with it. The event `removed` tells that it was deleted here. */
@customElement('gf-library-entry')
export class LibraryEntryCard extends AppElement {
  static override styles = [shared, controls, entryStyles];

  @property({ attribute: false }) desk!: LibraryDesk;
  @property({ attribute: false }) entry!: LibraryEntry;

  @state() private isRenaming = false;
  @query('input') private field?: HTMLInputElement;

  override render(): TemplateResult {
    return html`<article class="card ${this.isOpen() ? 'open' : ''}" aria-labelledby="name">
      <div>${this.isRenaming ? this.renderRenaming() : this.renderName()} ${this.renderAbout()}</div>
      ${this.renderNumbers()} ${this.renderActions()}
    </article>`;
  }

  /** Whether the draft came from it, or was last saved to it. */
  private isOpen(): boolean {
    return this.desk.opened.value?.id === this.entry.id;
  }

  private get name(): string {
    return this.entry.name[this.language];
  }

  private renderName(): TemplateResult {
    const badges = [
      ...(this.entry.result ? [this.say('含结果', 'with result')] : []),
      ...(this.isOpen() ? [this.say('已打开', 'open')] : []),
    ];
    return html`<h3 id="name">${this.name}${badges.map((badge) => html` <span class="badge">${badge}</span>`)}</h3>`;
  }

  private renderAbout(): TemplateResult {
    const { draft, changed, result } = this.entry;
    const base = draft.base.name[this.language] + changesNote(draft, this.app.state.library.stresses, this.language);
    const saved = sayTime(changed, this.language);
    const problems = this.problems();
    return html`<p class="about muted">
        ${this.say(`基于：${base}；保存于 ${saved}`, `From: ${base}; saved ${saved}`)}
      </p>
      ${
        result
          ? html`<p class="about muted">
              ${this.say(
                `${formatCount(result.paths, 'zh')} 次模拟 · 随机种子 ${result.seed} · 复现码`,
                `${formatCount(result.paths, 'en')} futures · random seed ${result.seed} · reproduction code`,
              )}
              <code title=${result.digest}>${shortDigest(result.digest)}</code>
            </p>`
          : nothing
      }
      ${problems === '' ? nothing : html`<p class="about loss">${problems}</p>`}`;
  }

  /** What keeps it from being run: drafts may be saved before they are right. */
  private problems(): string {
    const checked = resolveDraft(this.entry.draft, this.app.state.library.stresses);
    if (checked.ok) return '';
    const [first] = checked.problems.map(({ message }) => message[this.language]);
    return this.say(`还不能运行：${first}`, `Cannot be run yet: ${first}`);
  }

  private renderNumbers(): TemplateResult | typeof nothing {
    const { result, draft } = this.entry;
    if (!result) return nothing;
    const checked = resolveDraft(draft, this.app.state.library.stresses);
    const numbers = entryNumbers(result, checked.ok ? checked.value.parameters : null, this.language);
    return html`<dl>
      ${numbers.map(
        ({ label, figure, detail }) =>
          html`<div>
            <dt>${label}</dt>
            <dd><span class="figure">${figure}</span> <span class="muted">${detail}</span></dd>
          </div>`,
      )}
    </dl>`;
  }

  private renderRenaming(): TemplateResult {
    return html`<form
      @submit=${(event: Event) => this.rename(event)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') void this.stopRenaming();
      }}
    >
      <input
        id="name"
        type="text"
        required
        maxlength=${LONGEST_NAME}
        aria-label=${this.say('新名称', 'New name')}
        .value=${this.name}
      />
      <button class="button primary">${this.say('改名', 'Rename')}</button>
      <button type="button" class="button" @click=${() => this.stopRenaming()}>${this.say('取消', 'Cancel')}</button>
    </form>`;
  }

  private renderActions(): TemplateResult {
    const { app, desk, entry } = this;
    return html`<div class="actions">
      <button type="button" class="button" aria-label=${this.about('打开', 'Open')} @click=${() => desk.open(entry)}>
        ${this.say('打开', 'Open')}
      </button>
      ${this.renderAction('加入对比', 'Compare', () => compareEntry(entry, app.state))}
      ${this.renderAction('改名', 'Rename', () => this.startRenaming())}
      ${this.renderAction('建副本', 'Duplicate', () => desk.duplicate(entry))}
      ${this.renderAction('存为方案文件', 'Scenario file', () => saveScenarioFile(entry, desk, this.language))}
      ${entry.result ? this.renderAction('连同结果导出', 'Export with result', () => saveEntryFile(entry, desk, this.language)) : nothing}
      ${this.renderAction('删除', 'Delete', () => this.discard(), 'danger last')}
    </div>`;
  }

  private renderAction(zh: string, en: string, act: () => unknown, looks = ''): TemplateResult {
    return html`<button type="button" class="link ${looks}" aria-label=${this.about(zh, en)} @click=${act}>
      ${this.say(zh, en)}
    </button>`;
  }

  /** Said without looking, an action needs to say what it is about. */
  private about(zh: string, en: string): string {
    return this.say(`${zh}：${this.name}`, `${en}: ${this.name}`);
  }

  private async startRenaming(): Promise<void> {
    this.isRenaming = true;
    await this.updateComplete;
    this.field?.select();
  }

  private async stopRenaming(): Promise<void> {
    this.isRenaming = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.actions .button')?.focus();
  }

  private async rename(event: Event): Promise<void> {
    event.preventDefault();
    const typed = cleanName(this.field?.value ?? '');
    if (typed === '') return;
    if (typed !== this.name) await this.desk.rename(this.entry.id, nameOf(typed));
    await this.stopRenaming();
  }

  private async discard(): Promise<void> {
    if (await this.desk.remove(this.entry.id)) this.dispatchEvent(new Event('removed'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-library-entry': LibraryEntryCard;
  }
}
