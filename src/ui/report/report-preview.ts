import { css, LitElement, unsafeCSS, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { reportBody, reportCss } from '../../report/to-html';
import type { Report } from '../../report/report';

/** How the report will look: the same elements and rules as the HTML file, on a sheet of paper. */
@customElement('gf-report-preview')
export class ReportPreview extends LitElement {
  @property({ attribute: false }) report!: Report;

  static override readonly styles = [
    unsafeCSS(reportCss),
    css`
      :host {
        display: block;
      }

      .report {
        max-width: 210mm;
        padding: clamp(1rem, 4vw, 15mm);
        border-radius: var(--radius);
      }

      @media print {
        .report {
          padding: 0;
        }
      }
    `,
  ];

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
