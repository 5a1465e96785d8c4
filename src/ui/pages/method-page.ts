import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, queryAll } from 'lit/decorators.js';
import { AppElement } from '../element';
import '../method/method-contents';
import { methodQuery, readMethodPlace, type MethodPlace } from '../method/method-place';
import { type MethodSectionView } from '../method/method-section';
import type { MethodSection } from '../method/section';
import { methodSections } from '../method/sections';
import { shared } from '../styles';

const holds = ({ id, parameters }: MethodSection, place: MethodPlace): boolean =>
  place.kind === 'section' ? place.id === id : parameters.includes(place.id);

/** 方法: the model as a person reads it, mechanism by mechanism. */
@customElement('gf-method-page')
export class MethodPage extends AppElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template-columns: 15rem minmax(0, 60rem);
        gap: 1rem 1.8rem;
        align-items: start;
      }

      h2 {
        font-size: 1.25rem;
      }

      .lead {
        max-width: 46rem;
        margin-top: 0.4rem;
      }

      gf-method-contents {
        position: sticky;
        top: 0;
        max-height: calc(100vh - 9rem);
        overflow-y: auto;
      }

      .sections {
        display: grid;
        gap: 0.8rem;
        margin-top: 0.9rem;
      }

      @media (max-width: 900px) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }

        gf-method-contents {
          position: static;
          max-height: none;
        }
      }

      @media print {
        :host {
          display: block;
        }
      }
    `,
  ];

  @queryAll('gf-method-section') private views!: NodeListOf<MethodSectionView>;

  /** Where the page has gone last, as the address says it. */
  private reached: string | null = null;

  override render(): TemplateResult {
    const place = this.place();
    return html`<gf-method-contents
        class="no-print"
        .app=${this.app}
        @place=${(event: CustomEvent<MethodPlace>) => this.open(event.detail)}
      ></gf-method-contents>
      <div @place=${(event: CustomEvent<MethodPlace>) => this.open(event.detail)}>
        <h2>${this.say('方法', 'Method')}</h2>
        <p class="lead">
          ${this.say(
            '模型怎样从规则和运气算出结果：每一个机制的说法、公式、参数、出处，以及它没有刻画什么。',
            'How the model gets from rules and luck to results: every mechanism in words and formulas, with its parameters, its sources, and what it does not capture.',
          )}
        </p>
        <div class="sections">
          ${methodSections.map(
            (section) =>
              html`<gf-method-section .app=${this.app} .section=${section} .place=${place}></gf-method-section>`,
          )}
        </div>
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    void this.reach();
  }

  private place(): MethodPlace | null {
    return readMethodPlace(this.app.state.queryOf('method'));
  }

  private open(place: MethodPlace): void {
    this.reached = null;
    this.app.state.keepQuery('method', methodQuery(place));
    this.requestUpdate();
  }

  /** Goes where the address points, once it points somewhere else than before. */
  private async reach(): Promise<void> {
    const place = this.place();
    const wanted = JSON.stringify(place);
    if (!place || wanted === this.reached) return;
    this.reached = wanted;
    const view = this.views[methodSections.findIndex((section) => holds(section, place))];
    await view?.updateComplete;
    view?.aim(place);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-method-page': MethodPage;
  }
}
