import type { Series } from '../../engine/result';
import { columnName } from '../names';
import { numberColumn, table, textColumn, type Block, type ReportRow } from '../report';
import type { Writing } from '../writing';
import { fanWords } from './fan-words';

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

/** Gains that are ceded at liquidation may be more than what is received in that year. */
function cededNotes(writing: Writing): readonly string[] {
  const received = seriesOf(writing, 'government.distributions').mean;
  if (received.every((wan) => wan >= 0)) return [];
  return [
    writing.t(
      '收回为负，是清算时按约定让渡此前已经取得的收益。',
      'Received below 0: gains that had been received are ceded at liquidation.',
    ),
  ];
}

/** Subsidies are paid outside of the funds. */
function subsidyNotes({ t, findings, sayMoney }: Writing): readonly string[] {
  const subsidy = findings.scenarios[0].outcome.result.metrics['fiscal.subsidy']?.mean ?? 0;
  if (subsidy === 0) return [];
  return [
    t(
      `未含对管理人的补助，各年合计平均 ${sayMoney(subsidy)}。`,
      `Subsidies to managers are not included: ${sayMoney(subsidy)} on average over all years.`,
    ),
  ];
}

/** What the ranges rest on, where not on all futures. */
function rangeNotes(writing: Writing): readonly string[] {
  const words = fanWords(writing.findings.scenarios[0], writing);
  return words === '' ? [] : [writing.t(`${words}。`, `${words.charAt(0).toUpperCase()}${words.slice(1)}.`)];
}

/** What the budget pays and receives, year by year. */
export function fiscal(writing: Writing): readonly Block[] {
  const { t, findings, language, moneyUnit } = writing;
  const name = columnName(findings.scenarios[0], language);
  const net = seriesOf(writing, 'government.cumulativeNet');
  return [
    table({
      caption: t(
        `“${name}”逐年财政收支（${moneyUnit}，除区间外均为平均值）`,
        `“${name}”: public money by year (${moneyUnit}; means but for the range)`,
      ),
      head: [
        textColumn(t('年度', 'Year')),
        numberColumn(t('出资', 'Paid in')),
        numberColumn(t('收回', 'Received')),
        numberColumn(t('当年净额', 'Net of the year')),
        numberColumn(t('累计净额', 'Cumulative net')),
        numberColumn(t('累计净额 10%–90% 区间', 'Cumulative net, 10–90%'), 1.6),
      ],
      rows: net.years.map((_, i) => yearRow(i, writing)),
      notes: [...cededNotes(writing), ...subsidyNotes(writing), ...rangeNotes(writing)],
    }),
  ];
}
