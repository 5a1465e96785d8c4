import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { sayProblem } from '../model/problems';
import { AppElement } from './element';
import { shared } from './styles';

/** What the page has to say once, until it is closed; the event `closed` tells that the keyboard needs another place. */
@customElement('gf-notice')
export class NoticeBar extends AppElement {
  static override styles = [
    shared,
    css`
      .notice {
        display: flex;
        align-items: flex-start;
        gap: 0.8rem;
        margin-bottom: 0.9rem;
        padding: 0.6rem 1rem;
      }

      .notice.problem {
        border-color: var(--loss);
      }

      ul {
        margin: 0.3rem 0 0;
        padding-left: 1.2rem;
      }

      button {
        margin-left: auto;
      }
    `,
  ];

  override render(): TemplateResult {
    const { notice } = this.app.state;
    return html`<div role="status">
      ${
        notice.value
          ? html`<div class="card notice ${notice.value.tone}">
              <div>
                ${notice.value.text[this.language]}
                ${
                  notice.value.problems.length > 0
                    ? html`<ul>
                        ${notice.value.problems.map((each) => html`<li>${sayProblem(each, this.language)}</li>`)}
                      </ul>`
                    : nothing
                }
              </div>
              <button type="button" class="button" @click=${() => this.close()}>${this.say('知道了', 'Close')}</button>
            </div>`
          : nothing
      }
    </div>`;
  }

  private close(): void {
    this.app.state.notice.value = null;
    this.dispatchEvent(new Event('closed'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-notice': NoticeBar;
  }
}
