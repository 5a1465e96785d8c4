import { css, html, type LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../styles';
import './add-slot';
import { ComparePart } from './compare-part';
import './kept-list';
import './slot-card';

/** The scenarios side by side. */
@customElement('gf-compare-slots')
export class CompareSlots extends ComparePart {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(13.5rem, 1fr));
        gap: 0.7rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        min-width: 0;
      }
    `,
  ];

  override render(): TemplateResult {
    const { app } = this;
    const slots = this.desk.slots.value;
    return html`<ul aria-label=${this.say('对比的方案', 'Scenarios compared')}>
        ${repeat(
          slots,
          ({ id }) => id,
          (slot, place) =>
            html`<li>
              <gf-slot-card
                .app=${app}
                .slotted=${slot}
                .place=${place}
                .count=${slots.length}
                @move=${({ detail }: CustomEvent<number>) => this.move(slot.id, detail)}
                @take-out=${() => this.takeOut(slot.id, place)}
              ></gf-slot-card>
            </li>`,
        )}
        <li><gf-add-slot .app=${app}></gf-add-slot></li>
      </ul>
      <gf-kept-list .app=${app}></gf-kept-list>`;
  }

  private async move(id: string, place: number): Promise<void> {
    this.desk.move(id, place);
    await this.focusAt(place);
  }

  private async takeOut(id: string, place: number): Promise<void> {
    this.desk.remove(id);
    await this.focusAt(place);
  }

  /** A card that moves or goes takes the focus along; who uses the keyboard goes on from its new place, or from what took its place. */
  private async focusAt(place: number): Promise<void> {
    await this.updateComplete;
    const cards = this.renderRoot.querySelectorAll<LitElement>('gf-slot-card, gf-add-slot');
    const next = cards[Math.min(place, cards.length - 1)];
    await next?.updateComplete;
    next?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-compare-slots': CompareSlots;
  }
}
