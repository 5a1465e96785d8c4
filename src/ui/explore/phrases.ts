import { html, type TemplateResult } from 'lit';
import type { Phrase } from '../sentence';

export const words = (text: string): Phrase => ({ text, isFigure: false });

/** What matters in a sentence. */
export const figure = (text: string): Phrase => ({ text, isFigure: true });

/** A sentence with its figures set off. It is read out when it is there, unless it still changes with every moment. */
export const sentenceTemplate = (phrases: readonly Phrase[], isFinal = true): TemplateResult =>
  html`<p class="sentence" aria-live=${isFinal ? 'polite' : 'off'} aria-atomic="true">
    ${phrases.map(({ text, isFigure }) => (isFigure ? html`<strong>${text}</strong>` : text))}
  </p>`;

/** The same without any. */
export const plainSentence = (phrases: readonly Phrase[]): string => phrases.map(({ text }) => text).join('');
