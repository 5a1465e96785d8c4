import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { partyLabels } from '../../charts/labels';
import { partiesChart } from '../../charts/parties';
import { PARTIES, type MoneyInOut, type Party } from '../../engine/result';
import { text } from '../../model/text';
import { formatMultiple, moneyColumn, type MoneyColumn } from '../../model/units';
import '../chart-figure';
import type { DrawChart } from '../chart-export';
import type { Term } from '../term';
import { panelStyles, TabPanel } from './panel';

const columns: readonly Term[] = [
  {
    label: text('投入', 'Puts in'),
    meaning: text(
      '这一方付出的钱；被投项目一行是退出时带回的钱。',
      'What the party pays; for the projects, what their exits bring.',
    ),
  },
  {
    label: text('取得', 'Takes out'),
    meaning: text(
      '这一方拿到的钱；被投项目一行是它们得到的投资。',
      'What the party receives; for the projects, what is invested in them.',
    ),
  },
  {
    label: text('净额', 'Net'),
    meaning: text(
      '取得减投入，负数为净付出。',
      'What is taken out less what is put in; below 0 the party pays on balance.',
    ),
  },
  {
    label: text('取得 ÷ 投入', 'Out ÷ in'),
    meaning: text('每投入 1 元取得多少元。', 'What comes back for every yuan put in.'),
  },
];

/** Who puts money in, and who takes it out. */
@customElement('gf-parties-tab')
export class PartiesTab extends TabPanel {
  static override styles = panelStyles;

  override render(): TemplateResult {
    const { incidence } = this.result;
    const title = text('谁出了钱，谁得了钱？', 'Who pays, and who gains?');
    const draw: DrawChart = (options) => partiesChart({ title, incidence }, options);
    return html`<div class="panel">
      <gf-chart-figure
        class="wide"
        name="parties"
        .app=${this.app}
        .run=${this.run}
        .draw=${draw}
        .subtitle=${this.say(`各情形平均；投入合计等于取得合计 · ${this.sample()}`, `Means over all futures; what goes in equals what comes out · ${this.sample()}`)}
      ></gf-chart-figure>
      ${this.renderTable()}
    </div>`;
  }

  private renderTable(): TemplateResult {
    const { incidence } = this.result;
    const amounts = PARTIES.flatMap((party) => [incidence[party].in, incidence[party].out]);
    const column = moneyColumn(amounts, this.language);
    const total: MoneyInOut = {
      in: PARTIES.reduce((sum, party) => sum + incidence[party].in, 0),
      out: PARTIES.reduce((sum, party) => sum + incidence[party].out, 0),
    };
    const title = this.say('逐方账目', 'Account by party');
    return html`<section class="card box wide">
      <h3>${title}</h3>
      <p class="subtitle muted">
        ${this.say(`单位：${column.unit}；平均值`, `${column.unit}; means`)} · ${this.sample()}
      </p>
      <div class="scroll" tabindex="0" role="region" aria-label=${title}>
        <table>
          <thead>
            <tr>
              <th scope="col">${this.say('当事方', 'Party')}</th>
              ${columns.map((term) => this.head(term, 'number'))}
            </tr>
          </thead>
          <tbody>
            ${PARTIES.map((party) => this.renderParty(party, column))}
            <tr>
              <th scope="row">${this.say('合计', 'Total')}</th>
              <td class="number">${column.format(total.in)}</td>
              <td class="number">${column.format(total.out)}</td>
              <td class="number">${column.format(0)}</td>
              <td></td>
            </tr>
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private renderParty(party: Party, { format }: MoneyColumn): TemplateResult {
    const money = this.result.incidence[party];
    const net = money.out - money.in;
    return html`<tr>
      <th scope="row">${partyLabels[party][this.language]}</th>
      <td class="number">${format(money.in)}</td>
      <td class="number">${format(money.out)}</td>
      <td class="number ${net < 0 ? 'loss' : ''}">${format(net)}</td>
      <td class="number">${money.in > 0 ? formatMultiple(money.out / money.in, this.language, 2) : '–'}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-parties-tab': PartiesTab;
  }
}
