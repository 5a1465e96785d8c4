import { html, type TemplateResult } from 'lit';
import type { Cell, ChartTable } from '../charts/chart';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });

function cellTemplate(value: Cell): TemplateResult {
  if (value === null) return html`<td class="number">–</td>`;
  if (typeof value === 'string') return html`<td>${value}</td>`;
  return html`<td class="number">${number.format(value).replace('-', '−')}</td>`;
}

/** The data view of a chart. */
export function tableTemplate({ headers, rows }: ChartTable, caption: string): TemplateResult {
  return html`<div class="scroll data" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${headers.map((header, i) => html`<th scope="col" class=${typeof rows[0]?.[i] === 'string' ? '' : 'number'}>${header}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map(cellTemplate)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
