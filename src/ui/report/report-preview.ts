import { LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { reportBody, reportCss } from '../../report/to-html';
import type { Report } from '../../report/report';

/** How the report will look: the same elements and rules as the HTML file, on a sheet of paper. */
@customElement('gf-report-preview')
export class ReportPreview extends LitElement {
  @property({ attribute: false }) report!: Report;

  private readonly sheet = new CSSStyleSheet();

  override connectedCallback(): void {
    super.connectedCallback();
    this.sheet.replaceSync(reportCss);
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('report')) return;
    this.renderRoot.replaceChildren(reportBody(this.report, document));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-report-preview': ReportPreview;
  }
}
