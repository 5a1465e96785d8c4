import { onTheWay } from '../../analysis/on-the-way';
import { moneyLabel } from '../../analysis/reading-labels';
import { frequencyError95 } from '../../engine/statistics';
import { activeSleeves } from '../../model/parameters';
import { formatYears } from '../../model/units';
import { numberColumn, table, textColumn, type Block } from '../report';
import { chance, type Writing } from '../writing';

/** What an assessment every year would do to funds that keep within the tolerance in the end. */
export function alarms({ t, findings, language }: Writing): readonly Block[] {
  const [{ resolved, outcome }] = findings.scenarios;
  const { parameters } = resolved;
  const { result } = outcome;
  const say = (p: number): string => chance(p, frequencyError95(p, result.paths));
  const grace = formatYears(parameters['assessment.grace'], language);
  const rows = [...activeSleeves(parameters), 'programme' as const].flatMap((sleeve) => {
    const found = onTheWay(result, parameters, sleeve);
    if (!found) return [];
    const { annual, final, onlyOnTheWay, withoutLoss } = found;
    return [{ cells: [moneyLabel(sleeve, language), ...[annual, final, onlyOnTheWay, withoutLoss].map(say)] }];
  });
  return [
    table({
      caption: t(
        '年度考核与清算考核（概率，± 为 95% 抽样误差，百分点）',
        'Assessment every year and at liquidation (probabilities, ± 95% sampling error, points)',
      ),
      head: [
        textColumn(t('资金', 'Money')),
        numberColumn(t('任一年末超线', 'Over the line at some year end')),
        numberColumn(t('清算时超线', 'Over the line at liquidation')),
        numberColumn(t('中途超线、清算时未超', 'On the way only')),
        numberColumn(t('其中最终没有亏损', 'Of these, no loss in the end')),
      ],
      rows,
      notes: [
        t(`宽限 ${grace}后逐年末考核，含清算。`, `At each year end after ${grace} of grace, liquidation included.`),
      ],
    }),
  ];
}
