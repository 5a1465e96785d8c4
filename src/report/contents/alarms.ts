import { headlineReading } from '../../analysis/headline';
import { assessedLevel, onTheWay } from '../../analysis/on-the-way';
import { moneyLabel, readingLabel } from '../../analysis/reading-labels';
import { frequencyError95 } from '../../engine/statistics';
import { activeSleeves } from '../../model/parameters';
import { formatYears } from '../../model/units';
import { numberColumn, table, textColumn, type Block, type ReportRow } from '../report';
import { chance, type Writing } from '../writing';

function rowsOf({ findings, language }: Writing): readonly ReportRow[] {
  const [{ resolved, outcome }] = findings.scenarios;
  const { parameters } = resolved;
  const { result } = outcome;
  const say = (p: number): string => chance(p, frequencyError95(p, result.paths));
  return [...activeSleeves(parameters), 'programme' as const].flatMap((money) => {
    const level = assessedLevel(parameters, money);
    const found = onTheWay(result, parameters, money, level);
    if (!found) return [];
    const { annual, final, onlyOnTheWay, withoutLoss } = found;
    const words = [moneyLabel(money, language), readingLabel('level', level, language)];
    return [{ cells: [...words, ...[annual, final, onlyOnTheWay, withoutLoss].map(say)] }];
  });
}

/** What an assessment every year would do to funds that keep within the tolerance in the end. */
export function alarms(writing: Writing): readonly Block[] {
  const { t, findings, language } = writing;
  const { parameters } = findings.scenarios[0].resolved;
  const { measure, base } = headlineReading(parameters);
  const [loss, money] = [readingLabel('measure', measure, language), readingLabel('base', base, language)];
  const grace = formatYears(parameters['assessment.grace'], language);
  return [
    table({
      caption: t(
        '年度考核与清算考核（概率，± 为 95% 抽样误差，百分点）',
        'Assessment every year and at liquidation (probabilities, ± 95% sampling error, points)',
      ),
      head: [
        textColumn(t('资金', 'Money')),
        textColumn(t('层级', 'Level'), 0.9),
        numberColumn(t('任一年末超线', 'Over the line at some year end')),
        numberColumn(t('清算时超线', 'Over the line at liquidation')),
        numberColumn(t('中途超线、清算时未超', 'On the way only')),
        numberColumn(t('任一年末超线、最终没有净亏损', 'At some year end, yet no net loss in the end'), 1.2),
      ],
      rows: rowsOf(writing),
      notes: [
        t(
          `超线按本方案的${loss}占${money}的比例计。宽限 ${grace}后逐年末考核，含清算。末列占全部情形；按亏损项目合计考核时，其中可有清算时仍超线的情形，不是前一列的一部分。`,
          `Over the line: ${loss.toLowerCase()} as a share of ${money.toLowerCase()}, as this scenario reads it. At each year end after ${grace} of grace, liquidation included. The last column is of all futures; where losing projects count alone it may hold futures that are over the line at liquidation too, and is no part of the column before it.`,
        ),
      ],
    }),
  ];
}
