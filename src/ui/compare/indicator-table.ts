import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { questionLabel } from '../../analysis/question';
import { tableToCsv } from '../../charts/csv';
import { text } from '../../model/text';
import type { AnsweredQuestion, ComparisonReport, RefusedFormula } from '../../state/compare-report';
import { download } from '../download';
import '../explain';
import { shared, tables } from '../styles';
import { cellWords, unjudgedNotes, unjudgedWords, type Standing } from './cell-words';
import { ComparePart } from './compare-part';
import { comparisonTable } from './comparison-csv';
import { comparisonOrigin } from './comparison-origin';
import { indicatorMeanings } from './indicator-meanings';
import { scenarioKey } from './scenario-key';

/** Signs beside the words of a standing. */
const signs: Partial<Readonly<Record<Standing, string>>> = { better: '✓', worse: '✗' };

const reading = {
  label: text('怎么看这张表', 'How to read this table'),
  meaning: text(
    '第一行是数值 ± 95% 抽样误差；第二行是与参照方案的差异 ± 标准误（两者共用同一组随机数，所以差异的误差小得多；95% 误差约为标准误的两倍）。≈ 表示差异不到 1.96 个标准误，可能只是抽样造成的。“更好”“较差”按该指标高低的通常含义判断；容错线或口径不同的突破概率、规模不同的金额和个数，只说高低，不评好坏。',
    'The first line is the value with its 95% sampling error, the second the difference to the reference ± its standard error (both had the same luck, so that error is far smaller; a 95% error is about two standard errors). ≈: the difference is less than 1.96 standard errors and may be nothing but sampling. “Better” and “worse” go by what is usually wanted of the indicator; breaches of different lines, and amounts and counts of programmes of different sizes, are only higher or lower.',
  ),
};

/** The indicators of all scenarios, each against the first. */
@customElement('gf-indicator-table')
export class IndicatorTable extends ComparePart {
  static override styles = [
    shared,
    tables,
    css`
      :host {
        display: block;
        padding: 0.9rem 1rem;
      }

      .title {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.2rem 0.5rem;
        margin-bottom: 0.4rem;
      }

      h3 {
        font-size: 1.02rem;
      }

      .title button {
        margin-left: auto;
        font-size: 0.84rem;
      }

      th[scope='col'] {
        min-width: 8.5rem;
        vertical-align: bottom;
        white-space: normal;
      }

      th[scope='col']:first-child {
        min-width: 0;
      }

      .name {
        display: block;
        color: var(--text);
        overflow-wrap: anywhere;
      }

      tbody th {
        min-width: 8rem;
        max-width: 17rem;
      }

      .head {
        display: inline-flex;
        align-items: center;
        gap: 0.3rem;
      }

      code {
        font-family: var(--mono);
        font-size: 0.82rem;
        overflow-wrap: anywhere;
      }

      .value {
        font-weight: 600;
      }

      .line {
        display: block;
        font-size: 0.84rem;
        white-space: normal;
      }

      .piece {
        white-space: nowrap;
      }

      .caption {
        margin-bottom: 0.3rem;
        font-size: 0.84rem;
      }

      .better {
        color: var(--primary);
      }

      .worse {
        color: var(--loss);
      }

      .who {
        display: none;
      }

      /* One under the other: each indicator with a line for every scenario. */
      @media (max-width: 600px) {
        table,
        tbody,
        tr,
        th,
        td {
          display: block;
        }

        thead {
          display: none;
        }

        tbody tr {
          padding: 0.4rem 0;
          border-bottom: 1px solid var(--line);
        }

        tbody th,
        td {
          max-width: none;
          padding: 0.15rem 0;
          border: 0;
        }

        tbody th {
          font-weight: 600;
        }

        td.number {
          padding-left: 0.6rem;
          text-align: left;
          white-space: normal;
        }

        .who {
          display: inline;
          margin-right: 0.4rem;
          color: var(--muted);
        }
      }
    `,
  ];

  @property({ attribute: false }) report!: ComparisonReport;

