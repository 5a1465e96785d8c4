import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ShownRun } from '../state/simulation';
import { AppElement } from './element';
import { resultSentence } from './sentence';
import { shared } from './styles';

/** The result in one sentence. */
@customElement('gf-result-sentence')
export class ResultSentence extends AppElement {
  static override styles = [
    shared,
    css`
      p {
        font-size: 1.35rem;
        line-height: 1.6;
      }

      strong {
        color: var(--loss);
      }

      @media (max-width: 600px) {
        p {
          font-size: 1.15rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) run!: ShownRun;

  override render(): TemplateResult {
    const phrases = resultSentence(this.run, this.run.outcome.result, this.app.state.library.stresses, this.language);
    return html`<p aria-live="polite" aria-atomic="true">
      ${phrases.map(({ text, isFigure }) => (isFigure ? html`<strong>${text}</strong>` : text))}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-result-sentence': ResultSentence;
  }
}
