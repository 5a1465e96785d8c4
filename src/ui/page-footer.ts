import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { formatCount } from '../model/units';
import { commandLine } from '../state/command-line';
import type { ShownRun } from '../state/simulation';
import './copyable';
import { AppElement } from './element';
import './glossary';
import './popover';
import { shortDigest } from './run-origin';
import { shared } from './styles';

/** How the result came about, and what it takes to get it again. */
@customElement('gf-footer')
export class PageFooter extends AppElement {
  static override styles = [
    shared,
    css`
      footer {
        display: flex;
        flex-wrap: wrap;
        gap: 0.1rem 1.6rem;
        padding: 0.45rem 1.3rem;
        background: var(--surface);
        border-top: 1px solid var(--line);
        font-size: 0.86rem;
      }

      .toggle {
        color: var(--primary);
        text-decoration: underline;
        text-underline-offset: 2px;
      }
    `,
  ];

  override render(): TemplateResult {
    const run = this.app.state.simulation.shown.value;
    return html`<footer>
      ${run ? this.renderRun(run) : ''}
      <gf-glossary .app=${this.app}></gf-glossary>
      <span
        >${this.say('全部计算在本机浏览器完成，数据不出本机', 'Everything is computed in this browser; no data leave it')}</span
      >
    </footer>`;
  }

  private renderRun(run: ShownRun): TemplateResult {
    const { result } = run.outcome;
    const paths = formatCount(result.paths, this.language);
    const seconds = (run.elapsedMs / 1000).toFixed(2);
    return html`<span>${this.say(`${paths} 次 · ${seconds} 秒`, `${paths} futures · ${seconds} s`)}</span>
      <span>${this.say(`随机种子 ${result.seed}`, `random seed ${result.seed}`)}</span>
      <span>
        ${this.say('复现码', 'Reproduction code')} <code title=${result.digest}>${shortDigest(result.digest)}</code>
      </span>
      <gf-popover
        class="no-print"
        .label=${this.say('如何复现', 'How to reproduce')}
        .content=${() => this.renderReproduction(run)}
      >
        <span class="toggle">${this.say('如何复现', 'How to reproduce')}</span>
      </gf-popover>`;
  }

  private renderReproduction(run: ShownRun): TemplateResult {
    const { result } = run.outcome;
    return html`<p>
        ${this.say(
          '同样的参数和种子在任何电脑上都得到同样的复现码；不一致就说明有差别。命令行：',
          'The same parameters and seed give the same reproduction code on any computer; if it differs, something does. On the command line:',
        )}
      </p>
      ${this.renderCopy(this.command(run))} ${this.renderCopy(result.digest)}
      <p>${this.say('引擎', 'Engine')} ${result.engine}</p>`;
  }

  private command({ draft }: ShownRun): string {
    return commandLine(draft, this.app.state.library.presets.includes(draft.base));
  }

  private renderCopy(content: string): TemplateResult {
    return html`<gf-copyable .app=${this.app} .content=${content}></gf-copyable>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-footer': PageFooter;
  }
}
