import { fanChart } from '../../charts/fan';
import type { Series } from '../../engine/result';
import { text } from '../../model/text';
import { columnName } from '../names';
import { figure, numberColumn, table, textColumn, type Block, type ReportRow } from '../report';
import type { Writing } from '../writing';

function seriesOf({ findings }: Writing, name: string): Series {
  const series = findings.scenarios[0].outcome.result.series[name];
  if (!series) throw new Error(`no series ${name}`);
  return series;
}

function yearRow(i: number, writing: Writing): ReportRow {
  const { t, money } = writing;
  const [calls, distributions, net] = ['government.calls', 'government.distributions', 'government.cumulativeNet'].map(
    (name) => seriesOf(writing, name),
  );
  const year = calls.years[i];
  return {
    cells: [
      t(`第 ${year} 年`, `Year ${year}`),
      money(calls.mean[i]),
      money(distributions.mean[i]),
      money(distributions.mean[i] - calls.mean[i]),
      money(net.mean[i]),
      `${money(net.p10[i])} ~ ${money(net.p90[i])}`,
    ],
  };
}

/** What the budget pays and receives, year by year. */
export function fiscal(writing: Writing): readonly Block[] {
  const { t, findings, language, moneyUnit } = writing;
  const name = columnName(findings.scenarios[0], language);
  const net = seriesOf(writing, 'government.cumulativeNet');
  const title = text('财政的钱何时由出转回？', 'When does public money turn from going out to coming back?');
  return [
    table({
      caption: t(`“${name}”逐年财政收支（${moneyUnit}）`, `“${name}”: public money by year (${moneyUnit})`),
      head: [
        textColumn(t('年度', 'Year')),
        numberColumn(t('出资', 'Paid in')),
        numberColumn(t('收回', 'Received')),
        numberColumn(t('当年净额', 'Net of the year')),
        numberColumn(t('累计净额', 'Cumulative net')),
        numberColumn(t('累计净额 10%–90% 区间', 'Cumulative net, 10–90%'), 1.6),
      ],
      rows: net.years.map((_, i) => yearRow(i, writing)),
      notes: [t('除区间外均为各情形平均。', 'Means over all futures, except for the range.')],
    }),
    figure({
      caption: t(`“${name}”财政累计净现金流`, `“${name}”: cumulative net cash flow of public money`),
      draw: (options) =>
        fanChart(
          {
            title,
            measure: text('累计净现金流', 'Cumulative net cash flow'),
            quantity: 'money',
            series: net,
            tone: 'government',
            reference: { value: 0, label: text('收支相抵', 'Even') },
          },
          options,
        ),
      ratio: 0.45,
    }),
  ];
}
