import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { parameterRow, type ParameterKey, type Parameters } from '../model/parameters';
import { countProvenance, PROVENANCES, type Provenance } from '../state/provenance';
import { keysInEffect } from '../model/relevance';
import { AppElement } from './element';
import { provenanceLabels, provenanceMeanings } from './provenance-looks';
import './provenance-mark';
import { shared } from './styles';

/** Paths and seed are about the run, not about the city. */
const isAboutTheCity = (key: ParameterKey): boolean => parameterRow(key).group !== 'simulation';

/** How many of the parameters in effect rest on what; each chip shows only its own. */
@customElement('gf-provenance-chips')
export class ProvenanceChips extends AppElement {
  static override styles = [
    shared,
    css`
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: 0.35rem;
      }

      button {
        display: inline-flex;
        align-items: center;
        gap: 0.3rem;
        padding: 0.1rem 0.6rem;
        background: var(--sunken);
        border: 1px solid transparent;
        border-radius: 99px;
        font-size: 0.84rem;
      }

      button.rule,
      button.evidence {
        background: var(--primary-soft);
      }

      button.aim {
        background: var(--government-soft);
      }

      button.derived,
      button.assumed {
        background: var(--social-soft);
      }

      button.modified {
        background: var(--manager-soft);
      }

      button:hover,
      button[aria-pressed='true'] {
        border-color: currentColor;
      }
    `,
  ];

  @property({ attribute: false }) parameters!: Parameters;
  @property() chosen: Provenance | null = null;

  override render(): TemplateResult {
    const counts = countProvenance(this.app.state.draft.value, keysInEffect(this.parameters).filter(isAboutTheCity));
    const present = PROVENANCES.filter((each) => counts[each] > 0 || each === this.chosen);
    return html`<div
      class="chips"
      role="group"
      aria-label=${this.say('正在起作用的参数，按依据分', 'Parameters in effect, by what they rest on')}
    >
      ${present.map((each) => this.renderChip(each, counts[each]))}
    </div>`;
  }

  private renderChip(provenance: Provenance, count: number): TemplateResult {
    const { language } = this;
    const meaning = provenanceMeanings[provenance][language];
    return html`<button
      type="button"
      class=${provenance}
      aria-pressed=${this.chosen === provenance}
      title=${this.say(`${meaning}点击只看这些参数。`, `${meaning} Click to see only these.`)}
      @click=${() => this.choose(provenance)}
    >
      <gf-provenance-mark kind=${provenance}></gf-provenance-mark>${provenanceLabels[provenance][language]}
      <strong>${count}</strong>
    </button>`;
  }

  private choose(provenance: Provenance): void {
    const detail = provenance === this.chosen ? null : provenance;
    this.dispatchEvent(new CustomEvent<Provenance | null>('choose', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-provenance-chips': ProvenanceChips;
  }
}
