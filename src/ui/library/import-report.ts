import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ImportReport, LibraryDesk } from '../../state/library/desk';
import type { Skipped } from '../../state/library/import';
import { AppElement } from '../element';
import { shared } from '../styles';
import './problem-list';

/** Skipped parts beyond these are only counted. */
const MOST_SHOWN = 20;

/** What came of a file that was imported: how many entries, and which were skipped and why. The event `closed` tells that it was read. */
@customElement('gf-import-report')
export class ImportReportCard extends AppElement {
  static override styles = [
    shared,
    css`
      .card {
        margin-bottom: 0.8rem;
        display: flex;
        align-items: flex-start;
        gap: 0.8rem;
        padding: 0.7rem 1rem;
      }

      .card.damaged {
        border-color: var(--loss);
      }

      .said {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }

      ul {
        margin: 0.3rem 0 0;
        padding: 0;
        list-style: none;
      }
    `,
  ];

  @property({ attribute: false }) desk!: LibraryDesk;

  override render(): TemplateResult {
    const report = this.desk.imported.value;
    return html`<div role="status">${report ? this.renderReport(report) : nothing}</div>`;
  }

  private renderReport(report: ImportReport): TemplateResult {
    const { skipped } = report;
    return html`<div class="card ${skipped.length > 0 ? 'damaged' : ''}">
      <div class="said">
        <p>${this.sayCounts(report)}</p>
        ${skipped.length > 0 ? this.renderSkipped(skipped) : nothing}
      </div>
      <button type="button" class="button" @click=${() => this.close()}>${this.say('知道了', 'Close')}</button>
    </div>`;
  }

  private close(): void {
    this.desk.imported.value = null;
    this.dispatchEvent(new Event('closed'));
  }

  private sayCounts({ file, added, known, beside }: ImportReport): string {
    const zh = [
      `新增 ${added} 个`,
      ...(known > 0 ? [`已有且相同 ${known} 个`] : []),
      ...(beside > 0 ? [`已有但内容不同、并列保存 ${beside} 个`] : []),
    ];
    const en = [
      `${added} added`,
      ...(known > 0 ? [`${known} there already`] : []),
      ...(beside > 0 ? [`${beside} put beside entries that differ`] : []),
    ];
    return this.say(`已导入“${file}”：${zh.join('，')}。`, `Imported “${file}”: ${en.join(', ')}.`);
  }

  private renderSkipped(skipped: readonly Skipped[]): TemplateResult {
    const count = skipped.length;
    const more = count - MOST_SHOWN;
    return html`<p class="loss">
        ${this.say(`跳过 ${count} 处：`, `${count === 1 ? '1 part was' : `${count} parts were`} skipped:`)}
      </p>
      <ul>
        ${skipped
          .slice(0, MOST_SHOWN)
          .map(
            ({ place, problems }) =>
              html`<li>
                ${place[this.language]}<gf-problem-list .app=${this.app} .problems=${problems}></gf-problem-list>
              </li>`,
          )}
        ${more > 0 ? html`<li class="muted">${this.say(`另有 ${more} 处`, `and ${more} more`)}</li>` : nothing}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-import-report': ImportReportCard;
  }
}