  override render(): TemplateResult {
    const { report, app, language } = this;
    const title = this.say('指标一览', 'Indicators');
    return html`<div class="title">
        <h3>${title}</h3>
        <gf-explain .app=${app} .term=${reading.label} .meaning=${reading.meaning}></gf-explain>
        <button type="button" class="link no-print" @click=${() => this.save()}>
          ${this.say('下载表格 CSV', 'Download the table as CSV')}
        </button>
      </div>
      <p class="caption muted">
        ${this.say(
          '每格：数值 ± 95% 误差；下面是与参照的差异 ± 标准误，≈ 表示差异在误差内',
          'Each cell: the value ± its 95% error; below it the difference to the reference ± its standard error, ≈ where that is within error',
        )}
      </p>
      <div class="scroll" tabindex="0" role="region" aria-label=${title}>
        <table>
          <thead>
            <tr>
              <th scope="col">${this.say('指标', 'Indicator')}</th>
              ${report.order.slots.map(
                ({ name }, i) =>
                  html`<th scope="col" class="number">
                    ${scenarioKey(i, app)}<span class="name"
                      >${name[language]}${i === 0 ? this.say('（参照）', ' (reference)') : ''}</span
                    >
                    ${this.renderErrors(i)}
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${report.answers.map((answer) => this.renderRow(answer))}
            ${report.refused.map((refused) => this.renderRefused(refused))}
          </tbody>
        </table>
      </div>
      ${this.renderUnjudged()}`;
  }

  /** Which of the two errors stands behind which number. */
  private renderErrors(place: number): TemplateResult {
    return html`<span class="line">${this.say('数值 ± 95% 误差', 'value ± 95% error')}</span>${
        place === 0
          ? nothing
          : html`<span class="line">${this.say('差异 ± 标准误', 'difference ± standard error')}</span>`
      }`;
  }

  /** Why some numbers are only said to be higher or lower. */
  private renderUnjudged(): TemplateResult | typeof nothing {
    const { report, language } = this;
    const places = report.order.slots.map((_, place) => place);
    const reasons = new Set(
      report.answers.flatMap((answer) =>
        places.flatMap((place) => cellWords(report, answer, place, language).unjudged ?? []),
      ),
    );
    if (reasons.size === 0) return nothing;
    return html`${[...reasons].map((reason) => html`<p class="caption muted">* ${unjudgedNotes[reason][language]}</p>`)}`;
  }

  private renderRow(answer: AnsweredQuestion): TemplateResult {
    const { indicator, formula } = answer.question;
    const label = questionLabel(answer.question);
    const meaning = indicator && indicatorMeanings[indicator.id];
    return html`<tr>
      <th scope="row">
        ${
          meaning
            ? html`<span class="head">
                ${label[this.language]}
                <gf-explain .app=${this.app} .term=${label} .meaning=${meaning}></gf-explain>
              </span>`
            : html`<code>${formula.text}</code> ${this.renderRemove(formula.text)}`
        }
      </th>
      ${answer.cells.map((_, place) => this.renderCell(answer, place))}
    </tr>`;
  }

  private renderCell(answer: AnsweredQuestion, place: number): TemplateResult {
    const { language } = this;
    const { value, error, difference, standing, words, unjudged } = cellWords(this.report, answer, place, language);
    const mark = unjudged === null ? '' : '*';
    const said = place === 0 ? '' : [signs[standing], words[language] + mark].filter(Boolean).join(' ');
    return html`<td class="number" title=${unjudged === null ? nothing : unjudgedWords[unjudged][language]}>
      <span class="who">${scenarioKey(place, this.app)} ${this.report.order.slots[place].name[language]}</span>
      <span class="value piece">${value}</span> <span class="piece muted">${error}</span>
      ${this.renderStanding(difference, standing, said)}
    </td>`;
  }

  private renderStanding(difference: string, standing: Standing, said: string): TemplateResult | typeof nothing {
    if (difference === '' && said === '') return nothing;
    const tone = standing === 'better' || standing === 'worse' ? standing : 'muted';
    return html`<span class="line">
      ${difference === '' ? nothing : html`<span class="piece">${difference}</span>`}
      <span class="piece ${tone}">${said}</span>
    </span>`;
  }

  private renderRefused({ written, problems }: RefusedFormula): TemplateResult {
    return html`<tr>
      <th scope="row"><code>${written}</code> ${this.renderRemove(written)}</th>
      <td colspan=${this.report.order.slots.length} class="loss">
        ${problems.map(({ message }) => html`<span class="line">${message[this.language]}</span>`)}
        <span class="line muted">
          ${this.say('公式用到的量，对比的每个方案都要有。', 'Every scenario compared must have what the formula names.')}
        </span>
      </td>
    </tr>`;
  }

  private renderRemove(written: string): TemplateResult {
    return html`<button
      type="button"
      class="link no-print"
      aria-label=${this.say(`删除公式 ${written}`, `Remove the formula ${written}`)}
      @click=${() => this.drop(written)}
    >
      ${this.say('删除', 'Remove')}
    </button>`;
  }

  private drop(written: string): void {
    const { formulas } = this.desk.choices.value;
    this.desk.change({ formulas: formulas.filter((each) => each !== written) });
  }

  private save(): void {
    const { report, language } = this;
    const { stem, note } = comparisonOrigin(report, language);
    const csv = tableToCsv(comparisonTable(report, language), [note]);
    download(`${stem}-indicators.csv`, new Blob([csv], { type: 'text/csv' }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-indicator-table': IndicatorTable;
  }
}
