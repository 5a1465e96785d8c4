import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { compareCommand, formulaCommand, type NamedFile } from '../../state/compare-command-line';
import type { ComparisonReport } from '../../state/compare-report';
import '../copyable';
import { download } from '../download';
import { shared } from '../styles';
import { ComparePart } from './compare-part';
import { scenarioKey } from './scenario-key';

/** What it takes to get the same numbers again, and how to tell that they are the same. */
@customElement('gf-compare-reproduction')
export class CompareReproduction extends ComparePart {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 0.7rem 1rem;
        font-size: 0.9rem;
      }

      summary {
        width: fit-content;
        color: var(--primary);
        cursor: pointer;
      }

      p {
        margin-top: 0.5rem;
      }

      ul {
        margin: 0.4rem 0 0;
        padding: 0;
        list-style: none;
      }

      li {
        padding: 0.15rem 0;
        overflow-wrap: anywhere;
      }

      code {
        font-family: var(--mono);
        font-size: 0.82rem;
      }

      .files {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem 0.6rem;
        margin-top: 0.3rem;
      }
    `,
  ];

  @property({ attribute: false }) report!: ComparisonReport;

  override render(): TemplateResult {
    const { order, runs } = this.report;
    const { library } = this.app.state;
    const command = compareCommand(order, library);
    return html`<details>
      <summary>${this.say('如何复现', 'How to reproduce')}</summary>
      <p>
        ${this.say(
          '同样的方案、次数和种子在任何电脑上都得到同样的复现码。命令行：',
          'The same scenarios, futures and seed give the same reproduction codes on any computer. On the command line:',
        )}
      </p>
      <gf-copyable .app=${this.app} .content=${command.line}></gf-copyable>
      ${
        order.formulas.length === 0
          ? nothing
          : html`<gf-copyable .app=${this.app} .content=${formulaCommand(order, library).line}></gf-copyable>`
      }
      ${this.renderFiles(command.files)}
      <p>
        ${this.say('复现码（各方案全部情形的 SHA-256）：', 'Reproduction codes (SHA-256 over all futures of each scenario):')}
      </p>
      <ul>
        ${order.slots.map(
          ({ name }, i) =>
            html`<li>${scenarioKey(i, this.app)} ${name[this.language]} <code>${runs[i].result.digest}</code></li>`,
        )}
      </ul>
      <p class="muted">${this.say('引擎', 'Engine')} ${runs[0].result.engine}</p>
    </details>`;
  }

  private renderFiles(files: readonly NamedFile[]): TemplateResult | typeof nothing {
    if (files.length === 0) return nothing;
    return html`<p>
        ${this.say(
          '其中这些方案不是预设，先把文件下载到运行命令的文件夹：',
          'These scenarios are no presets; save their files in the folder in which the command is run:',
        )}
      </p>
      <div class="files">
        ${files.map(
          ({ name, content }) =>
            html`<button
              type="button"
              class="button"
              @click=${() => download(name, new Blob([content], { type: 'application/yaml' }))}
            >
              ↓ ${name}
            </button>`,
        )}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-compare-reproduction': CompareReproduction;
  }
}
