import { html, type TemplateResult } from 'lit';
import type { Cell, ChartTable } from '../charts/chart';
import { fixedDigits } from '../model/digits';
import { columnDecimals } from './column-decimals';

function cellTemplate(value: Cell, decimals: number): TemplateResult {
  if (value === null) return html`<td class="number">–</td>`;
  if (typeof value === 'string') return html`<td>${value}</td>`;
  return html`<td class="number">${fixedDigits(value, decimals)}</td>`;
}

/** The data view of a chart. */
export function tableTemplate(table: ChartTable, title: string): TemplateResult {
  const { rows, narrow } = table;
  const { caption, headers } = narrow ?? { caption: title, headers: table.headers };
  const decimals = columnDecimals(rows, table.decimals);
  return html`<div class="scroll data" tabindex="0" role="region" aria-label=${title}>
    <table>
      <caption class=${narrow ? 'muted' : 'visually-hidden'}>
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
              ${row.map((value, i) => cellTemplate(value, decimals[i] ?? 0))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
