import { batch } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { oracleTopics } from '../../analysis/oracles/topics';
import type { Text } from '../../model/text';
import { AppElement } from '../element';
import { shared } from '../styles';
import { topicHash, topicQuery } from '../validation/validation-place';
import { documentsOf } from './citations';
import { definitionOf } from './definitions';
import { drawFormula, drawMeaning, formulaStyles } from './formula-view';
import type { MethodPlace } from './method-place';
import { methodSectionStyles } from './method-section-styles';
import { type MethodParameter } from './parameter-entry';
import type { FormulaBlock, MethodBlock, MethodSection } from './section';

/** One mechanism as a person reads it: words, formulas, parameters, sources, tests, and what it does not capture. */
@customElement('gf-method-section')
export class MethodSectionView extends AppElement {
  static override styles = [shared, formulaStyles, methodSectionStyles];

  @property({ attribute: false }) section!: MethodSection;
  /** Where the address points. */
  @property({ attribute: false }) place: MethodPlace | null = null;

  override render(): TemplateResult {
    const { section, language } = this;
    return html`<section class="card" aria-labelledby="title">
      <h3 id="title" tabindex="-1">${section.title[language]}</h3>
      ${section.blocks.map((block) => this.renderBlock(block))}
      <div class="small">
        ${this.renderList(this.say('没有刻画的', 'What it does not capture'), section.limits)} ${this.renderSources()}
        ${this.renderTests()}
      </div>
      ${this.renderParameters()}
    </section>`;
  }

  /** Brings a place of this section into view. */
  aim(place: MethodPlace): void {
    if (place.kind === 'parameter') {
      this.renderRoot.querySelector<MethodParameter>(`[data-id="${place.id}"]`)?.aim();
      return;
    }
    this.scrollIntoView({ block: 'start' });
    this.renderRoot.querySelector('h3')?.focus({ preventScroll: true });
  }

  private renderBlock(block: MethodBlock): TemplateResult {
    switch (block.kind) {
      case 'paragraph':
        return html`<p>${block.text[this.language]}</p>`;
      case 'list':
        return html`<ul>
          ${block.items.map((item) => html`<li>${item[this.language]}</li>`)}
        </ul>`;
      case 'formula':
        return this.renderFormula(block);
    }
  }

  private renderFormula({ formula, meaning }: FormulaBlock): TemplateResult {
    const source = typeof formula === 'string' ? formula : formula[this.language];
    return html`<div class="line" tabindex="0" role="group" aria-label=${this.say('公式', 'Formula')}>
        ${drawFormula(source)}
      </div>
      ${meaning ? html`<p class="meaning muted">${drawMeaning(meaning[this.language])}</p>` : nothing}`;
  }

  private renderList(heading: string, items: readonly Text[]): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    return html`<h4>${heading}</h4>
      <ul>
        ${items.map((item) => html`<li>${item[this.language]}</li>`)}
      </ul>`;
  }

  /** Publications, and the documents that presets cite for these parameters. */
  private renderSources(): TemplateResult | typeof nothing {
    const { section, language } = this;
    const { presets, documents } = this.app.state.library;
    const cited = documentsOf(section.parameters.map(definitionOf), presets, documents);
    if (section.sources.length + cited.length === 0) return nothing;
    return html`<h4>${this.say('出处', 'Sources')}</h4>
      <ul>
        ${section.sources.map((source) => html`<li>${source[language]}</li>`)}
        ${cited.map(
          ({ title, number }) => html`<li lang="zh-CN">${title}${number ? html`（${number}）` : nothing}</li>`,
        )}
      </ul>`;
  }

  private renderTests(): TemplateResult | typeof nothing {
    const { section, language } = this;
    const tested = oracleTopics.filter(({ id }) => section.tests.includes(id));
    if (tested.length === 0) return nothing;
    return html`<h4>${this.say('可以验证（到“验证”页运行）', 'Can be tested (on the page “Validation”)')}</h4>
      <ul>
        ${tested.map(
          ({ id, name }) =>
            html`<li>
              <a href=${topicHash(id)} @click=${(event: MouseEvent) => this.goToTests(event, id)}>${name[language]}</a>
            </li>`,
        )}
      </ul>`;
  }

  /** Leads to the topic itself, not only to its page. */
  private goToTests(event: MouseEvent, topic: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { state } = this.app;
    batch(() => {
      state.keepQuery('validation', topicQuery(topic));
      state.page.value = 'validation';
    });
  }

  private renderParameters(): TemplateResult | typeof nothing {
    const { section, place } = this;
    if (section.parameters.length === 0) return nothing;
    return html`<h4>
        ${this.say(`参数（${section.parameters.length}）`, `Parameters (${section.parameters.length})`)}
      </h4>
      <div class="parameters">
        ${section.parameters.map(
          (id) =>
            html`<gf-method-parameter
              data-id=${id}
              .app=${this.app}
              .definition=${definitionOf(id)}
              .aimed=${place?.kind === 'parameter' && place.id === id}
            ></gf-method-parameter>`,
        )}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-method-section': MethodSectionView;
  }
}
