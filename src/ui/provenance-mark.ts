import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Provenance } from '../state/provenance';
import { provenanceShapes } from './provenance-looks';

/** The shape and colour that say what a value rests on. Decoration: the words stand beside it or in its button's name. */
@customElement('gf-provenance-mark')
export class ProvenanceMark extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      color: var(--primary);
    }

    :host([kind='aim']) {
      color: var(--government);
    }

    :host([kind='derived']),
    :host([kind='assumed']) {
      color: var(--social);
    }

    :host([kind='modified']) {
      color: var(--manager);
    }

    svg {
      width: 0.8rem;
      height: 0.8rem;
    }
  `;

  @property({ reflect: true }) kind: Provenance = 'assumed';

  override render(): TemplateResult {
    return html`<svg viewBox="0 0 12 12" aria-hidden="true">${provenanceShapes[this.kind]}</svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-provenance-mark': ProvenanceMark;
  }
}
