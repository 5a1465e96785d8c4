import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Scenario } from '../model/scenario';
import { rulesName } from '../state/draft-name';
import { presetStatusCounts } from '../state/provenance';
import { AppElement } from './element';
import { openFiles } from './open-files';
import './popover';
import './save-button';
import { presetSources, saySources } from './preset-sources';
import { statusCounts } from './status-counts';
import { shared } from './styles';

/** Chooses the preset, or opens a scenario file. */
@customElement('gf-preset-picker')
export class PresetPicker extends AppElement {
  static override styles = [
    shared,
    css`
      .picker {
        position: relative;
        padding: 0.55rem 0.8rem;
      }

      select {
        width: calc(100% + 4px);
        margin-left: -4px;
        padding: 0;
        background: var(--surface);
        border: 0;
        font-size: 1.02rem;
        font-weight: 600;
        cursor: pointer;
      }

      .own {
        font-weight: 600;
        overflow-wrap: anywhere;
      }

      .about {
        font-size: 0.84rem;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2rem 1rem;
        margin-top: 0.35rem;
        font-size: 0.84rem;
      }

      .about-link {
        color: var(--primary);
        text-decoration: underline;
        text-underline-offset: 2px;
      }
    `,
  ];

  override render(): TemplateResult {
    const { state } = this.app;
    const { base, edits, stresses } = state.draft.value;
    const presets = this.choices(base);
    return html`<div class="card picker">
      ${this.renderName()}
      <select
        aria-label=${this.say('预设方案', 'Preset scenario')}
        aria-describedby="about"
        @change=${(event: Event) => this.onChoice(event, presets)}
      >
        ${presets.map(
          (preset, i) => html`<option value=${i} .selected=${preset === base}>${preset.name[this.language]}</option>`,
        )}
      </select>
      <p id="about" class="about muted">${this.about(base)}</p>
      <div class="actions no-print">
        <gf-popover .label=${this.say('方案说明', 'About this preset')} .content=${() => this.renderDescription(base)}>
          <span class="about-link">${this.say('方案说明', 'About')}</span>
        </gf-popover>
        <button type="button" class="link" @click=${() => this.chooseFile()}>
          ${this.say('打开文件', 'Open file')}
        </button>
        <gf-save-button .app=${this.app}></gf-save-button>
        ${
          edits.length > 0
            ? html`<button type="button" class="link" @click=${() => state.resetAll()}>
                ${this.sayReset(edits.length, stresses.length)}
              </button>`
            : nothing
        }
      </div>
      <input
        type="file"
        hidden
        accept=".yaml,.yml,.json"
        aria-label=${this.say('方案文件', 'Scenario file')}
        @change=${(event: Event) => this.onFile(event)}
      />
    </div>`;
  }

  /** A scheme of one's own stands above the preset it is based on. */
  private renderName(): TemplateResult | typeof nothing {
    const draft = this.app.state.draft.value;
    if (!draft.named) return nothing;
    return html`<p class="own">${rulesName(draft)[this.language]}</p>
      <p class="about muted">${this.say('参照', 'based on')}</p>`;
  }

  private choices(base: Scenario): readonly Scenario[] {
    const { presets } = this.app.state.library;
    return presets.includes(base) ? presets : [...presets, base];
  }

  private about(base: Scenario): string {
    const { presets, documents } = this.app.state.library;
    const said = saySources(presetSources(base, documents))[this.language];
    return presets.includes(base) ? said : `${this.say('来自文件', 'from a file')} · ${said}`;
  }

  private renderDescription(base: Scenario): TemplateResult {
    const { documents } = this.app.state.library;
    const cited = documents.filter(({ id }) => base.changes.some(({ source }) => source === id));
    return html`<p><strong>${base.name[this.language]}</strong></p>
      <p>${base.description?.[this.language] ?? this.say('没有说明。', 'There is no description.')}</p>
      <p>${this.sayCounts(base)}</p>
      ${cited.map(({ title, number, issuer }) => html`<p class="muted">${[title, number, issuer].filter(Boolean).join(' · ')}</p>`)}`;
  }

  private sayCounts(base: Scenario): string {
    const counts = presetStatusCounts(base, this.app.state.presetParameters.value);
    const said = statusCounts(counts, this.language).map(({ label, count }) => `${label} ${count}`);
    return this.say(`起作用的数值：${said.join('，')}`, `Numbers in effect: ${said.join(', ')}`);
  }

  private sayReset(edits: number, stresses: number): string {
    const [zh, en] = stresses > 0 ? ['和压力情景', ' and the stresses'] : ['', ''];
    return this.say(`还原 ${edits} 项修改${zh}`, `Reset ${edits === 1 ? '1 change' : `${edits} changes`}${en}`);
  }

  private onChoice(event: Event, presets: readonly Scenario[]): void {
    const chosen = presets[Number((event.target as HTMLSelectElement).value)];
    if (chosen) this.app.state.choose(chosen);
  }

  private chooseFile(): void {
    this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click();
  }

  private async onFile(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    await openFiles([file], this.app.state);
    input.value = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-preset-picker': PresetPicker;
  }
}
