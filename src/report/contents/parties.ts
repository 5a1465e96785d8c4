import { comparedFanChart } from '../../charts/compared-fan';
import { partyLabels } from '../../charts/labels';
import { involvedParties, partiesChart } from '../../charts/parties';
import { text } from '../../model/text';
import { columnName, columnNames } from '../names';
import { figure, numberColumn, table, textColumn, type Block } from '../report';
import { multiple, type Writing } from '../writing';

/** When public money comes back, in every scenario. */
function cashFigure({ t, findings, language }: Writing): Block {
  const names = columnNames(findings.scenarios, language);
  const fans = findings.scenarios.map(({ outcome }, i) => ({
    name: text(names[i], names[i]),
    series: outcome.result.series['government.cumulativeNet'],
  }));
  return figure({
    caption: t('财政累计净现金流', 'Cumulative net cash flow of public money'),
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

/** What every party puts in, takes out and loses on average. */
export function parties(writing: Writing): readonly Block[] {
  const { t, findings, language, money, moneyUnit } = writing;
  const [first, ...others] = findings.scenarios;
  const { incidence } = first.outcome.result;
  const name = columnName(first, language);
  const names = columnNames(findings.scenarios, language).slice(1);
  return [
    table({
      caption: t(
        `各方平均投入、取得与净额（${moneyUnit}），负数为净损失`,
        `Mean money in, out and net by party (${moneyUnit}); below 0 is a loss`,
      ),
      head: [
        textColumn(t('当事方', 'Party'), 1.4),
        numberColumn(t('投入', 'In')),
        numberColumn(t('取得', 'Out')),
        numberColumn(t('净额', 'Net')),
        numberColumn(t('取得÷投入', 'Out ÷ in')),
        ...names.map((other) => numberColumn(t(`净额：${other}`, `Net, ${other}`), 1.2)),
      ],
      rows: involvedParties(incidence).map((party) => {
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
          '被投项目一行，投入是退出时带回的钱，取得是得到的投资；各方投入合计等于取得合计。',
          'Projects: in is what their exits bring, out what is invested in them; over all parties in equals out.',
        ),
      ],
    }),
    figure({
      caption: t(`“${name}”各方平均投入与取得`, `“${name}”: mean money in and out by party`),
      draw: (options) =>
        partiesChart({ title: text('谁出了钱，谁得了钱？', 'Who pays, and who gains?'), incidence }, options),
      ratio: 0.6,
    }),
    cashFigure(writing),
  ];
}
