import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { headlineReading, headlineSleeve, isReading } from '../../analysis/headline';
import type { Breach } from '../../engine/result';
import { text } from '../../model/text';
import { formatCount, formatShare } from '../../model/units';
import '../explain';
import { moneyLabel, READING_PARTS, readingChoices, readingLabel, type ReadingPart } from '../reading-labels';
import { sayProbabilityError, sayProbabilityInTable } from '../say-numbers';
import { panelStyles, TabPanel } from './panel';

const columns: Readonly<
  Record<ReadingPart, { readonly label: ReturnType<typeof text>; readonly meaning: ReturnType<typeof text> }>
> = {
  measure: {
    label: text('口径', 'Measure'),
    meaning: text(
      '净亏损：盈利项目抵补亏损项目。亏损项目合计：只把亏损项目的亏损加总，不相抵。',
      'Net: winners offset losers. Gross: the losses of losing projects are added up, winners do not count.',
    ),
  },
  base: {
    label: text('基数', 'Base'),
    meaning: text(
      '投资总额：亏损除以投给项目的钱。财政实缴：除以财政实际缴付的钱，费用和分成算作亏损。',
      'Money invested: loss over what went into projects. Paid-in: over what the government paid, with fees and carry counted as loss.',
    ),
  },
  timing: {
    label: text('时点', 'Timing'),
    meaning: text(
      '清算时：只看最终结果。每年：宽限期后每个年末都看，任何一年超过即算触发。',
      'At liquidation: only the end counts. Every year: each year end after the grace period; one is enough.',
    ),
  },
  level: {
    label: text('层级', 'Level'),
    meaning: text(
      '同类整体：同类子基金合并算账。任一子基金：只要有一只超过即算触发。母基金整体：全部资金合并算账。',
      'Class: all funds of a kind together. Any single fund: one in breach is enough. Whole programme: all money together.',
    ),
  },
};

const note = {
  label: text('附注', 'Also'),
  meaning: text(
    '任一子基金：预计触发的子基金只数。每年：误伤，即中途触发而最终没有净亏损的可能性。',
    'Any single fund: the expected number of funds in breach. Every year: false alarms, breaches on the way although nothing is lost net in the end.',
  ),
};

type Filters = Readonly<Record<ReadingPart, string>>;
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

      th,
      td {
        white-space: nowrap;
      }

      .tag {
        margin-left: 0.3rem;
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
      }
    `,
  ];

  @property({ attribute: false }) money!: Breach['sleeve'];
  @state() private filters: Filters = noFilters;

  override render(): TemplateResult {
    const rows = this.rows();
    const tolerance = formatShare(rows[0]?.tolerance ?? 0, this.language);
    const title = this.say(
      `同一条 ${tolerance} 红线，读法不同会怎样？`,
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
        ${this.sample()}
      </p>
      <div class="filters no-print">${READING_PARTS.map((part) => this.renderFilter(part, rows))}</div>
      <div class="scroll" tabindex="0" role="region" aria-label=${title}>
        <table>
          <thead>
            <tr>
              ${READING_PARTS.map((part) => this.renderHead(columns[part]))}
              <th scope="col" class="number">${this.say('触发概率（百分点误差）', 'Breach (± points)')}</th>
              ${this.renderHead(note)}
            </tr>
          </thead>
          <tbody>
            ${shown.map((row) => this.renderRow(row))}
          </tbody>
        </table>
      </div>
      ${shown.length === 0 ? html`<p class="muted">${this.say('没有符合条件的口径。', 'No reading matches.')}</p>` : nothing}
    </section>`;
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

  private renderHead({ label, meaning }: (typeof columns)[ReadingPart]): TemplateResult {
    return html`<th scope="col">
      <span class="head"
        >${label[this.language]}<gf-explain .app=${this.app} .term=${label} .meaning=${meaning}></gf-explain
      ></span>
    </th>`;
  }

  private renderFilter(part: ReadingPart, rows: readonly Breach[]): TemplateResult {
    const present = readingChoices(part).filter(({ value }) => rows.some((row) => row[part] === value));
    return html`<label>
      ${columns[part].label[this.language]}
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
    const [first, ...rest] = READING_PARTS.map((part) => readingLabel(part, row[part], this.language));
    return html`<tr class=${isHeadline ? 'headline' : ''}>
      <th scope="row">
        ${first}${isHeadline ? html`<span class="tag">${this.say('本方案', 'this scenario')}</span>` : nothing}
      </th>
      ${rest.map((label) => html`<td>${label}</td>`)}
      <td class="number">
        <span class="probability">
          ${this.renderBar(row.probability)}
          <span class="figure"
            >${sayProbabilityInTable(row.probability)} <span class="muted">${sayProbabilityError(row.se)}</span></span
          >
        </span>
      </td>
      <td class="muted">${this.noteOf(row)}</td>
    </tr>`;
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
