import type { Bar } from '../../analysis/tornado';
import { isKnown, isWithinError } from '../../charts/measured';
import { questionLabel } from '../../analysis/question';
import { list, numberColumn, paragraph, subheading, table, textColumn, type Block, type ReportRow } from '../report';
import type { Writing } from '../writing';
import { lastChange, statusOf } from './provenance-words';
import { barWords, type FoundTornado } from './tornado-words';

const MOST = 3;

function barRow(bar: Bar, found: FoundTornado, writing: Writing): ReportRow {
  const { name, range, measure, effect } = barWords(bar, found, writing);
  const status = statusOf(lastChange(writing.findings.scenarios[0].resolved, bar.key), writing);
  return { cells: [name, status, range, measure, effect] };
}

/** The bars with the largest effects that are more than sampling error. */
const strongest = ({ result }: FoundTornado): readonly Bar[] =>
  result.bars.filter(({ effect }) => isKnown(effect) && !isWithinError(effect)).slice(0, MOST);

function driversTable(found: FoundTornado, writing: Writing): Block {
  const { t, language } = writing;
  const bars = strongest(found);
  const label = questionLabel(found.question)[language];
  if (bars.length === 0)
    return paragraph(
      t(
        `在合理范围内逐一变动参数，“${label}”的变化都在抽样误差之内。`,
        `Moved one at a time over their plausible ranges, no parameter moves “${label}” beyond its sampling error.`,
      ),
    );
  return table({
    caption: t(
      `对“${label}”影响最大的 ${bars.length} 项参数`,
      `The ${bars.length} parameters that move “${label}” most`,
    ),
    head: [
      textColumn(t('参数', 'Parameter'), 2),
      textColumn(t('取值性质', 'Rests on'), 1),
      numberColumn(t('由低到高', 'From low to high'), 1.1),
      numberColumn(t('该指标', 'The measure'), 1.3),
      numberColumn(t('相差 ± 标准误', 'Difference ± standard error'), 1.2),
    ],
    rows: bars.map((bar) => barRow(bar, found, writing)),
    notes: [
      t(
        '在合理范围内逐一变动，其余不变；全部参数见附件。',
        'Moved one at a time over their plausible ranges; the annex has all of them.',
      ),
    ],
  });
}

/** The assumptions that matter most, and the lines that no option may cross. */
export function drivers(writing: Writing): readonly Block[] {
  const { t, findings } = writing;
  return [
    findings.tornado
      ? driversTable(findings.tornado, writing)
      : paragraph(t('本报告未作敏感性分析。', 'This report has no sensitivity analysis.')),
    subheading(t('不可逾越的界限', 'Lines not to be crossed')),
    list([
      t('不变相举债，不新增地方政府隐性债务。', 'No borrowing in disguise, no hidden government debt.'),
      t(
        '不承诺保本或固定收益，只让渡已经实现的增值。',
        'No guaranteed principal or return for other investors; only gains that were made are ceded.',
      ),
      t(
        '不以招商引资为目的设立基金，不以返投为招商工具。',
        'No fund set up to attract firms, no reinvestment quota as a tool of promotion.',
      ),
    ]),
  ];
}
