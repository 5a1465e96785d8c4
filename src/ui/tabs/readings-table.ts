import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { headlineReading, headlineSleeve, isReading } from '../../analysis/headline';
import type { Breach } from '../../engine/result';
import { activeSleeves, parameterRow } from '../../model/parameters';
import { formatCount, formatShare } from '../../model/units';
import '../field-source';
import {
  moneyLabel,
  READING_PARTS,
  readingChoices,
  readingLabel,
  type ReadingPart,
} from '../../analysis/reading-labels';
import { sayProbabilityError, sayProbabilityInTable } from '../say-numbers';
import { panelStyles, TabPanel } from './panel';
import { idleNote, partKey, readingBasis } from './reading-facts';
import { breachTerm, noteTerm, readingTerms } from './reading-terms';

type Filters = Readonly<Record<ReadingPart, string>>;
/** What stands behind the probability; the measure stands before it. */
const FURTHER_PARTS = ['base', 'timing', 'level'] as const satisfies readonly ReadingPart[];
const noFilters: Filters = { measure: '', base: '', timing: '', level: '' };

/** Every legal reading of one tolerance, and how often it is breached. */
@customElement('gf-readings-table')
export class ReadingsTable extends TabPanel {
  static override styles = [
    panelStyles,
    css`
      .filters {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem 1rem;
        margin: 0.4rem 0;
        font-size: 0.87rem;
      }

      select {
        padding: 0.1rem 0.3rem;
        background: var(--surface);
        border: 1px solid var(--line);
        border-radius: 6px;
      }

      .probability {
        display: flex;
        align-items: center;
        justify-content: flex-end;
        gap: 0.5rem;
      }

      .bar {
        flex: none;
        width: 5rem;
        height: 0.6rem;
      }

      .figure {
        min-width: 5.6rem;
      }

      td {
        white-space: nowrap;
      }

      .note {
        min-width: 10rem;
        white-space: normal;
      }

      .part {
        display: inline-flex;
        align-items: center;
      }

      .basis {
        margin-top: 0.5rem;
        font-size: 0.87rem;
      }

      .tag {
        display: inline-block;
        white-space: nowrap;
        padding: 0 0.4rem;
        background: var(--primary);
        border-radius: 99px;
        color: var(--on-primary);
        font-size: 0.78rem;
      }

      @media (max-width: 600px) {
        .bar {
          display: none;
        }

        th,
        td {
          padding-right: 0.3rem;
          padding-left: 0.3rem;
        }
      }

      @media print {
        tr.headline th,
        tr.headline td {
          border-top: 2px solid var(--text);
          border-bottom: 2px solid var(--text);
          font-weight: 700;
        }

        .tag {
          background: none;
          border: 1px solid var(--text);
          color: var(--text);
        }
      }
    `,
  ];

  @property({ attribute: false }) money!: Breach['sleeve'];
  @state() private filters: Filters = noFilters;

  override render(): TemplateResult {
    const rows = this.rows();
    const tolerance = formatShare(rows[0]?.tolerance ?? 0, this.language);
    const title = this.say(
      `同一条 ${tolerance} 容错线，读法不同会怎样？`,
      `One ${tolerance} tolerance: how much does its reading matter?`,
    );
    const shown = rows.filter((row) =>
      READING_PARTS.every((part) => this.filters[part] === '' || row[part] === this.filters[part]),
    );
    return html`<section class="card box">
      <h3>${title}</h3>
      <p class="subtitle muted">
        ${moneyLabel(this.money, this.language)} ·
        ${this.say('触发概率，± 为 95% 抽样误差', 'Probability of a breach, ± is the 95% sampling error')} ·
        ${this.sample()} ${this.renderDerived()}
      </p>
      <div class="filters no-print">${READING_PARTS.map((part) => this.renderFilter(part, rows))}</div>
      <div class="scroll" tabindex="0" role="region" aria-label=${title}>
        <table>
          <thead>
            <tr>
              ${this.head(readingTerms.measure)} ${this.head(breachTerm, 'number')}
              ${FURTHER_PARTS.map((part) => this.head(readingTerms[part]))} ${this.head(noteTerm)}
            </tr>
          </thead>
          <tbody>
            ${shown.map((row) => this.renderRow(row))}
          </tbody>
        </table>
      </div>
      ${shown.length === 0 ? html`<p class="muted">${this.say('没有符合条件的口径。', 'No reading matches.')}</p>` : nothing}
      ${this.renderBasis(rows)}
    </section>`;
  }

