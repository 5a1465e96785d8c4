import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Parameters } from '../model/parameters';
import { AppElement } from './element';
import { formulaColumns, formulaExamples, formulaFunctions, readingColumns, type FormulaWord } from './formula-words';
import { shared } from './styles';

/** How formulas are written, open beside the field while one is. The event `example` carries a formula to take over, `insert` a name. */
@customElement('gf-formula-help')
export class FormulaHelp extends AppElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        font-size: 0.88rem;
      }

      summary {
        width: max-content;
        color: var(--primary);
        cursor: pointer;
      }

      .panel {
        max-height: 22rem;
        margin-top: 0.3rem;
        padding: 0.6rem 0.9rem;
        overflow-y: auto;
        background: var(--sunken);
        border-radius: 8px;
      }

      h4 {
        margin: 0.7rem 0 0.2rem;
        font-size: inherit;
      }

      h4:first-child {
        margin-top: 0;
      }

      dl {
        display: grid;
        grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr);
        gap: 0.1rem 1rem;
        margin: 0;
      }

      dt,
      code {
        font-family: var(--mono);
        font-size: 0.84rem;
        overflow-wrap: anywhere;
      }

      dd {
        margin: 0;
        color: var(--muted);
      }

      .link {
        font: inherit;
        text-align: left;
        overflow-wrap: anywhere;
      }

      dl.wide {
        grid-template-columns: minmax(0, 1fr);
      }

      dl.wide dd {
        margin-bottom: 0.3rem;
      }

      @media (max-width: 560px) {
        dl {
          grid-template-columns: minmax(0, 1fr);
        }

        dd {
          margin-bottom: 0.3rem;
        }
      }
    `,
  ];

  /** Of a scenario the formula is for. */
  @property({ attribute: false }) parameters: Parameters | undefined;

  override render(): TemplateResult {
    return html`<details class="no-print">
      <summary>${this.say('公式怎么写', 'How to write a formula')}</summary>
      <div class="panel">
        <h4>${this.say('例子（点一下就用）', 'Examples (click to use one)')}</h4>
        ${this.renderList(formulaExamples, 'example')}
        <h4>${this.say('函数与符号', 'Functions and signs')}</h4>
        <dl>${formulaFunctions.map((each) => this.renderWord(each, html`${each.written}`))}</dl>
        ${this.parameters ? this.renderNames(this.parameters) : ''}
      </div>
    </details>`;
  }

  private renderNames(parameters: Parameters): TemplateResult {
    const readings = readingColumns(parameters);
    return html`<h4>${this.say('可用的量（点一下插入）', 'Quantities (click to insert one)')}</h4>
      ${this.renderList(formulaColumns(parameters), 'insert')}
      <h4>${this.say('参数与各种口径', 'Parameters and readings')}</h4>
      <p class="muted">
        ${this.say(
          '方案里的数字按英文键名使用，如 angel.successRate；金额以万元计，比例以 0–1 计。',
          'Numbers of the scenario by their key, as in angel.successRate; money in 万元 (¥10,000), shares as 0–1.',
        )}
      </p>
      ${
        readings.length > 0
          ? html`<p class="muted">
              ${this.say('各种考核口径下是否突破，如', 'Whether other readings are breached, such as')}
              <code>${readings[0]}</code>
            </p>`
          : ''
      }`;
  }

  private renderList(words: readonly FormulaWord[], event: 'example' | 'insert'): TemplateResult {
    return html`<dl class=${event === 'example' ? 'wide' : ''}>
      ${words.map((each) =>
        this.renderWord(
          each,
          html`<button type="button" class="link" @click=${() => this.tell(event, each.written)}>
            ${each.written}
          </button>`,
        ),
      )}
    </dl>`;
  }

  private renderWord({ meaning }: FormulaWord, written: TemplateResult): TemplateResult {
    return html`<dt>${written}</dt>
      <dd>${meaning[this.language]}</dd>`;
  }

  private tell(event: 'example' | 'insert', detail: string): void {
    this.dispatchEvent(new CustomEvent<string>(event, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-formula-help': FormulaHelp;
  }
}
