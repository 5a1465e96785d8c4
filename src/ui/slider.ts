import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { NumberRow } from '../model/parameters';
import { nearestStop, sliderStops } from './slider-scale';

export interface SlideDetail {
  readonly value: number;
  /** The hand is off the slider. */
  readonly done: boolean;
}

/** A native range input over the round values of a parameter. */
@customElement('gf-slider')
export class Slider extends LitElement {
  static override styles = css`
    :host {
      --filled: 0%;
      display: block;
    }

    input {
      display: block;
      width: 100%;
      height: 1rem;
      margin: 0;
      background: none;
      cursor: pointer;
      -webkit-appearance: none;
      appearance: none;
    }

    input:focus-visible {
      outline: 2px solid var(--primary);
      outline-offset: 1px;
      border-radius: 6px;
    }

    input::-webkit-slider-runnable-track {
      height: 4px;
      border-radius: 2px;
      background: linear-gradient(to right, var(--primary) var(--filled), var(--line) var(--filled));
    }

    input::-moz-range-track {
      height: 4px;
      border-radius: 2px;
      background: linear-gradient(to right, var(--primary) var(--filled), var(--line) var(--filled));
    }

    input::-webkit-slider-thumb {
      width: 15px;
      height: 15px;
      margin-top: -5.5px;
      background: var(--surface);
      border: 2px solid var(--primary);
      border-radius: 50%;
      -webkit-appearance: none;
      appearance: none;
    }

    input::-moz-range-thumb {
      width: 11px;
      height: 11px;
      background: var(--surface);
      border: 2px solid var(--primary);
      border-radius: 50%;
    }
  `;

  @property({ attribute: false }) row!: NumberRow;
  @property({ type: Number }) value = 0;
  @property() label = '';
  /** The value as a person says it. */
  @property() said = '';

  override render(): TemplateResult {
    const stops = sliderStops(this.row);
    return html`<input
      type="range"
      min="0"
      max=${stops.length - 1}
      step="1"
      .value=${String(nearestStop(stops, this.value))}
      aria-label=${this.label}
      aria-valuetext=${this.said}
      @input=${(event: Event) => this.slide(event, false)}
      @change=${(event: Event) => this.slide(event, true)}
    />`;
  }

  override updated(): void {
    const stops = sliderStops(this.row);
    const part = nearestStop(stops, this.value) / (stops.length - 1);
    this.style.setProperty('--filled', `${part * 100}%`);
  }

  private slide(event: Event, done: boolean): void {
    const value = sliderStops(this.row)[Number((event.target as HTMLInputElement).value)] ?? this.value;
    this.dispatchEvent(new CustomEvent<SlideDetail>('slide', { detail: { value, done } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-slider': Slider;
  }
}
