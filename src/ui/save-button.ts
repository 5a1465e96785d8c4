import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { AppElement } from './element';
import { loadPart } from './load-part';
import { shared } from './styles';

/** Keeps the draft in the library from where it is worked on; the library's code comes when it is first needed. */
@customElement('gf-save-button')
export class SaveButton extends AppElement {
  static override styles = shared;

  @state() private isLoaded = false;

  override render(): TemplateResult {
    return html`<button type="button" class="link" @click=${() => this.open()}>
        ${this.say('存入方案库', 'Save to the library')}
      </button>
      ${this.isLoaded ? html`<gf-save-dialog .app=${this.app}></gf-save-dialog>` : nothing}`;
  }

  private async open(): Promise<void> {
    this.isLoaded = (await loadPart(this.app.state, () => import('./library/save-dialog'))) !== null;
    await this.updateComplete;
    await this.renderRoot.querySelector('gf-save-dialog')?.show();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-save-button': SaveButton;
  }
}
