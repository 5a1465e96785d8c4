import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { partyLabels } from '../../charts/labels';
import { moneyFlowChart } from '../../charts/money-flow';
import { involvedParties, partiesChart } from '../../charts/parties';
import { PARTIES, type MoneyInOut, type Party } from '../../engine/result';
import { text, type Text } from '../../model/text';
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

/** The projects stand on the other side of every payment. */
const projectsLabel = text('被投项目（退出回款 / 获得投资）', 'Projects (exit proceeds / investment)');

const partyMeanings: Readonly<Record<Party, Text>> = {
  government: text(
    '母基金中的财政资金：实缴出资，以及分回的钱。',
    'Public money: what is paid in, and what is distributed to it.',
  ),
  social: text('子基金中财政和管理人以外的出资人。', 'Those who invest in the funds beside government and managers.'),
  'manager.commitment': text(
    '管理人自己投进子基金的钱及其回收。',
    "The managers' own money in the funds, and what comes of it.",
  ),
  'manager.fees': text('子基金付给管理人的管理费。', 'What the funds pay their managers for managing.'),
  'manager.carry': text(
    '门槛收益之上分给管理人的部分，没有投入。',
    'The part of profits beyond the hurdle that goes to the managers; nothing is put in for it.',
  ),
  'manager.concession': text(
    '财政让利中归管理人的部分，没有投入。',
    'The part of the gains ceded by the government that goes to the managers; nothing is put in for it.',
  ),
  'manager.subsidy': text(
    '财政在基金之外付给管理人的投资奖励和风险补助。',
    'What the treasury pays managers outside of the funds for investments and for losses.',
  ),
  secondary: text(
    '承接子基金持有项目的公共买方：投入是承接价款，取得是接手项目日后的回款。',
    'The public buyer of positions the funds hold: in is the price, out is what those positions bring later.',
  ),
  founders: text(
    '直投企业的创始团队：投入是回购价款和接手后的出资，取得是接手份额的回款。',
    'The founders of firms invested in directly: in is the price of the stake and later calls, out is what that stake brings.',
  ),
  treasury: text(
    '财政在基金之外支付的补助，不计入基金收益。',
    'Subsidies the treasury pays outside of the funds; they are no part of returns.',
  ),
  programmeManager: text('付给母基金管理机构的管理费。', "The fee of the programme's own management."),
  projects: text(
    '投入是退出时带回的钱，取得是它们得到的投资。',
    'In: what their exits bring. Out: what is invested in them.',
  ),
};

/** Who puts money in, and who takes it out. */
@customElement('gf-parties-tab')
export class PartiesTab extends TabPanel {
  static override styles = panelStyles;

  override render(): TemplateResult {
    const { incidence } = this.result;
    const title = text('谁出了钱，谁得了钱？', 'Who pays, and who gains?');
    const draw: DrawChart = (options) => partiesChart({ title, incidence }, options);
    return html`<div class="panel">
      ${this.renderFlows()}
      <gf-chart-figure
        class="wide"
        name="parties"
        .app=${this.app}
        .origin=${this.origin}
        .draw=${draw}
        .subtitle=${this.say(`各情形平均；投入合计等于取得合计；被投项目的投入是退出回款，取得是获得的投资 · ${this.sample()}`, `Means over all futures; in and out are equal in sum; projects put in exit proceeds and take out investment · ${this.sample()}`)}
      ></gf-chart-figure>
      ${this.renderTable()}
    </div>`;
  }

  private renderFlows(): TemplateResult {
    const { result } = this;
    const title = text('钱从哪里来，到哪里去？', 'Where does the money come from, and where does it go?');
    const draw: DrawChart = (options) => moneyFlowChart({ title, moved: result }, options);
    return html`<gf-chart-figure
      class="wide"
      name="money-flow"
      .app=${this.app}
      .origin=${this.origin}
      .draw=${draw}
      .subtitle=${this.flowSubtitle()}
      .height=${420}
    ></gf-chart-figure>`;
  }

  private flowSubtitle(): string {
    const buyers =
      this.result.transfers['buyback.price'] > 0
        ? this.say(
            '；“回购方”指买下政府份额的各方，其自有份额仍列在本名下',
            '; “buyers of stakes” are those who bought public stakes, whose own money stands under their own names',
          )
        : '';
    return this.say(
      `带宽为各情形平均金额${buyers} · ${this.sample()}`,
      `Ribbons as wide as the mean amounts${buyers} · ${this.sample()}`,
    );
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
      <p class="subtitle muted">
        ${this.say(
          '净额为负，是这一方净付出；为正，是净得到。“被投项目”把退出回款交给基金（投入）、从基金获得投资（取得），净额为负即项目合起来给基金带回的钱多于得到的投资，正是各方收益的来源。',
          'Below 0 a party pays on balance, above 0 it gains. The projects hand exit proceeds to the funds (in) and receive investment (out): a negative net means that they bring back more than was invested, which is what all others gain from.',
        )}
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
            ${involvedParties(incidence).map((party) => this.renderParty(party, column))}
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
    const label = party === 'projects' ? projectsLabel : partyLabels[party];
    const net = money.out - money.in;
    return html`<tr>
      <th scope="row">
        <span class="head"
          >${label[this.language]}<gf-explain
            .app=${this.app}
            .term=${label}
            .meaning=${partyMeanings[party]}
          ></gf-explain
        ></span>
      </th>
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
