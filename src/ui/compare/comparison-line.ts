import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ComparisonReport } from '../../state/compare-report';
import { shared } from '../styles';
import { ComparePart } from './compare-part';
import { sayStudy } from './comparison-origin';
import { comparisonSentence } from './comparison-sentence';

/** The comparison in one sentence, and what it rests on. */
@customElement('gf-comparison-line')
export class ComparisonLine extends ComparePart {
  static override styles = [
    shared,
    css`
      p {
        font-size: 1.25rem;
        line-height: 1.6;
      }

      strong {
        color: var(--primary);
      }

      .study {
        margin-top: 0.2rem;
        font-size: 0.86rem;
      }

      @media (max-width: 600px) {
        p {
          font-size: 1.1rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) report!: ComparisonReport;
  /** Whether something else is chosen by now. */
  @property({ type: Boolean }) stale = false;

  override render(): TemplateResult {
    const { report, desk, language } = this;
    const part = desk.decomposition.isStale.value ? null : desk.decomposition.task.result.value;
    const seconds = (desk.task.elapsedMs.value / 1000).toFixed(1);
    return html`<p aria-live="polite" aria-atomic="true">
        ${comparisonSentence(report, part, language).map(({ text, isFigure }) => (isFigure ? html`<strong>${text}</strong>` : text))}
      </p>
      <p class="study muted">
        ${this.stale ? this.say('先前选择的结果 · ', 'What was chosen before · ') : nothing}${sayStudy(report.order, language)}${seconds === '0.0' ? nothing : this.say(` · 用时 ${seconds} 秒`, ` · ${seconds} s`)}
      </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-comparison-line': ComparisonLine;
  }
}
