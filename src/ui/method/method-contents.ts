import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { controls } from '../control-styles';
import { AppElement } from '../element';
import { shared } from '../styles';
import { methodHash, type MethodPlace } from './method-place';
import { methodContentsStyles } from './method-contents-styles';
import { foundParameters, foundSections } from './method-search';
import { methodSections } from './sections';

/** More matches than this say that the words are too few. */
const MOST = 12;

/** What is on the method page: its sections, and any section or parameter by name or synonym. The event `place` carries where to go. */
@customElement('gf-method-contents')
export class MethodContents extends AppElement {
  static override styles = [shared, controls, methodContentsStyles];

  @state() private words = '';

  override render(): TemplateResult {
    return html`<nav aria-label=${this.say('本页目录', 'On this page')}>
      <span class="field">
        <label for="find">${this.say('查找参数或章节', 'Find a parameter or section')}</label>
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

  private renderFound(): TemplateResult | typeof nothing {
    if (this.words.trim() === '') return nothing;
    const sections = foundSections(this.words);
    const parameters = foundParameters(this.words);
    const [s, p] = [sections.length, parameters.length];
    return html`<p class="muted" role="status">
        ${this.say(`找到 ${s} 节、${p} 个参数`, `Sections: ${s}; parameters: ${p}`)}
      </p>
      <ol class="found">
        ${sections.map(
          ({ id, title }) => html`<li>${this.renderLink({ kind: 'section', id }, title[this.language])}</li>`,
        )}
        ${parameters
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
