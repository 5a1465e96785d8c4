import { contrastingReading, headlineReading, type Reading } from '../../analysis/headline';
import { assessedLevel } from '../../analysis/on-the-way';
import { moneyLabel, readingLabel } from '../../analysis/reading-labels';
import type { Breach } from '../../engine/result';
import { activeSleeves, type Parameters } from '../../model/parameters';
import { statusLabels } from '../../model/status-labels';
import { formatShare, formatYears } from '../../model/units';
import { numberColumn, paragraph, table, textColumn, type Block, type ReportRow } from '../report';
import type { Writing } from '../writing';
import { breachChance, knownBreach } from './breach-words';
import { markedValue } from './provenance-words';
import { readingWords } from './rule-words';

/** A reading and how a column names it. */
interface Column {
  readonly name: string;
  readonly reading: Reading;
  readonly width: number;
}

/** The scenario's own reading, and that with one thing read differently at a time. */
function columnsOf(own: Reading, { t, language }: Writing): readonly Column[] {
  const contrasting = contrastingReading(own);
  const loss = readingLabel('measure', contrasting.measure, language);
  const byFund = own.level === 'fund';
  const everyYear = own.timing === 'annual';
  return [
    { name: t('本方案口径', 'Own reading'), reading: own, width: 1 },
    { name: t(`改按${loss}`, `${loss} instead`), reading: contrasting, width: 1.35 },
    {
      name: everyYear ? t('改为清算时', 'At liquidation instead') : t('改为每年', 'Every year instead'),
      reading: { ...own, timing: everyYear ? 'liquidation' : 'annual' },
      width: 1,
    },
    {
      name: byFund ? t('改为同类整体', 'Whole class instead') : t('改为任一子基金', 'Any single fund instead'),
      reading: { ...own, level: byFund ? 'class' : 'fund' },
      width: 1.2,
    },
  ];
}

/** The money whose loss is told: the programme as a whole where that is assessed. */
const groupsOf = (parameters: Parameters): readonly Breach['sleeve'][] =>
  parameters['assessment.level'] === 'programme'
    ? ['programme', ...activeSleeves(parameters)]
    : activeSleeves(parameters);

function toleranceOf(money: Breach['sleeve'], writing: Writing): string {
  const { findings, language, t } = writing;
  const [{ resolved, outcome }] = findings.scenarios;
  if (money !== 'programme') return markedValue(resolved, `${money}.lossTolerance`, writing);
  const { tolerance } = knownBreach(outcome.result, money, { ...headlineReading(resolved.parameters), level: money });
  const [share, status] = [formatShare(tolerance, language), statusLabels.derived[language]];
  return t(`${share}〔${status}〕`, `${share} [${status}]`);
}

function rowOf(money: Breach['sleeve'], columns: readonly Column[], writing: Writing): ReportRow {
  const [{ resolved, outcome }] = writing.findings.scenarios;
  const own = headlineReading(resolved.parameters);
  const level = assessedLevel(resolved.parameters, money);
  return {
    cells: [
      moneyLabel(money, writing.language),
      toleranceOf(money, writing),
      ...columns.map(({ reading }) =>
        breachChance(outcome.result, money, reading.level === own.level ? { ...reading, level } : reading),
      ),
    ],
  };
}

function notesOf(parameters: Parameters, { t, language, whereIn }: Writing, words: string): readonly string[] {
  const grace = formatYears(parameters['assessment.grace'], language);
  const programme = t(
    '本方案考核母基金整体，其容错线按各类投资额加权；各类基金供对照。',
    'The programme is assessed as a whole, its tolerance the mean of the classes weighted by what they invest; the classes are for comparison.',
  );
  return [
    t(
      `本方案${words}；其余各列只改一处。`,
      `The scenario is assessed by: ${words}; every other column changes one thing.`,
    ),
    ...(parameters['assessment.level'] === 'programme' ? [programme] : []),
    t(`每年考核指宽限 ${grace}后逐年末考核。`, `Every year: at each year end after ${grace} of grace.`),
    ...whereIn(
      'readings',
      '全部口径（含按财政实缴计）见附件。',
      'The annex has every reading, those on paid-in money included.',
    ),
  ];
}

/** What sets off the procedure, how likely that is in the reading that applies and in others, and who decides. */
export function accountability(writing: Writing): readonly Block[] {
  const { t, findings } = writing;
  const { parameters } = findings.scenarios[0].resolved;
  const columns = columnsOf(headlineReading(parameters), writing);
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
        ...columns.map(({ name, width }) => numberColumn(name, width)),
      ],
      rows: groupsOf(parameters).map((money) => rowOf(money, columns, writing)),
      notes: notesOf(parameters, writing, readingWords(parameters, writing)),
    }),
  ];
}
