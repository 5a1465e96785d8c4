import { batch } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { SLEEVES, sleeveLabels, type ParameterKey } from '../../model/parameters';
import { AppElement } from '../element';
import { shared, tables } from '../styles';
import { citationsOf, type Citation } from './citations';
import type { DefinedRow, Definition } from './definitions';
import { factsOf } from './facts';
import { drawFormula, formulaStyles } from './formula-view';
import { guides } from './guides';
import { methodHash, type MethodPlace } from './method-place';
import { parameterEntryStyles } from './parameter-entry-styles';
import { symbols } from './symbols';

/** One parameter: what it is, what it may be, how to choose it, and what the built-in scenarios say. */
@customElement('gf-method-parameter')
export class MethodParameter extends AppElement {
  static override styles = [shared, tables, formulaStyles, parameterEntryStyles];

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
        ${this.renderSymbol()}
        ${factsOf(definition, language).map(
          (fact) =>
            html`<div>
              <dt>${fact.label[language]}</dt>
              <dd>${fact.value}</dd>
            </div>`,
        )}
      </dl>
      <p class="fields no-print">${definition.rows.map((row) => this.renderField(row))}</p>
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

  /** What the parameter is called in the formulas of its section. */
  private renderSymbol(): TemplateResult | typeof nothing {
    const symbol = symbols[this.definition.id];
    if (symbol === undefined) return nothing;
    return html`<div>
      <dt>${this.say('公式中', 'In formulas')}</dt>
      <dd>${drawFormula(symbol)}</dd>
    </div>`;
  }

  /** A way back to the form: to the parameter's field, or that of one kind of fund. */
  private renderField({ key, group }: DefinedRow): TemplateResult {
    const sleeve = SLEEVES.find((each) => each === group);
    const kind = sleeve ? this.say(`（${sleeveLabels[sleeve].zh}）`, ` (${sleeveLabels[sleeve].en})`) : '';
    return html`<button type="button" class="link" @click=${() => this.goToField(key)}>
      ${this.say('到表单中填写', 'Go to its field')}${kind}
    </button>`;
  }

  private goToField(key: ParameterKey): void {
    const { state } = this.app;
    batch(() => {
      state.keepQuery('simulate', { field: key });
      state.page.value = 'simulate';
    });
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
