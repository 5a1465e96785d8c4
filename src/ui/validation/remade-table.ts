import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { DIGEST_PATHS, knownDigests } from '../../analysis/oracles/known-digests';
import { remadeScenarios, type Remade } from '../../analysis/oracles/remake';
import type { Scenario } from '../../model/scenario';
import { formatCount } from '../../model/units';
import { AppElement } from '../element';
import { shortDigest } from '../run-origin';
import { shared, tables } from '../styles';
import { verdict, verdictStyles } from './verdict';

/** The built-in scenarios run again: whether this machine gives the same bits as the one they were released on. */
@customElement('gf-remade-table')
export class RemadeTable extends AppElement {
  static override styles = [
    shared,
    tables,
    verdictStyles,
    css`
      :host {
        display: block;
      }

      p {
        margin-bottom: 0.4rem;
        font-size: 0.86rem;
      }
    `,
  ];

  @property({ attribute: false }) remade: ReadonlyMap<string, Remade> = new Map();

  override render(): TemplateResult {
    const paths = formatCount(DIGEST_PATHS, this.language);
    return html`<p class="muted">
        ${this.say(
          `每个内置方案在这台电脑上模拟 ${paths} 次，全部结果逐位压缩成复现码（SHA-256），与发布时的复现码比较：差一个二进制位就不同。`,
          `Every built-in scenario is simulated ${paths} times on this very machine; all its results, to the last bit, make a reproduction code (SHA-256) that is held against the one it was released with.`,
        )}
      </p>
      <div class="scroll" tabindex="0" role="region" aria-label=${this.say('逐位复现', 'Reproduction to the last bit')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${this.say('方案', 'Scenario')}</th>
              <th scope="col">${this.say('发布时', 'Released')}</th>
              <th scope="col">${this.say('这台电脑', 'This machine')}</th>
              <th scope="col">${this.say('结果', 'Result')}</th>
            </tr>
          </thead>
          <tbody>
            ${remadeScenarios(this.app.state.library.presets).map((preset) => this.renderRow(preset))}
          </tbody>
        </table>
      </div>`;
  }

  private renderRow({ id, name }: Scenario): TemplateResult {
    const remade = this.remade.get(id);
    return html`<tr>
      <th scope="row">${name[this.language]}</th>
      <td>${this.renderDigest(knownDigests[id] ?? '')}</td>
      <td>${remade ? this.renderRemade(remade) : ''}</td>
      <td>${verdict(remade?.isSame ?? null, this.language)}</td>
    </tr>`;
  }

  /** The code, or why there is none. */
  private renderRemade({ digest, failure }: Remade): TemplateResult {
    if (failure === undefined) return this.renderDigest(digest);
    return html`<span class="loss"
      >${this.say('运行出错：', 'Ended in an error: ')}<span lang="en">${failure}</span></span
    >`;
  }

  private renderDigest(digest: string): TemplateResult {
    return html`<code title=${digest}>${shortDigest(digest)}</code>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-remade-table': RemadeTable;
  }
}
