import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { oracleTopics } from '../../analysis/oracles/topics';
import type { Text } from '../../model/text';
import { addressOf } from '../address';
import { AppElement } from '../element';
import { shared } from '../styles';
import { documentsOf } from './citations';
import { definitionOf } from './definitions';
import { drawFormula, drawMeaning, formulaStyles } from './formula-view';
import type { MethodPlace } from './method-place';
import { type MethodParameter } from './parameter-entry';
import type { FormulaBlock, MethodBlock, MethodSection } from './section';

/** One mechanism as a person reads it: words, formulas, parameters, sources, tests, and what it does not capture. */
@customElement('gf-method-section')
export class MethodSectionView extends AppElement {
  static override styles = [
    shared,
    formulaStyles,
    css`
      :host {
        display: block;
      }

      section {
        padding: 1rem 1.2rem;
      }

      h3 {
        font-size: 1.15rem;
      }

      h3:focus {
        outline: none;
      }

      p,
      ul {
        max-width: 46rem;
        margin: 0.5rem 0 0;
      }

      ul {
        padding-left: 1.2rem;
      }

      .line {
        margin: 0.7rem 0 0;
        padding-left: 1.2rem;
        overflow-x: auto;
        font-size: 1.05rem;
      }

      .meaning {
        margin: 0.2rem 0 0 1.2rem;
        font-size: 0.86rem;
      }

      h4 {
        margin: 1rem 0 0;
        font-size: 0.95rem;
        color: var(--muted);
        font-weight: 600;
      }

      .parameters {
        display: grid;
        gap: 0.5rem;
        margin-top: 0.5rem;
      }

      .small {
        font-size: 0.9rem;
      }

      .small ul {
        margin-top: 0.2rem;
      }

      a {
        color: var(--primary);
      }

      @media print {
        section {
          padding: 0.4rem 0;
          border: 0;
        }

        h3,
        h4 {
          break-after: avoid;
        }
      }
    `,
  ];

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
    const names = tested.map(({ name }) => name[language]).join(this.say('、', '; '));
    const { state } = this.app;
    return html`<h4>${this.say('可以验证', 'Can be tested')}</h4>
      <p>
        ${names}
        <a
          href=${addressOf(state, 'validation')}
          @click=${(event: MouseEvent) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            state.page.value = 'validation';
          }}
          >${this.say('到“验证”页运行', 'run them on the page “Validation”')}</a
        >
      </p>`;
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
