import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ParameterKey } from '../../model/parameters';
import { AppElement } from '../element';
import { shared, tables } from '../styles';
import { citationsOf, type Citation } from './citations';
import type { Definition } from './definitions';
import { factsOf } from './facts';
import { guides } from './guides';
import { methodHash, type MethodPlace } from './method-place';

/** One parameter: what it is, what it may be, how to choose it, and what the built-in scenarios say. */
@customElement('gf-method-parameter')
export class MethodParameter extends AppElement {
  static override styles = [
    shared,
    tables,
    css`
      :host {
        display: block;
        min-width: 0;
      }

      article {
        padding: 0.7rem 0.9rem;
        background: var(--sunken);
        border-left: 3px solid transparent;
        border-radius: 6px;
      }

      article.aimed {
        border-color: var(--primary);
        background: var(--primary-soft);
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0.1rem 0.7rem;
      }

      h4 {
        margin: 0;
        font-size: 1rem;
      }

      h4:focus {
        outline: none;
      }

      code {
        font-family: var(--mono);
        font-size: 0.8rem;
        color: var(--muted);
        overflow-wrap: anywhere;
      }

      .head a {
        color: inherit;
        text-decoration: none;
      }

      .head a:hover code {
        color: var(--primary);
        text-decoration: underline;
      }

      .guide {
        margin-top: 0.25rem;
      }

      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 0.1rem 1.4rem;
        margin: 0.35rem 0 0;
        font-size: 0.87rem;
      }

      dl > div {
        display: flex;
        gap: 0.4rem;
      }

      dt {
        flex: none;
        color: var(--muted);
      }

      dd {
        margin: 0;
      }

      details {
        margin-top: 0.35rem;
        font-size: 0.87rem;
      }

      summary {
        width: fit-content;
        color: var(--primary);
        cursor: pointer;
      }

      td {
        min-width: 5rem;
      }

      .scroll {
        background: none;
      }

      @media print {
        article {
          padding: 0.2rem 0;
          background: none;
          break-inside: avoid;
        }
      }
    `,
  ];

  @property({ attribute: false }) definition!: Definition;
  /** Whether the address points here. */
  @property({ type: Boolean }) aimed = false;

  override render(): TemplateResult {
    const { definition, language } = this;
    const { id, label, help } = definition;
    return html`<article class=${this.aimed ? 'aimed' : ''}>
      <div class="head">
        <h4 id="name" tabindex="-1">${label[language]}</h4>
        ${definition.rows.map(({ key }) => this.renderKey(key))}
      </div>
      <p>${help[language]}</p>
      <p class="guide muted">${guides[id][language]}</p>
      <dl>
        ${factsOf(definition, language).map(
          (fact) =>
            html`<div>
              <dt>${fact.label[language]}</dt>
              <dd>${fact.value}</dd>
            </div>`,
        )}
      </dl>
      ${this.renderCitations()}
    </article>`;
  }

  /** Comes into view as a whole, and is where reading goes on. */
  aim(): void {
    this.scrollIntoView({ block: 'start' });
    this.renderRoot.querySelector<HTMLElement>('h4')?.focus({ preventScroll: true });
  }

  /** The name in files and on the command line; its link leads here. */
  private renderKey(key: ParameterKey): TemplateResult {
    const place: MethodPlace = { kind: 'parameter', id: this.definition.id, key };
    return html`<a
      href=${methodHash(place)}
      title=${this.say('指向这里的链接', 'Link to this place')}
      @click=${(event: MouseEvent) => this.follow(event, place)}
      ><code>${key}</code></a
    >`;
  }

  private follow(event: MouseEvent, place: MethodPlace): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent<MethodPlace>('place', { detail: place, bubbles: true, composed: true }));
  }

  private renderCitations(): TemplateResult | typeof nothing {
    const { presets, documents } = this.app.state.library;
    const citations = citationsOf(this.definition, presets, documents, this.language);
    if (citations.length === 0) return nothing;
    return html`<details ?open=${this.aimed}>
      <summary>
        ${this.say(`内置方案的取值与出处（${citations.length}）`, `In the built-in scenarios (${citations.length})`)}
      </summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${this.say('取值与出处', 'Values and sources')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${this.say('方案', 'Scenario')}</th>
              <th scope="col">${this.say('取值', 'Value')}</th>
              <th scope="col">${this.say('性质', 'Status')}</th>
              <th scope="col">${this.say('出处', 'Source')}</th>
              <th scope="col">${this.say('说明', 'Note')}</th>
            </tr>
          </thead>
          <tbody>
            ${citations.map((citation) => this.renderCitation(citation))}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  private renderCitation({ scenario, value, status, source, note }: Citation): TemplateResult {
    return html`<tr>
      <th scope="row">${scenario}</th>
      <td>${value}</td>
      <td>${status}</td>
      <td lang="zh-CN">${source}</td>
      <td lang="zh-CN">${note}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-method-parameter': MethodParameter;
  }
}
