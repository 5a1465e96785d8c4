import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { parameterRow } from '../model/parameters';
import type { Change } from '../model/scenario';
import { formatParameter } from '../model/units';
import type { ShownRun } from '../state/simulation';
import { AppElement } from './element';
import { runOrigin } from './run-origin';

/** On paper only: which run this is, when it was printed, and what was changed by hand. */
@customElement('gf-print-header')
export class PrintHeader extends AppElement {
  static override styles = css`
    :host {
      display: none;
    }

    p,
    ul {
      margin: 0 0 0.4rem;
    }

    ul {
      padding-left: 1.2rem;
    }

    @media print {
      :host {
        display: block;
      }
    }
  `;

  @property({ attribute: false }) run!: ShownRun;

  override render(): TemplateResult {
    const { draft, outcome } = this.run;
    const date = new Date().toLocaleDateString(this.language === 'zh' ? 'zh-CN' : 'en');
    return html`<p>
        ${runOrigin(draft, this.app.state.library.stresses, outcome.result, this.language)} ·
        ${this.say(`打印日期 ${date}`, `printed on ${date}`)}
      </p>
      ${
        draft.edits.length === 0
          ? nothing
          : html`<ul>
              ${draft.edits.map((edit) => html`<li>${this.describe(edit)}</li>`)}
            </ul>`
      }`;
  }

  private describe({ key, value }: Change): string {
    const { language } = this;
    const row = parameterRow(key);
    const preset = formatParameter(row, this.app.state.presetParameters.value[key], language);
    const now = formatParameter(row, value, language);
    return this.say(
      `${row.label.zh}（${key}）改为 ${now}，方案为 ${preset}`,
      `${row.label.en} (${key}) set to ${now}; the preset has ${preset}`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-print-header': PrintHeader;
  }
}
