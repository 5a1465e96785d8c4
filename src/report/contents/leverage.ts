import { columnNames } from '../names';
import { numberColumn, paragraph, table, textColumn, type Block } from '../report';
import { multiple, withError, type Writing } from '../writing';

/** Private money and all money per yuan of public money, side by side: the two are often taken for one another. */
export function leverage(writing: Writing): readonly Block[] {
  const { t, findings, language } = writing;
  const names = columnNames(findings.scenarios, language);
  const row = (label: string, metric: string) => ({
    cells: [label, ...findings.scenarios.map(({ outcome }) => withError(multiple, outcome.result.metrics[metric]))],
  });
  return [
    table({
      caption: t('财政每出 1 元（倍）', 'Per yuan of public money (×)'),
      head: [textColumn(t('口径', 'Ratio'), 2), ...names.map((name) => numberColumn(name))],
      rows: [
        row(
          t('社会资本 ÷ 财政出资（含管理人）', 'Private money (managers included) ÷ public money'),
          'leverage.social',
        ),
        row(t('子基金全部资金 ÷ 财政出资', 'All money of the funds ÷ public money'), 'leverage.total'),
      ],
      notes: [],
    }),
    paragraph(
      t(
        '两个口径恰好相差 1（财政自己的那 1 元）。均按子基金层面的实缴计算，不含项目层面的跟投，也未穿透社会资本中的国有资本。',
        'The two differ by exactly 1, the public yuan itself. Both are at the level of the funds and on paid-in money, without co-investment in projects; state-owned money among private investors is not looked through.',
      ),
    ),
  ];
}
