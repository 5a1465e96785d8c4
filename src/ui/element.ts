import { SignalWatcher } from '@lit-labs/preact-signals';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Language } from '../model/text';
import type { App } from './app';

/** A component that is redrawn when a signal it reads changes, and that speaks the page's language. */
export abstract class AppElement extends SignalWatcher(LitElement) {
  @property({ attribute: false }) app!: App;

  protected get language(): Language {
    return this.app.state.settings.language.value;
  }

  /** One text of the page, as a pair: a missing English wording does not compile. */
  protected say(zh: string, en: string): string {
    return this.language === 'zh' ? zh : en;
  }
}
