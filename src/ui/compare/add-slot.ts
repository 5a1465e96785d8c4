import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { parseScenario } from '../../model/parse';
import type { Problem } from '../../model/problems';
import { text } from '../../model/text';
import { LONGEST_NAME } from '../../state/compare-kept';
import { DRAFT, keptSlot, MOST_SLOTS } from '../../state/compare-slots';
import { trouble } from '../../state/notice';
import { controls } from '../control-styles';
import { shared } from '../styles';
import { ComparePart } from './compare-part';
import { draftName } from './slot-words';

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
    const draft = [{ id: DRAFT, label: this.say('当前方案（随修改更新）', 'Current draft (goes with your changes)') }];
    return html`<select
      aria-label=${this.say('添加方案', 'Add a scenario')}
      @change=${(event: Event) => this.onChoice(event.target as HTMLSelectElement)}
    >
      <option value="">${this.say('＋ 添加方案…', '＋ Add a scenario…')}</option>
      ${this.renderGroup(this.say('正在修改', 'Being worked on'), draft)}
      ${this.renderGroup(this.say('预设方案', 'Presets'), presets)}
      ${this.renderGroup(this.say('留作对比', 'Kept'), kept)}
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

  /** A copy that no longer follows the draft. */
  private renderKeep(): TemplateResult {
    const { draft, library, runnable } = this.app.state;
    const suggested = draftName(draft.value, library.stresses)[this.language];
    const wrong = runnable.value === null;
    return html`<form class="row" @submit=${(event: Event) => this.onKeep(event)}>
      <input
        type="text"
        maxlength=${LONGEST_NAME}
        aria-label=${this.say('给当前方案的副本起名', 'Name for a copy of the current draft')}
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
    if (id !== '') this.desk.add(id);
  }

  private onKeep(event: Event): void {
    event.preventDefault();
    const { draft, library, runnable } = this.app.state;
    if (!runnable.value) return;
    const typed = this.typed.trim();
    this.desk.keepDraft(typed === '' ? draftName(draft.value, library.stresses) : text(typed, typed));
    this.typed = '';
  }

  private async onFile(): Promise<void> {
    const file = this.file.files?.[0];
    if (!file) return;
    const read = parseScenario(await file.text(), this.app.state.library.documents);
    this.file.value = '';
    if (read.ok) this.desk.keepFile(read.value);
    else this.refuse(file.name, read.problems);
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
