import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { AppElement } from './element';
import './drop-target';
import { isBehindModal } from './modal';
import './notice';
import './page-footer';
import './page-header';
import './page-host';
import './sidebar';
import { shared } from './styles';
import { isTyping } from './typing';
import type { Page } from '../state/place';

/** Pages about the parameters of the draft: the form stands beside them. */
const WITH_FORM: readonly Page[] = ['simulate', 'explore'];

/** What stands around every page: the bar at the top, the parameters on the left where a page is about them, the footer. */
@customElement('gf-shell')
export class Shell extends AppElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template: auto minmax(0, 1fr) auto / 22rem minmax(0, 1fr);
        height: 100vh;
      }

      .skip {
        position: absolute;
        left: 0.5rem;
        top: -4rem;
        z-index: 20;
      }

      .skip:focus {
        top: 0.5rem;
      }

      gf-header,
      gf-footer {
        grid-column: 1 / -1;
      }

      /* Text for screen readers is placed absolutely: without this it would lengthen the page beyond the window. */
      aside,
      main {
        position: relative;
      }

      aside {
        overflow-y: auto;
        scroll-padding: 3.5rem 0 1rem;
        background: var(--surface);
        border-right: 1px solid var(--line);
      }

      main {
        padding: 1rem 1.3rem 2rem;
        overflow-y: auto;
        scroll-behavior: auto;
      }

      main.wide {
        grid-column: 1 / -1;
      }

      main:focus {
        outline: none;
      }

      @media (max-width: 900px) {
        :host {
          display: block;
          height: auto;
        }

        aside {
          border-right: 0;
          border-bottom: 1px solid var(--line);
        }

        aside,
        main {
          overflow: visible;
        }

        main {
          padding: 1rem;
        }
      }

      @media print {
        :host {
          display: block;
          height: auto;
        }

        aside,
        main {
          overflow: visible;
          padding: 0;
          border: 0;
        }

        /* What it says of the run stands at the top of the sheet. */
        gf-footer {
          display: none;
        }
      }
    `,
  ];

  @query('main') private main!: HTMLElement;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.onKey);
  }

  override render(): TemplateResult {
    const { app } = this;
    const { page } = app.state;
    return html`<button type="button" class="button skip no-print" @click=${() => this.main.focus()}>
        ${this.say('跳到结果', 'Skip to the results')}
      </button>
      <gf-header .app=${app}></gf-header>
      ${
        !WITH_FORM.includes(page.value)
          ? nothing
          : html`<aside aria-label=${this.say('方案与参数', 'Scenario and parameters')}>
              <gf-sidebar .app=${app}></gf-sidebar>
            </aside>`
      }
      <main tabindex="-1" class=${WITH_FORM.includes(page.value) ? '' : 'wide'}>
        <gf-notice .app=${app} @closed=${() => this.main.focus({ preventScroll: true })}></gf-notice>
        <gf-page-host .app=${app}></gf-page-host>
      </main>
      <gf-footer .app=${app}></gf-footer>
      <gf-drop-target .app=${app}></gf-drop-target>`;
  }

  /** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z), except where text is being typed. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || isTyping(event) || isBehindModal()) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) this.app.state.undo();
    else if (key === 'y' || (key === 'z' && event.shiftKey)) this.app.state.redo();
    else return;
    event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-shell': Shell;
  }
}
