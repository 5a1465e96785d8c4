import { comparedFanChart } from '../../charts/compared-fan';
import { partyLabels } from '../../charts/labels';
import { involvedParties, partiesChart } from '../../charts/parties';
import { PARTIES, type Party } from '../../engine/result';
import { text } from '../../model/text';
import { columnName, columnNames } from '../names';
import { figure, numberColumn, table, textColumn, type Block } from '../report';
import { multiple, type Writing } from '../writing';
import { fanWords } from './fan-words';
import { governmentLosses } from './government-loss';

/** When public money comes back, in every scenario. */
function cashFigure(writing: Writing): Block {
  const { t, findings, language } = writing;
  const ranges = fanWords(findings.scenarios[0], writing);
  const names = columnNames(findings.scenarios, language);
  const fans = findings.scenarios.map(({ outcome }, i) => ({
    name: text(names[i], names[i]),
    series: outcome.result.series['government.cumulativeNet'],
  }));
  return figure({
    caption:
      t('财政累计净现金流', 'Cumulative net cash flow of public money') +
      (ranges === '' ? '' : t(`（${ranges}）`, ` (${ranges})`)),
    draw: (options) =>
      comparedFanChart(
        {
          title: text('财政的钱何时由出转回？', 'When does public money turn from going out to coming back?'),
          measure: text('累计净现金流', 'Cumulative net cash flow'),
          quantity: 'money',
          fans,
          reference: { value: 0, label: text('收支相抵', 'Even') },
        },
        options,
      ),
    ratio: 0.5,
  });
}

/** Who has a part in any of the scenarios: only then do all columns add up to nothing. */
function partiesOf({ findings }: Writing): readonly Party[] {
  const involved = new Set(findings.scenarios.flatMap(({ outcome }) => involvedParties(outcome.result.incidence)));
  return PARTIES.filter((party) => involved.has(party));
}

/** What every party puts in, takes out and loses on average. */
export function parties(writing: Writing): readonly Block[] {
  const { t, findings, language, money, moneyUnit } = writing;
  const [first, ...others] = findings.scenarios;
  const { incidence } = first.outcome.result;
  const name = columnName(first, language);
  const names = columnNames(findings.scenarios, language).slice(1);
  return [
    table({
      caption: t(`各方平均投入、取得与净额（${moneyUnit}）`, `Mean money in, out and net by party (${moneyUnit})`),
      head: [
        textColumn(t('当事方', 'Party'), 1.4),
        numberColumn(t('投入', 'In')),
        numberColumn(t('取得', 'Out')),
        numberColumn(t('净额', 'Net')),
        numberColumn(t('取得÷投入', 'Out ÷ in')),
        ...names.map((other) => numberColumn(t(`净额：${other}`, `Net, ${other}`), 1.2)),
      ],
      rows: partiesOf(writing).map((party) => {
        const own = incidence[party];
        return {
          cells: [
            partyLabels[party][language],
            money(own.in),
            money(own.out),
            money(own.out - own.in),
            own.in > 0 ? multiple(own.out / own.in) : '—',
            ...others.map(({ outcome }) =>
              money(outcome.result.incidence[party].out - outcome.result.incidence[party].in),
            ),
          ],
        };
      }),
      notes: [
        t(
          '净额为负是净损失，被投项目除外：其投入是退出时带回的钱，取得是得到的投资，净额为负是为各方增加的价值。各方投入合计等于取得合计，净额合计为零。',
          'A net below 0 is a loss, but for the projects: in is what their exits bring, out what is invested in them, and a net below 0 is the value they add. Over all parties in equals out, and the nets add up to nothing.',
        ),
      ],
    }),
    governmentLosses(writing),
    figure({
      caption: t(`“${name}”各方平均投入与取得`, `“${name}”: mean money in and out by party`),
      draw: (options) =>
        partiesChart({ title: text('谁出了钱，谁得了钱？', 'Who pays, and who gains?'), incidence }, options),
      ratio: 0.6,
    }),
    cashFigure(writing),
  ];
}
