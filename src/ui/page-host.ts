import { css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Page } from '../state/place';
import { AppElement } from './element';
import './pages/simulate-page';
import { shared } from './styles';

/** Fetches a page's code; the first page is there from the start. */
const loaders: Readonly<Record<Page, () => Promise<unknown>>> = {
  simulate: () => Promise.resolve(),
  compare: () => import('./pages/compare-page'),
  explore: () => import('./pages/explore-page'),
  library: () => import('./pages/library-page'),
  report: () => import('./pages/report-page'),
  method: () => import('./pages/method-page'),
  validation: () => import('./pages/validation-page'),
};

/** The page in view; its code comes when it is first opened. */
@customElement('gf-page-host')
export class PageHost extends AppElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }
    `,
  ];

  /** The page whose code did not come. */
  @state() private failed: Page | null = null;

  override render(): TemplateResult {
    const page = this.app.state.page.value;
    void this.fetch(page);
    return this.failed === page ? this.renderFailure() : this.renderPage(page);
  }

  private async fetch(page: Page): Promise<void> {
    this.failed = await loaders[page]().then(
      () => (this.failed === page ? null : this.failed),
      () => page,
    );
  }

  private renderPage(page: Page): TemplateResult {
    const { app } = this;
    switch (page) {
      case 'simulate':
        return html`<gf-simulate-page .app=${app}></gf-simulate-page>`;
      case 'compare':
        return html`<gf-compare-page .app=${app}></gf-compare-page>`;
      case 'explore':
        return html`<gf-explore-page .app=${app}></gf-explore-page>`;
      case 'library':
        return html`<gf-library-page .app=${app}></gf-library-page>`;
      case 'report':
        return html`<gf-report-page .app=${app}></gf-report-page>`;
      case 'method':
        return html`<gf-method-page .app=${app}></gf-method-page>`;
      case 'validation':
        return html`<gf-validation-page .app=${app}></gf-validation-page>`;
    }
  }

  private renderFailure(): TemplateResult {
    return html`<p class="muted">
      ${this.say('这一页的程序没有加载成功，请刷新页面。', 'The code of this page could not be loaded; please reload the page.')}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-page-host': PageHost;
  }
}
