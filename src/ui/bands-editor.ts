import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { MultipleRow } from '../model/parameters';
import { AppElement } from './element';
import { shared } from './styles';

type Column = 0 | 1 | 2;

const replaced = (band: MultipleRow, column: Column, value: number): MultipleRow => {
  const [share, low, high] = band;
  if (column === 0) return [value, low, high];
  return column === 1 ? [share, value, high] : [share, low, value];
};

/** Edits the bands of a multiples table: share of the successes, lowest and highest multiple. */
@customElement('gf-bands-editor')
export class BandsEditor extends AppElement {
  static override styles = [
    shared,
    css`
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: 0.87rem;
      }

      th {
        color: var(--muted);
        font-weight: 400;
        text-align: left;
      }

      input {
        width: 100%;
        padding: 0.1rem 0.4rem;
        background: var(--surface);
        border: 1px solid var(--line);
        border-radius: 6px;
        text-align: right;
      }

      td:last-child {
        width: 1.6rem;
        text-align: right;
      }

      .remove {
        padding: 0 0.3rem;
        background: none;
        border: 0;
        color: var(--muted);
      }
    `,
  ];

  @property({ attribute: false }) bands: readonly MultipleRow[] = [];

  override render(): TemplateResult {
    const columns = [
      this.say('占比（%）', 'Share (%)'),
      this.say('下限（倍）', 'Low (×)'),
      this.say('上限（倍）', 'High (×)'),
    ];
    return html`<table>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${this.bands.map((band, i) => this.renderBand(band, i, columns))}
        </tbody>
      </table>
      <button type="button" class="link" @click=${() => this.add()}>${this.say('增加一档', 'Add a band')}</button>`;
  }

  private renderBand(band: MultipleRow, index: number, columns: readonly string[]): TemplateResult {
    const cell = (column: Column, shown: number, scale: number): TemplateResult =>
      html`<td>
        <input
          inputmode="decimal"
          aria-label=${this.say(`第${index + 1}档 ${columns[column]}`, `Band ${index + 1}: ${columns[column]}`)}
          .value=${live(String(Number((shown * scale).toPrecision(10))))}
          @change=${(event: Event) => this.set(index, column, Number((event.target as HTMLInputElement).value) / scale)}
        />
      </td>`;
    const [share, low, high] = band;
    return html`<tr>
      ${cell(0, share, 100)}${cell(1, low, 1)}${cell(2, high, 1)}
      <td>
        <button
          type="button"
          class="remove"
          aria-label=${this.say(`删除第${index + 1}档`, `Remove band ${index + 1}`)}
          ?disabled=${this.bands.length < 2}
          @click=${() => this.tell(this.bands.filter((_, i) => i !== index))}
        >
          ✕
        </button>
      </td>
    </tr>`;
  }

  /** What is not a number goes back to what was there. */
  private set(index: number, column: Column, value: number): void {
    if (Number.isNaN(value)) this.requestUpdate();
    else this.tell(this.bands.map((band, i) => (i === index ? replaced(band, column, value) : band)));
  }

  private add(): void {
    const top = this.bands.at(-1)?.[2] ?? 1;
    this.tell([...this.bands, [0, top, top * 2]]);
  }

  private tell(bands: readonly MultipleRow[]): void {
    this.dispatchEvent(new CustomEvent<readonly MultipleRow[]>('bands', { detail: bands }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-bands-editor': BandsEditor;
  }
}
