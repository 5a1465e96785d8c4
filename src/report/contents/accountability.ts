import { headlineReading } from '../../analysis/headline';
import { moneyLabel } from '../../analysis/reading-labels';
import { activeSleeves } from '../../model/parameters';
import { formatYears } from '../../model/units';
import { numberColumn, paragraph, table, textColumn, type Block } from '../report';
import type { Writing } from '../writing';
import { breachChance } from './breach-words';
import { markedValue } from './provenance-words';
import { readingWords } from './rule-words';

/** What sets off the procedure, how likely that is in the reading that applies and in stricter ones, and who decides. */
export function accountability(writing: Writing): readonly Block[] {
  const { t, findings, language, whereIn } = writing;
  const [{ resolved, outcome }] = findings.scenarios;
  const { parameters } = resolved;
  const own = headlineReading(parameters);
  const grace = formatYears(parameters['assessment.grace'], language);
  const columns = [
    {
      name: t('整体、清算时、净亏损', 'Whole class, at liquidation, net'),
      reading: { ...own, level: 'class', timing: 'liquidation', measure: 'net' },
    },
    {
      name: t('整体、清算时、亏损项目合计', 'Whole class, at liquidation, gross'),
      reading: { ...own, level: 'class', timing: 'liquidation', measure: 'gross' },
    },
    {
      name: t('整体、每年、净亏损', 'Whole class, every year, net'),
      reading: { ...own, level: 'class', timing: 'annual', measure: 'net' },
    },
    {
      name: t('任一子基金、清算时、净亏损', 'Any single fund, at liquidation, net'),
      reading: { ...own, level: 'fund', timing: 'liquidation', measure: 'net' },
    },
  ] as const;
  return [
    paragraph(
      t(
        '亏损超线即启动尽职免责认定，不等于有责，由谁认定、按何标准以主管部门规定为准；换一种口径，结论可能相反：',
        'A loss above the tolerance sets off the safe-harbour procedure; it is no finding of fault, and who decides, how and by what standard is for the competent authority. Read differently the same loss may lead to the opposite conclusion:',
      ),
    ),
    table({
      caption: t(
        '超过容错线的可能性（± 为 95% 抽样误差，百分点）',
        'Probability of exceeding the tolerance (± 95% sampling error, points)',
      ),
      head: [
        textColumn(t('资金', 'Money'), 1),
        numberColumn(t('容错线', 'Tolerance'), 1.3),
        ...columns.map(({ name }) => numberColumn(name, 1.1)),
      ],
      rows: activeSleeves(parameters).map((sleeve) => ({
        cells: [
          moneyLabel(sleeve, language),
          markedValue(resolved, `${sleeve}.lossTolerance`, writing),
          ...columns.map(({ reading }) => breachChance(outcome.result, sleeve, reading)),
        ],
      })),
      notes: [
        t(
          `本方案${readingWords(parameters, writing)}。`,
          `The scenario is assessed by: ${readingWords(parameters, writing)}.`,
        ),
        t(`每年考核指宽限 ${grace}后逐年末考核。`, `Every year: at each year end after ${grace} of grace.`),
        ...whereIn(
          'readings',
          '全部口径（含按财政实缴计）见附件。',
          'The annex has every reading, those on paid-in money included.',
        ),
      ],
    }),
  ];
}
