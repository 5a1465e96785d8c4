import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { problem, type Problem } from '../../model/problems';
import { text } from '../../model/text';
import { keptOf, LONGEST_NAME } from '../../state/compare-kept';
import { DRAFT, keptSlot, MOST_SLOTS } from '../../state/compare-slots';
import { rulesName } from '../../state/draft-name';
import { LibraryDesk } from '../../state/library/desk';
import type { LibraryEntry } from '../../state/library/entry';
import { trouble } from '../../state/notice';
import { controls } from '../control-styles';
import { shared } from '../styles';
import { ComparePart } from './compare-part';
import { copyName } from './slot-words';

/** Before the id of an entry of the library, among the choices. */
const SAVED = 'library:';

const notOneScenario = problem(
  'not-one-scenario',
  '',
  '这是方案库或报告文件，不是一个方案；请在“方案库”页打开，再把其中的方案加入对比。',
  'this is a library or a report, not one scenario; open it on the Library page and compare its scenarios from there.',
);

interface Choice {
  readonly id: string;
  readonly label: string;
}

/** The ways into a comparison: a preset, the draft, something kept, a file, and a copy of the draft as it is now. */
@customElement('gf-add-slot')
export class AddSlot extends ComparePart {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: block;
        min-width: 0;
      }

      .box {
        display: flex;
        flex-direction: column;
        gap: 0.45rem;
        height: 100%;
        padding: 0.6rem 0.8rem;
        border: 1px dashed var(--control);
        border-radius: var(--radius);
      }

      select {
        width: 100%;
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem 0.5rem;
      }

      .row input {
        flex: 1 1 7rem;
      }

      .small {
        font-size: 0.84rem;
      }
    `,
  ];

  @state() private typed = '';
  @query('input[type=file]') private file!: HTMLInputElement;

  /** The first of its controls. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('select, input')?.focus();
  }

  override render(): TemplateResult {
    const isFull = this.desk.slots.value.length >= MOST_SLOTS;
    return html`<div class="box no-print">
      ${
        isFull
          ? html`<p class="small muted">
              ${this.say(`最多对比 ${MOST_SLOTS} 个方案；移出一个才能再添加。`, `At most ${MOST_SLOTS} scenarios; take one out to add another.`)}
            </p>`
          : this.renderSelect()
      }
      ${this.renderKeep()}
      <div class="row small">
        <button type="button" class="link" @click=${() => this.file.click()}>
          ${this.say('打开方案文件', 'Open a scenario file')}
        </button>
      </div>
      <input
        type="file"
        hidden
        accept=".yaml,.yml,.json"
        aria-label=${this.say('方案文件', 'Scenario file')}
        @change=${() => this.onFile()}
      />
    </div>`;
  }

  private renderSelect(): TemplateResult {
    const { language, desk } = this;
    const { library } = this.app.state;
    const presets = library.presets.map(({ id, name }) => ({ id, label: name[language] }));
    const kept = desk.shelf.kept.value.map(({ id, name }) => ({ id: keptSlot(id), label: name[language] }));
    const name = rulesName(this.app.state.draft.value)[language];
    const draft = [{ id: DRAFT, label: this.say(`${name}：随修改更新`, `${name}: goes with your changes`) }];
    const saved = this.saved().map(({ id, name: called }) => ({ id: SAVED + id, label: called[language] }));
    return html`<select
      aria-label=${this.say('添加方案', 'Add a scenario')}
      @change=${(event: Event) => this.onChoice(event.target as HTMLSelectElement)}
    >
      <option value="">${this.say('＋ 添加方案…', '＋ Add a scenario…')}</option>
      ${this.renderGroup(this.say('正在修改', 'Being worked on'), draft)}
      ${this.renderGroup(this.say('预设方案', 'Presets'), presets)}
      ${this.renderGroup(this.say('方案库', 'Library'), saved)} ${this.renderGroup(this.say('留作对比', 'Kept'), kept)}
    </select>`;
  }

  private renderGroup(label: string, choices: readonly Choice[]): TemplateResult | typeof nothing {
    const compared = this.desk.slots.value.map(({ id }) => id);
    const left = choices.filter(({ id }) => !compared.includes(id));
    if (left.length === 0) return nothing;
    return html`<optgroup label=${label}>
      ${left.map(({ id, label: said }) => html`<option value=${id}>${said}</option>`)}
    </optgroup>`;
  }

  /** What lies in the library and is not compared yet. */
  private saved(): readonly LibraryEntry[] {
    const compared = this.desk.slots.value.map(({ id }) => id);
    const entries = this.app.state.part(LibraryDesk).keeper.shelf.value?.entries ?? [];
    return entries.filter(({ name, draft }) => !compared.includes(keptSlot(keptOf(name, draft).id)));
  }

  /** A copy that no longer follows the draft. */
  private renderKeep(): TemplateResult {
    const { draft, library, runnable } = this.app.state;
    const suggested = copyName(draft.value, library.stresses)[this.language];
    const wrong = runnable.value === null;
    return html`<form class="row" @submit=${(event: Event) => this.onKeep(event)}>
      <label class="small" for="copy">
        ${this.say('把当前方案留一份副本，副本名称：', 'Keep a copy of the current draft, called:')}
      </label>
      <input
        id="copy"
        type="text"
        maxlength=${LONGEST_NAME}
        placeholder=${suggested}
        .value=${this.typed}
        @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
      />
      <button
        type="submit"
        class="button"
        ?disabled=${wrong}
        title=${
          wrong
            ? this.say('当前方案的参数有误，不能留存', 'The draft has a parameter that is not right')
            : this.say(
                '把当前方案此刻的样子留作对比，以后再改也不受影响',
                'Keeps the draft as it is now; later changes leave it alone',
              )
        }
      >
        ${this.say('留作对比', 'Keep a copy')}
      </button>
    </form>`;
  }

  private onChoice(select: HTMLSelectElement): void {
    const id = select.value;
    select.value = '';
    const entry = this.saved().find((each) => SAVED + each.id === id);
    if (entry) this.desk.keepNamed(entry.name, entry.draft);
    else if (id !== '') this.desk.add(id);
  }

  private onKeep(event: Event): void {
    event.preventDefault();
    const { draft, library, runnable } = this.app.state;
    if (!runnable.value) return;
    const typed = this.typed.trim();
    this.desk.keepDraft(typed === '' ? copyName(draft.value, library.stresses) : text(typed, typed));
    this.typed = '';
  }

  private async onFile(): Promise<void> {
    const file = this.file.files?.[0];
    if (!file) return;
    this.app.state.notice.value = null;
    const { readOpenedFile } = await import('../../state/library/opened-file');
    const content = await file.text();
    const opened = readOpenedFile(content, this.app.state.library, file.name);
    this.file.value = '';
    if (!opened.ok) this.refuse(file.name, opened.problems);
    else if (opened.value.kind === 'scenario') this.desk.keepFile(opened.value.scenario);
    else if (opened.value.kind === 'result') this.desk.keepNamed(opened.value.result.scenario.name, opened.value.draft);
    else this.refuse(file.name, [notOneScenario]);
  }

  private refuse(name: string, problems: readonly Problem[]): void {
    this.app.state.notice.value = trouble(
      text(`文件“${name}”不能使用。`, `The file “${name}” cannot be used.`),
      problems,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-add-slot': AddSlot;
  }
}
