import { metricLabel } from '../../charts/metric-labels';
import type { ReportRow } from '../report';
import { withError, type Writing } from '../writing';

/** What rules cost the treasury: their means are what a budget needs, as most futures may have none. */
const COSTS = ['fiscal.subsidy', 'concession.cost'] as const;
type Cost = (typeof COSTS)[number];

/** Whether any option has such a cost. */
const hasCost = ({ findings }: Writing, cost: Cost): boolean =>
  findings.scenarios.some(({ outcome }) => (outcome.result.metrics[cost]?.mean ?? 0) !== 0);

/** The name without what stands in parentheses. */
const short = (label: string): string => label.replace(/\s*[(（].*$/, '');

/** Subsidies and concessions, where there are any. */
export function costRows(writing: Writing): readonly ReportRow[] {
  const { t, findings, language, money, moneyUnit } = writing;
  return COSTS.filter((cost) => hasCost(writing, cost)).map((cost) => ({
    cells: [
      short(metricLabel(cost).label[language]) + t(`均值，${moneyUnit}`, `, mean, ${moneyUnit}`),
      ...findings.scenarios.map(({ outcome: { result } }) => {
        const found = result.metrics[cost];
        return found ? withError(money, found) : t('无', 'none');
      }),
    ],
  }));
}

/** What of these costs is in the other numbers, and what is not. */
export function costNotes(writing: Writing): readonly string[] {
  const { t, findings } = writing;
  const gains = findings.scenarios.some(({ outcome }) => (outcome.result.metrics['concession.cost']?.mean ?? 0) < 0);
  const cost = t(
    `让利或回购的成本为现值，收回中已扣除${gains ? '，为负即财政合算' : ''}。`,
    `The cost of concession or buyback is a present value, already taken from receipts${gains ? '; below 0 the government gains' : ''}.`,
  );
  return [
    ...(hasCost(writing, 'fiscal.subsidy')
      ? [t('补助在基金之外支付，其他各行均不含。', 'Subsidies are paid outside of the funds and in no other row.')]
      : []),
    ...(hasCost(writing, 'concession.cost') ? [cost] : []),
  ];
}
