import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { statusLabels } from '../model/status-labels';
import { formatParameter } from '../model/units';
import type { Change } from '../model/scenario';
import { placeHash } from '../state/place';
import { presetChange, provenanceOf, type Provenance } from '../state/provenance';
import { AppElement } from './element';
import type { FormRow } from './form-filter';
import { sayRange } from './parameter-range';
import './popover';
import { provenanceLabels, provenanceMeanings } from './provenance-looks';
import './provenance-mark';

/** The provenance mark of a field; pressed, it tells everything that is known about the parameter. */
@customElement('gf-field-source')
export class FieldSource extends AppElement {
  static override styles = css`
    .target {
      display: inline-flex;
      padding: 0.3rem 0.35rem 0.3rem 0;
    }
  `;

  @property({ attribute: false }) row!: FormRow;

  override render(): TemplateResult {
    const { language, row } = this;
    const provenance = provenanceOf(this.app.state.draft.value, row.key);
    const name = `${row.label[language]}: ${provenanceLabels[provenance][language]}`;
    return html`<gf-popover .label=${name} .content=${() => this.renderDetails()}>
      <span class="target" title=${provenanceLabels[provenance][language]}>
        <gf-provenance-mark kind=${provenance}></gf-provenance-mark>
      </span>
    </gf-popover>`;
  }

  private renderDetails(): TemplateResult {
    const { language, row } = this;
    const { draft, presetParameters } = this.app.state;
    const provenance = provenanceOf(draft.value, row.key);
    const change = presetChange(draft.value.base.changes, row.key);
    const preset = presetParameters.value[row.key];
    return html`<p><strong>${row.label[language]}</strong></p>
      <p>${row.help[language]}</p>
      <dl>
        ${this.renderStatus(provenance, change)} ${change ? this.renderSource(change) : nothing}
        ${this.entry(this.say('方案值', 'Preset'), formatParameter(row, preset, language))}
        ${this.entry(this.say('基准值', 'Baseline'), formatParameter(row, row.baseline, language))}
        ${this.renderBounds()} ${this.entry(this.say('代码名', 'Key'), row.key)}
      </dl>
      <p class="no-print">
        <a href="#${placeHash({ page: 'method', query: { key: row.key } })}">
          ${this.say('怎样起作用、怎样取值', 'What it does and how to choose it')}
        </a>
      </p>`;
  }

  /** What the value rests on now, and where it was modified what the preset's rested on. */
  private renderStatus(
    provenance: Provenance,
    change: Change | undefined,
  ): readonly (TemplateResult | typeof nothing)[] {
    const { language } = this;
    const preset = statusLabels[change?.status ?? 'assumed'][language];
    const isModified = provenance === 'modified';
    const now = isModified ? provenanceLabels.modified[language] : preset;
    return [
      this.entry(
        this.say('依据', 'Rests on'),
        `${now}${this.say('：', ': ')}${provenanceMeanings[provenance][language]}`,
      ),
      isModified ? this.entry(this.say('方案依据', 'Preset rests on'), preset) : nothing,
    ];
  }

  private renderSource({ source, clause, note }: Change): readonly (TemplateResult | typeof nothing)[] {
    const document = this.app.state.library.documents.find(({ id }) => id === source);
    return [
      this.entry(this.say('文件', 'Document'), document?.title),
      this.entry(this.say('文号', 'Number'), document?.number),
      this.entry(this.say('发布', 'Issued'), [document?.issuer, document?.date].filter(Boolean).join(' · ')),
      this.entry(this.say('条款', 'Clause'), clause),
      this.entry(this.say('备注', 'Note'), note),
    ];
  }

  private renderBounds(): TemplateResult | typeof nothing {
    const { language, row } = this;
    return row.kind === 'number' ? this.entry(this.say('范围', 'Range'), sayRange(row, language)) : nothing;
  }

  private entry(term: string, said: string | undefined): TemplateResult | typeof nothing {
    return said
      ? html`<dt>${term}</dt>
          <dd>${said}</dd>`
      : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-field-source': FieldSource;
  }
}
