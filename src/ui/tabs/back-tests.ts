import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { BackTest } from '../../analysis/back-tests';
import { text } from '../../model/text';
import type { Term } from '../term';
import { panelStyles, TabPanel } from './panel';
import { shownBackTests } from './shown-back-tests';

const columns: readonly Term[] = [
  {
    label: text('公布', 'Published'),
    meaning: text(
      '文件或公开资料中的数，或由其中两个数相除。',
      'A number of a document or press report, or one divided by another.',
    ),
  },
  {
    label: text('本方案', 'This scenario'),
    meaning: text(
      '本方案参数直接算出的数，与运气无关，没有抽样误差。',
      "What follows from this scenario's parameters, whatever the luck: there is no sampling error.",
    ),
  },
];

/** What the city has published, beside what its preset comes to; nothing where nothing is published. */
@customElement('gf-back-tests')
export class BackTests extends TabPanel {
  static override styles = panelStyles;

  override render(): TemplateResult | typeof nothing {
    const { rows, changed } = shownBackTests(this.run);
    if (rows.length === 0 && changed === 0) return nothing;
    const title = this.say('与公布的数字相比', 'Held against published figures');
    return html`<section class="card box">
      <h3>${title}</h3>
      <p class="subtitle muted">
        ${this.say(
          '核对方案的结构是否像这座城市；收益类参数多为假设，无从回测。',
          'Whether the preset is built like the city; returns are mostly assumed and cannot be tested this way.',
        )}
        ${this.renderChanged(changed)}
      </p>
      ${rows.length === 0 ? nothing : this.renderTable(rows, title)}
    </section>`;
  }

  private renderChanged(changed: number): string {
    if (changed === 0) return '';
    return this.say(
      `有 ${changed} 项所依据的参数已改动，不再比较。`,
      `${changed} left out: parameters they follow from were changed.`,
    );
  }

  private renderTable(rows: readonly BackTest[], title: string): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${title}>
      <table>
        <thead>
          <tr>
            <th scope="col">${this.say('指标', 'Figure')}</th>
            ${columns.map((term) => this.head(term, 'number'))}
            <th scope="col">${this.say('出处', 'Source')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.renderRow(row))}
        </tbody>
      </table>
    </div>`;
  }

  private renderRow({ label, note, published, simulated, say, document, clause }: BackTest): TemplateResult {
    const { language } = this;
    const source = this.app.state.library.documents.find(({ id }) => id === document);
    return html`<tr>
      <th scope="row">
        <span class="head">
          ${label[language]}<gf-explain .app=${this.app} .term=${label} .meaning=${note}></gf-explain>
        </span>
      </th>
      <td class="number">${say(published, language)}</td>
      <td class="number">${say(simulated, language)}</td>
      <td lang="zh-CN">${source?.number ?? source?.title ?? document} ${clause}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-back-tests': BackTests;
  }
}
