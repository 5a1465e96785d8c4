import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { text, type Text } from '../../model/text';
import { REPORT_FORMATS, type ReportFormat } from '../../report/formats';
import type { ReportDesk } from '../../state/report-desk';
import { download } from '../download';
import { AppElement } from '../element';
import { shared } from '../styles';
import { makeFile, reportFileName } from './make-file';

const labels: Readonly<Record<ReportFormat, { readonly name: Text; readonly use: Text }>> = {
  docx: { name: text('Word / WPS', 'Word / WPS'), use: text('公文版式，可直接修改', 'office layout, ready to edit') },
  html: {
    name: text('网页（HTML）', 'Web page (HTML)'),
    use: text('单个文件，可打印成 PDF', 'one file, prints to PDF'),
  },
  xlsx: { name: text('Excel', 'Excel'), use: text('全部数字，带格式', 'every number, formatted') },
  csv: { name: text('CSV', 'CSV'), use: text('每张表一个文件', 'one file per table') },
  json: { name: text('JSON', 'JSON'), use: text('供复现核对', 'to check and reproduce') },
  parquet: { name: text('Parquet', 'Parquet'), use: text('逐路径结果，供研究', 'every path, for research') },
};

/** Saves the report in every format; a document with pictures takes a moment. */
@customElement('gf-report-exports')
export class ReportExports extends AppElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      h3 {
        margin-bottom: 0.4rem;
        font-size: 1.02rem;
      }

      ul {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 0.5rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      .button {
        width: 100%;
        text-align: left;
        white-space: normal;
      }

      .button span {
        display: block;
        font-size: 0.8rem;
      }
    `,
  ];

  @property({ attribute: false }) desk!: ReportDesk;
  /** The format being written, and how many of its charts are drawn. */
  @state() private making: { readonly format: ReportFormat; readonly pictures: number } | null = null;
  @state() private failed: ReportFormat | null = null;

  override render(): TemplateResult {
    return html`<h3>${this.say('保存为', 'Save as')}</h3>
      <ul>
        ${REPORT_FORMATS.map((format) => html`<li>${this.renderFormat(format)}</li>`)}
      </ul>
      ${this.renderStale()}
      <p role="status" class=${this.failed ? 'loss' : 'muted'}>${this.sayState()}</p>`;
  }

  private renderFormat(format: ReportFormat): TemplateResult {
    const { name, use } = labels[format];
    return html`<button
      type="button"
      class="button"
      ?disabled=${this.making !== null}
      @click=${() => this.save(format)}
    >
      ${name[this.language]}<span class="muted">${use[this.language]}</span>
    </button>`;
  }

  private renderStale(): TemplateResult | typeof nothing {
    if (!this.desk.isStale.value) return nothing;
    return html`<p class="muted">
      ${this.say('保存的是改动之前的报告。', 'What is saved is the report from before the change.')}
    </p>`;
  }

  private sayState(): string | typeof nothing {
    const { making, failed } = this;
    if (failed)
      return this.say(
        `${labels[failed].name.zh} 文件没有生成成功，请换一种格式。`,
        `The ${labels[failed].name.en} file could not be made; please try another format.`,
      );
    if (!making) return nothing;
    const drawn =
      making.pictures > 0 ? this.say(`，已绘 ${making.pictures} 幅图`, `, ${making.pictures} charts drawn`) : '';
    return this.say(
      `正在生成 ${labels[making.format].name.zh}${drawn}…`,
      `Making ${labels[making.format].name.en}${drawn}…`,
    );
  }

  private async save(format: ReportFormat): Promise<void> {
    const report = this.desk.report.peek();
    const found = this.desk.task.result.peek();
    if (!report || !found) return;
    const material = { report, findings: found.findings, options: this.desk.options.peek() };
    this.failed = null;
    this.making = { format, pictures: 0 };
    try {
      const file = await makeFile(format, material, () => this.onPicture());
      download(reportFileName(format, material), file);
    } catch (error) {
      this.failed = format;
      reportError(error);
    } finally {
      this.making = null;
    }
  }

  private onPicture(): void {
    if (this.making) this.making = { ...this.making, pictures: this.making.pictures + 1 };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-report-exports': ReportExports;
  }
}
