import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PolicyDocument } from '../../model/scenario';
import type { ComparisonReport } from '../../state/compare-report';
import '../provenance-mark';
import { shared, tables } from '../styles';
import '../switch';
import { changeLists, type ChangeFacts, type ChangeLine, type ChangeSection } from './change-facts';
import { ComparePart } from './compare-part';
import { scenarioKey } from './scenario-key';

/** In which rules and assumptions the scenarios differ, and what each of their values rests on. */
@customElement('gf-change-lists')
export class ChangeListsView extends ComparePart {
  static override styles = [
    shared,
    tables,
    css`
      :host {
        display: block;
        padding: 0.9rem 1rem;
      }

      .title {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.2rem 1.2rem;
        margin-bottom: 0.4rem;
      }

      h3 {
        font-size: 1.02rem;
      }

      .all {
        display: inline-flex;
        align-items: center;
        gap: 0.45rem;
        margin-left: auto;
        font-size: 0.88rem;
      }

      thead th {
        min-width: 9rem;
        white-space: normal;
      }

      .name {
        display: block;
        color: var(--text);
        overflow-wrap: anywhere;
      }

      .who {
        display: none;
      }

      .group th {
        padding-top: 0.9rem;
        color: var(--primary);
        font-weight: 600;
      }

      .value {
        font-weight: 600;
        overflow-wrap: anywhere;
      }

      .idle .value {
        font-weight: 400;
      }

      .basis,
      .note {
        display: block;
        font-size: 0.84rem;
      }

      .basis gf-provenance-mark {
        margin-right: 0.25rem;
        vertical-align: -0.05em;
      }

      ol {
        margin: 0.7rem 0 0;
        padding-left: 1.6rem;
        font-size: 0.84rem;
      }

      @media (max-width: 760px) {
        table,
        tbody,
        tr,
        th,
        td {
          display: block;
        }

        thead {
          display: none;
        }

        tbody tr {
          padding: 0.4rem 0;
          border-bottom: 1px solid var(--line);
        }

        tbody th,
        td {
          padding: 0.15rem 0;
          border: 0;
        }

        tbody th {
          font-weight: 600;
        }

        td {
          padding-left: 0.6rem;
        }

        .who {
          display: inline;
          margin-right: 0.5rem;
          color: var(--muted);
        }
      }
    `,
  ];

  @property({ attribute: false }) report!: ComparisonReport;
  @state() private showsAll = false;

  override render(): TemplateResult {
    const { report, language } = this;
    const { documents } = this.app.state.library;
    const lists = changeLists(report, documents, this.showsAll, language);
    const count = lists.sections.reduce((sum, { lines }) => sum + lines.length, 0);
    const title = this.say('规则与假设有哪些不同？', 'Which rules and assumptions differ?');
    const label = this.say('也列出相同的与不起作用的', 'Also those that are the same or have no effect');
    return html`<div class="title">
        <h3>${title}</h3>
        <span class="muted">${this.sayCount(count, lists.hidden)}</span>
        <span class="all no-print">
          <gf-switch
            .checked=${this.showsAll}
            .label=${label}
            @switch=${({ detail }: CustomEvent<boolean>) => (this.showsAll = detail)}
          ></gf-switch>
          <span aria-hidden="true">${label}</span>
        </span>
      </div>
      ${count === 0 ? nothing : this.renderTable(lists.sections, title)} ${this.renderDocuments(lists.documents)}`;
  }

  private sayCount(count: number, hidden: number): string {
    if (this.showsAll) return this.say(`${count} 项被任一方案改动过`, `${count} changed by any of them`);
    const rest =
      hidden > 0
        ? this.say(`，另有 ${hidden} 项相同或不起作用`, `, ${hidden} more are the same or have no effect`)
        : '';
    return this.say(`${count} 项不同${rest}`, `${count} differ${rest}`);
  }

  private renderTable(sections: readonly ChangeSection[], title: string): TemplateResult {
    const { slots } = this.report.order;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${title}>
      <table>
        <thead>
          <tr>
            <th scope="col">${this.say('参数', 'Parameter')}</th>
            ${slots.map(
              ({ name }, i) =>
                html`<th scope="col">${scenarioKey(i, this.app)}<span class="name">${name[this.language]}</span></th>`,
            )}
          </tr>
        </thead>
        ${sections.map((section) => this.renderSection(section))}
      </table>
    </div>`;
  }

  private renderSection({ label, lines }: ChangeSection): TemplateResult {
    return html`<tbody>
      <tr class="group">
        <th scope="rowgroup" colspan=${this.report.order.slots.length + 1}>${label[this.language]}</th>
      </tr>
      ${lines.map((line) => this.renderLine(line))}
    </tbody>`;
  }

  private renderLine({ label, cells }: ChangeLine): TemplateResult {
    return html`<tr>
      <th scope="row">${label[this.language]}</th>
      ${cells.map((facts, i) => this.renderCell(facts, i))}
    </tr>`;
  }

  private renderCell(facts: ChangeFacts, place: number): TemplateResult {
    const { language } = this;
    const { value, provenance, status, note, counts } = facts;
    const name = this.report.order.slots[place].name[language];
    return html`<td class=${counts ? '' : 'idle muted'}>
      <span class="who">${scenarioKey(place, this.app)} ${name}</span>
      <span class="value">${value}</span>
      ${counts ? nothing : this.say('（不起作用）', '(no effect)')}
      ${
        status === null
          ? nothing
          : html`<span class="basis muted">
              <gf-provenance-mark kind=${provenance}></gf-provenance-mark>${status[language]}
              ${this.renderCitation(facts)}
            </span>`
      }
      ${note === '' ? nothing : html`<span class="note muted">${note}</span>`}
    </td>`;
  }

  private renderCitation({ citation, clause }: ChangeFacts): string {
    return [citation === null ? '' : `[${citation}]`, clause].filter(Boolean).join(' ');
  }

  private renderDocuments(documents: readonly PolicyDocument[]): TemplateResult | typeof nothing {
    if (documents.length === 0) return nothing;
    return html`<ol class="muted">
      ${documents.map(
        ({ title, number, issuer, date }) =>
          html`<li>${[title, number, issuer, date].filter((part) => part !== undefined).join(' · ')}</li>`,
      )}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-change-lists': ChangeListsView;
  }
}
