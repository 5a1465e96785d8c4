import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sayProblem, type Problem } from '../../model/problems';
import { AppElement } from '../element';
import { shared } from '../styles';

/** A record that is no record at all has hundreds of faults; these say enough. */
const MOST_SHOWN = 4;

/** What is wrong with one thing, in a few lines. */
@customElement('gf-problem-list')
export class ProblemList extends AppElement {
  static override styles = [
    shared,
    css`
      ul {
        margin: 0;
        padding-left: 1.2rem;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) problems: readonly Problem[] = [];

  override render(): TemplateResult {
    const more = this.problems.length - MOST_SHOWN;
    return html`<ul>
      ${this.problems.slice(0, MOST_SHOWN).map((each) => html`<li>${sayProblem(each, this.language)}</li>`)}
      ${more > 0 ? html`<li class="muted">${this.say(`另有 ${more} 处`, `and ${more} more`)}</li>` : nothing}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-problem-list': ProblemList;
  }
}