  /** No document sets a line for the whole programme where its funds have different ones. */
  private renderDerived(): string {
    const { parameters } = this.run.resolved;
    const lines = new Set(activeSleeves(parameters).map((sleeve) => parameters[`${sleeve}.lossTolerance`]));
    if (this.money !== 'programme' || lines.size < 2) return '';
    return this.say(
      '· 母基金的容错线由各类子基金的容许亏损按投资额加权推算，非文件规定',
      '· the line of the whole programme is derived: the tolerances of its funds weighted by money invested, set by no document',
    );
  }

  /** What is law and what is assumed in the scenario's own reading, and where the choice does not matter. */
  private renderBasis(rows: readonly Breach[]): TemplateResult {
    const { language } = this;
    const basis = readingBasis(this.run.draft, language);
    return html`<p class="basis muted">
      ${this.say(
        `政策文件往往只写一个比例，没有写全怎样算亏、除以什么、何时看、哪些资金合并看，因此同一条线有多种读法。“本方案”的读法中，${basis}。`,
        `Documents often give a share and no more: not what counts as loss, of what, when, and of which money together. Hence the many readings. In this scenario's own: ${basis}.`,
      )}
      ${idleNote(rows, language)}
    </p>`;
  }

  /** The headline first, the others in the order of the result. */
  private rows(): readonly Breach[] {
    const rows = this.result.breaches.filter(({ sleeve }) => sleeve === this.money);
    return [...rows.filter((row) => this.isHeadline(row)), ...rows.filter((row) => !this.isHeadline(row))];
  }

  private isHeadline(row: Breach): boolean {
    const { parameters } = this.run.resolved;
    const headline = headlineReading(parameters);
    return isReading(row, headline) && (headline.level !== 'programme' || row.sleeve === headlineSleeve(parameters));
  }

  private renderFilter(part: ReadingPart, rows: readonly Breach[]): TemplateResult {
    const present = readingChoices(part).filter(({ value }) => rows.some((row) => row[part] === value));
    return html`<label>
      ${readingTerms[part].label[this.language]}
      <select
        @change=${(event: Event) => (this.filters = { ...this.filters, [part]: (event.target as HTMLSelectElement).value })}
      >
        <option value="">${this.say('全部', 'All')}</option>
        ${present.map(({ value }) => html`<option value=${value}>${readingLabel(part, value, this.language)}</option>`)}
      </select>
    </label>`;
  }

  private renderRow(row: Breach): TemplateResult {
    const isHeadline = this.isHeadline(row);
    return html`<tr class=${isHeadline ? 'headline' : ''}>
      <th scope="row">
        ${this.renderPart('measure', row, isHeadline)}
        ${isHeadline ? html`<span class="tag">${this.say('本方案', 'this scenario')}</span>` : nothing}
      </th>
      <td class="number">
        <span class="probability">
          ${this.renderBar(row.probability)}
          <span class="figure"
            >${sayProbabilityInTable(row.probability)}
            <span class="muted">${sayProbabilityError(row.probability, this.result.paths)}</span></span
          >
        </span>
      </td>
      ${FURTHER_PARTS.map((part) => html`<td>${this.renderPart(part, row, isHeadline)}</td>`)}
      <td class="muted note">${this.noteOf(row)}</td>
    </tr>`;
  }

  /** One part of a reading; in the scenario's own with the mark of what its choice rests on. */
  private renderPart(part: ReadingPart, row: Breach, isHeadline: boolean): TemplateResult {
    const mark = html`<gf-field-source .app=${this.app} .row=${parameterRow(partKey(part))}></gf-field-source>`;
    return html`<span class="part"
      >${isHeadline ? mark : nothing}${readingLabel(part, row[part], this.language)}</span
    >`;
  }

  private renderBar(probability: number): TemplateResult {
    const bar = svg`<rect x=${100 * (1 - probability)} width=${100 * probability} height="10" rx="1" fill="var(--loss)" />`;
    return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${bar}</svg>`;
  }

  private noteOf({ expectedFunds, falseAlarm }: Breach): string {
    const funds = expectedFunds === undefined ? [] : [formatCount(expectedFunds, this.language, 1)];
    const alarm = falseAlarm === undefined ? [] : [sayProbabilityInTable(falseAlarm)];
    return [
      ...funds.map((said) => this.say(`预计 ${said} 只`, `${said} funds expected`)),
      ...alarm.map((said) => this.say(`误伤 ${said}`, `false alarms ${said}`)),
    ].join(this.say('，', ', '));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-readings-table': ReadingsTable;
  }
}
