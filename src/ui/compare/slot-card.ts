import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { DRAFT, type Slot } from '../../state/compare-slots';
import { shared } from '../styles';
import { ComparePart } from './compare-part';
import { scenarioKey } from './scenario-key';
import { slotDetail } from './slot-words';

/** One of the scenarios side by side. The event `move` carries the place it is to go to, `take-out` asks to take it away. */
@customElement('gf-slot-card')
export class SlotCard extends ComparePart {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        min-width: 0;
      }

      .card {
        display: flex;
        flex-direction: column;
        height: 100%;
        padding: 0.6rem 0.8rem 0.5rem;
      }

      .top {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        min-height: 1.5rem;
        font-size: 0.84rem;
      }

      .badge {
        padding: 0 0.5rem;
        background: var(--primary-soft);
        border-radius: 99px;
        color: var(--primary);
      }

      .top button {
        margin-left: auto;
        padding: 0 0.4rem;
        background: none;
        border: 0;
        border-radius: 4px;
        color: var(--muted);
        font-size: 1.1rem;
        line-height: 1.3;
      }

      .top button:hover {
        color: var(--loss);
      }

      h3 {
        font-size: 1rem;
        overflow-wrap: anywhere;
      }

      .detail {
        flex: 1;
        font-size: 0.84rem;
        overflow-wrap: anywhere;
      }

      ul {
        margin: 0.2rem 0 0;
        padding-left: 1.1rem;
        font-size: 0.84rem;
      }

      .moves {
        display: flex;
        flex-wrap: wrap;
        gap: 0.1rem 0.8rem;
        margin-top: 0.35rem;
        font-size: 0.84rem;
      }
    `,
  ];

  @property({ attribute: false }) slotted!: Slot;
  /** Its place among the others, from 0. */
  @property({ type: Number }) place = 0;
  /** How many there are. */
  @property({ type: Number }) count = 0;

  /** Its name, from which the next controls are those of its own. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  override render(): TemplateResult {
    const { slotted, place, language } = this;
    const name = slotted.name[language];
    return html`<article class="card">
      <div class="top">
        ${scenarioKey(place, this.app)}
        ${place === 0 ? html`<span class="badge">${this.say('参照', 'Reference')}</span>` : nothing}
        <button
          type="button"
          class="no-print"
          title=${this.say('移出对比', 'Take out')}
          aria-label=${this.say(`把“${name}”移出对比`, `Take “${name}” out of the comparison`)}
          @click=${() => this.dispatchEvent(new CustomEvent('take-out'))}
        >
          ×
        </button>
      </div>
      <h3 tabindex="-1">${name}</h3>
      <p class="detail muted">${slotDetail(slotted, this.app.state.library.stresses, language)}</p>
      ${this.renderProblems()}
      <div class="moves no-print">${this.renderMoves(name)}</div>
    </article>`;
  }

  private renderProblems(): TemplateResult | typeof nothing {
    const { problems } = this.slotted;
    if (problems.length === 0) return nothing;
    return html`<ul class="loss">
      ${problems.map(({ message }) => html`<li>${message[this.language]}</li>`)}
    </ul>`;
  }

  private renderMoves(name: string): readonly (TemplateResult | typeof nothing)[] {
    const { place, count } = this;
    return [
      this.slotted.id === DRAFT ? this.renderEdit() : nothing,
      place > 0
        ? this.renderMove(
            0,
            this.say('设为参照', 'Make reference'),
            this.say(`把“${name}”设为参照`, `Make “${name}” the reference`),
          )
        : nothing,
      place > 1
        ? this.renderMove(
            place - 1,
            this.say('← 前移', '← Earlier'),
            this.say(`把“${name}”前移`, `Move “${name}” earlier`),
          )
        : nothing,
      place > 0 && place < count - 1
        ? this.renderMove(place + 1, this.say('后移 →', 'Later →'), this.say(`把“${name}”后移`, `Move “${name}” later`))
        : nothing,
    ];
  }

  private renderEdit(): TemplateResult {
    return html`<button type="button" class="link" @click=${() => (this.app.state.page.value = 'simulate')}>
      ${this.say('去修改', 'Change it')}
    </button>`;
  }

  private renderMove(to: number, said: string, label: string): TemplateResult {
    return html`<button
      type="button"
      class="link"
      aria-label=${label}
      @click=${() => this.dispatchEvent(new CustomEvent<number>('move', { detail: to }))}
    >
      ${said}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-slot-card': SlotCard;
  }
}
