import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { controls } from '../control-styles';
import { AppElement } from '../element';
import { mentions } from '../form-filter';
import { shared } from '../styles';
import { definitions, type Definition } from './definitions';
import { methodHash, type MethodPlace } from './method-place';
import { methodSections } from './sections';

/** More matches than this say that the words are too few. */
const MOST = 12;

/** What is on the method page: its sections, and any parameter by name. The event `place` carries where to go. */
@customElement('gf-method-contents')
export class MethodContents extends AppElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: block;
      }

      input {
        width: 100%;
      }

      ol {
        margin: 0.6rem 0 0;
        padding: 0;
        list-style: none;
      }

      a {
        display: block;
        padding: 0.22rem 0.4rem;
        border-radius: 6px;
        color: inherit;
        text-decoration: none;
      }

      a:hover {
        background: var(--sunken);
        color: var(--primary);
      }

      .found a {
        color: var(--primary);
      }

      @media (max-width: 900px) {
        ol {
          columns: 2 12rem;
        }
      }
    `,
  ];

  @state() private words = '';

  override render(): TemplateResult {
    return html`<nav aria-label=${this.say('本页目录', 'On this page')}>
      <span class="field">
        <label for="find">${this.say('查找参数', 'Find a parameter')}</label>
        <input
          id="find"
          type="search"
          autocomplete="off"
          .value=${this.words}
          @input=${(event: Event) => (this.words = (event.target as HTMLInputElement).value)}
        />
      </span>
      ${this.renderFound()}
      <ol>
        ${methodSections.map(({ id, title }) => html`<li>${this.renderLink({ kind: 'section', id }, title[this.language])}</li>`)}
      </ol>
    </nav>`;
  }

  private found(): readonly Definition[] {
    if (this.words.trim() === '') return [];
    return [...definitions.values()].filter(({ rows }) => rows.some((row) => mentions(row, this.words)));
  }

  private renderFound(): TemplateResult | typeof nothing {
    if (this.words.trim() === '') return nothing;
    const found = this.found();
    return html`<p class="muted" role="status">${this.say(`找到 ${found.length} 个参数`, `${found.length} found`)}</p>
      <ol class="found">
        ${found
          .slice(0, MOST)
          .map(
            ({ id, label, rows }) =>
              html`<li>${this.renderLink({ kind: 'parameter', id, key: rows[0].key }, label[this.language])}</li>`,
          )}
      </ol>`;
  }

  private renderLink(place: MethodPlace, label: string): TemplateResult {
    return html`<a href=${methodHash(place)} @click=${(event: MouseEvent) => this.follow(event, place)}>${label}</a>`;
  }

  private follow(event: MouseEvent, place: MethodPlace): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent<MethodPlace>('place', { detail: place, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-method-contents': MethodContents;
  }
}
