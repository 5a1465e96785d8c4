import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Finding, Oracle, OracleTopic } from '../../analysis/oracles/oracle';
import type { Text } from '../../model/text';
import { AppElement } from '../element';
import { shared, tables } from '../styles';
import { oracleTableStyles } from './oracle-table-styles';
import { sayAllowed, sayDifference, sayExpected, sayObtained } from './say-findings';
import { verdict, verdictStyles } from './verdict';

/** The oracles of one topic: expected beside obtained. */
@customElement('gf-oracle-table')
export class OracleTable extends AppElement {
  static override styles = [shared, tables, verdictStyles, oracleTableStyles];

  @property({ attribute: false }) topic!: OracleTopic;
  @property({ attribute: false }) findings: ReadonlyMap<string, Finding> = new Map();

  override render(): TemplateResult {
    const { topic, language } = this;
    const name = topic.name[language];
    return html`<div class="title">
        <h4 tabindex="-1">${name}</h4>
        ${this.renderCount()}
      </div>
      <p class="about muted">
        ${this.say('怎么算：', 'How: ')}${topic.how[language]}<br />
        ${this.say('应有的数：', 'Expected: ')}${topic.source[language]}${this.say('。', '.')}
      </p>
      <div class="scroll" tabindex="0" role="region" aria-label=${name}>
        <table>
          <thead>
            <tr>
              <th scope="col">${this.say('检验', 'Test')}</th>
              <th scope="col" class="number">${this.say('应为', 'Expected')}</th>
              <th scope="col" class="number">${this.say('得到', 'Obtained')}</th>
              <th scope="col" class="number">${this.say('相差', 'Difference')}</th>
              <th scope="col" class="number">${this.say('容许', 'Allowed')}</th>
              <th scope="col" class="result">${this.say('结果', 'Result')}</th>
            </tr>
          </thead>
          <tbody>
            ${topic.oracles.map((oracle, i) => this.renderRow(oracle, topic.oracles[i - 1]?.about))}
          </tbody>
        </table>
      </div>`;
  }

  /** Brings a row into view, and the keyboard with it. */
  aim(id: string): void {
    const row = this.renderRoot.querySelector<HTMLElement>(`tr[id="${id}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }

  /** Brings the topic into view, and the keyboard with it. */
  aimAtTitle(): void {
    this.scrollIntoView({ block: 'start' });
    this.renderRoot.querySelector<HTMLElement>('h4')?.focus({ preventScroll: true });
  }

  private renderCount(): TemplateResult | typeof nothing {
    const found = this.topic.oracles.flatMap(({ id }) => this.findings.get(id) ?? []);
    if (found.length === 0) return nothing;
    const agreeing = found.filter(({ agrees }) => agrees).length;
    const all = this.topic.oracles.length;
    const look = agreeing < found.length ? 'count differs' : 'count muted';
    return html`<span class=${look}>${this.say(`${agreeing} / ${all} 相符`, `${agreeing} of ${all} agree`)}</span>`;
  }

  private renderAbout(about: Text): TemplateResult {
    return html`<tr class="about">
      <th scope="rowgroup" colspan="6">${about[this.language]}</th>
    </tr>`;
  }

  /** Why nothing was obtained: the words of the fault, which are a program's and English. */
  private renderFailure(failure: string): TemplateResult {
    return html`<p class="failure">
      ${this.say('这一项运行出错：', 'This one ended in an error: ')}<span lang="en">${failure}</span>
    </p>`;
  }

  /** A row, below what it and its neighbours are about. */
  private renderRow(oracle: Oracle, before: Text | undefined): TemplateResult {
    const { language } = this;
    const finding = this.findings.get(oracle.id);
    const { about } = oracle;
    return html`${about && about !== before ? this.renderAbout(about) : nothing}
      <tr id=${oracle.id} tabindex="-1">
        <th scope="row" class=${about ? 'part' : ''}>
          ${oracle.name[language]} ${finding?.failure === undefined ? nothing : this.renderFailure(finding.failure)}
        </th>
        <td class="number">${sayExpected(oracle, language)}</td>
        <td class="number">${finding ? sayObtained(oracle, finding, language) : ''}</td>
        <td class="number">${finding ? sayDifference(oracle, finding) : ''}</td>
        <td class="number">${finding ? sayAllowed(oracle, finding) : ''}</td>
        <td>${verdict(finding?.agrees ?? null, language)}</td>
      </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-oracle-table': OracleTable;
  }
}
