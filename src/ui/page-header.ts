import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { THEMES, type Theme } from '../state/settings';
import { text, type Text } from '../model/text';
import { PAGES, type Page } from '../state/place';
import { addressOf } from './address';
import { AppElement } from './element';
import { pageLabels } from './page-labels';
import './share';
import { shared } from './styles';

const themeLabels: Readonly<Record<Theme, Text>> = {
  system: text('跟随系统', 'As the system'),
  light: text('浅色', 'Light'),
  dark: text('深色', 'Dark'),
};

const themeSigns: Readonly<Record<Theme, string>> = { system: '◐', light: '☀', dark: '☾' };

/** The bar at the top: name, pages, and what concerns the whole page. */
@customElement('gf-header')
export class PageHeader extends AppElement {
  static override styles = [
    shared,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.4rem 1.4rem;
        padding: 0.5rem 1.3rem;
        background: var(--surface);
        border-bottom: 1px solid var(--line);
      }

      h1 {
        font-size: 1.2rem;
        font-weight: 700;
      }

      nav {
        display: flex;
        flex-wrap: wrap;
      }

      nav a {
        margin-right: 1rem;
        padding: 0.9rem 0.2rem;
        border-bottom: 2px solid transparent;
        color: var(--muted);
        text-decoration: none;
      }

      nav a:hover {
        color: var(--text);
      }

      nav a[aria-current] {
        border-color: var(--primary);
        color: var(--primary);
        font-weight: 600;
      }

      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 0.45rem;
        margin-left: auto;
      }

      @media (max-width: 700px) {
        nav a {
          padding: 0.2rem;
        }
      }

      .sign {
        min-width: 2.4rem;
      }

      @media print {
        header {
          padding: 0 0 0.5rem;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<header>
      <h1>${this.say('引导基金模拟器', 'Guidance Fund Simulator')}</h1>
      <nav class="no-print" aria-label=${this.say('页面', 'Pages')}>${PAGES.map((page) => this.renderPage(page))}</nav>
      <div class="tools no-print">
        ${this.renderHistory()}
        <gf-share .app=${this.app}></gf-share>
        ${this.renderLanguage()} ${this.renderTheme()}
      </div>
    </header>`;
  }

  private renderHistory(): TemplateResult {
    const { state } = this.app;
    const undo = this.say('撤销', 'Undo');
    const redo = this.say('重做', 'Redo');
    return html`<button
        type="button"
        class="button sign"
        title="${undo} (Ctrl+Z)"
        aria-label=${undo}
        ?disabled=${!state.canUndo.value}
        @click=${() => state.undo()}
      >
        ↶
      </button>
      <button
        type="button"
        class="button sign"
        title="${redo} (Ctrl+Y)"
        aria-label=${redo}
        ?disabled=${!state.canRedo.value}
        @click=${() => state.redo()}
      >
        ↷
      </button>`;
  }

  private renderLanguage(): TemplateResult {
    const { language } = this.app.state.settings;
    const isChinese = language.value === 'zh';
    return html`<button
      type="button"
      class="button"
      lang=${isChinese ? 'en' : 'zh-CN'}
      title=${isChinese ? 'Read this page in English' : '用中文阅读本页'}
      @click=${() => (language.value = isChinese ? 'en' : 'zh')}
    >
      ${isChinese ? 'English' : '中文'}
    </button>`;
  }

  private renderTheme(): TemplateResult {
    const { theme } = this.app.state.settings;
    const label = this.say(`外观：${themeLabels[theme.value].zh}`, `Appearance: ${themeLabels[theme.value].en}`);
    return html`<button
      type="button"
      class="button sign"
      title=${label}
      aria-label=${label}
      @click=${() => (theme.value = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length] ?? 'system')}
    >
      ${themeSigns[theme.value]}
    </button>`;
  }

  private renderPage(page: Page): TemplateResult {
    const { state } = this.app;
    return html`<a
      href=${addressOf(state, page)}
      aria-current=${page === state.page.value ? 'page' : nothing}
      @click=${(event: MouseEvent) => this.open(event, page)}
      >${pageLabels[page][this.language]}</a
    >`;
  }

  /** Without loading anything again; with a modifier key the browser opens a new tab or window. */
  private open(event: MouseEvent, page: Page): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.app.state.page.value = page;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-header': PageHeader;
  }
}
