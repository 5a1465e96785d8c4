import type { Bar } from '../../analysis/tornado';
import { questionLabel } from '../../analysis/question';
import { numberColumn, paragraph, table, textColumn, type Block, type ReportRow } from '../report';
import type { Writing } from '../writing';
import { lastChange, statusOf } from './provenance-words';
import { barWords, byEndsNotes, clearMove, type FoundTornado } from './tornado-words';

const MOST = 3;

function barRow(bar: Bar, found: FoundTornado, writing: Writing): ReportRow {
  const { name, range, measure, effect } = barWords(bar, found, writing);
  const status = statusOf(lastChange(writing.findings.scenarios[0].resolved, bar.key), writing);
  return { cells: [name, status, range, measure, effect] };
}

/** The parameters that move the measure most, by more than sampling error; one that turns on the way counts by its ends. */
const strongest = (bars: readonly Bar[]): readonly Bar[] =>
  bars
    .filter((bar) => clearMove(bar) > 0)
    .sort((a, b) => clearMove(b) - clearMove(a))
    .slice(0, MOST);

function driversTable(found: FoundTornado, writing: Writing): Block {
  const { t, language, whereIn } = writing;
  const bars = strongest(found.result.bars);
  const label = questionLabel(found.question)[language];
  if (bars.length === 0)
    return paragraph(
      t(
        `在合理范围内逐一变动参数，没有发现“${label}”有超出抽样误差的变化。`,
        `Moved one at a time over their plausible ranges, no parameter was found to move “${label}” beyond its sampling error.`,
      ),
    );
  return table({
    caption: t(
      `对“${label}”影响最大的 ${bars.length} 项参数`,
      bars.length === 1
        ? `The parameter that moves “${label}”`
        : `The ${bars.length} parameters that move “${label}” most`,
    ),
    head: [
      textColumn(t('参数', 'Parameter'), 2),
      textColumn(t('取值性质', 'Rests on'), 1),
      numberColumn(t('由低到高', 'From low to high'), 1.1),
      numberColumn(t('该指标', 'The measure'), 1.3),
      numberColumn(t('相差 ± 95% 误差', 'Difference ± 95% error'), 1.2),
    ],
    rows: bars.map((bar) => barRow(bar, found, writing)),
    notes: [
      t('在合理范围内逐一变动，其余不变。', 'Moved one at a time over their plausible ranges.'),
      ...byEndsNotes(bars, writing),
      ...whereIn('sensitivity', '全部参数见附件。', 'The annex has all of them.'),
    ],
  });
}

/** The assumptions that matter most. */
export function drivers(writing: Writing): readonly Block[] {
  const { t, findings } = writing;
  return [
    findings.tornado
      ? driversTable(findings.tornado, writing)
      : paragraph(t('本报告未作敏感性分析。', 'This report has no sensitivity analysis.')),
  ];
}
