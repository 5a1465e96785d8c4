import type { Bar } from '../../analysis/tornado';
import { sayDifference, sayValue } from '../../analysis/question-numbers';
import { questionLabel } from '../../analysis/question';
import { parameterRow } from '../../model/parameters';
import { formatParameter } from '../../model/units';
import { nameOf } from '../../model/wording';
import { list, paragraph, subheading, type Block } from '../report';
import type { Writing } from '../writing';
import { lastChange, statusOf } from './provenance-words';

const MOST = 3;

type Found = NonNullable<Writing['findings']['tornado']>;

/** "A success rate from 20 % to 50 % moves the multiple from .6 to 1.4 (+.8 ± .02)." */
function barWords({ key, low, high, effect }: Bar, { question }: Found, writing: Writing): string {
  const { t, language, findings } = writing;
  const row = parameterRow(key);
  const name = nameOf(row)[language];
  const [from, to] = [low.value, high.value].map((value) => formatParameter(row, value, language));
  const [at, then] = [low, high].map(({ estimate }) => sayValue(question, estimate?.value ?? null, language));
  const moved = effect ? sayDifference(question, effect, language) : '—';
  const status = statusOf(lastChange(findings.scenarios[0].resolved, key), writing);
  return t(
    `${name}（${status}）：由 ${from} 变为 ${to} 时，该指标由 ${at} 变为 ${then}，相差 ${moved}。`,
    `${name} (${status}): from ${from} to ${to} it moves the measure from ${at} to ${then}, by ${moved}.`,
  );
}

function driversOf(found: Found, writing: Writing): readonly Block[] {
  const { t, language } = writing;
  const bars = found.result.bars.filter(({ effect }) => effect?.value).slice(0, MOST);
  const label = questionLabel(found.question)[language];
  return [
    paragraph(
      t(
        `在各自合理范围内逐一变动参数，对“${label}”影响最大的是以下 ${bars.length} 项（± 为标准误）：`,
        `Moved one at a time over their plausible ranges, these ${bars.length} move “${label}” most (± standard error):`,
      ),
    ),
    list(bars.map((bar) => barWords(bar, found, writing))),
  ];
}

/** The assumptions that matter most, and the lines that no option may cross. */
export function drivers(writing: Writing): readonly Block[] {
  const { t, findings } = writing;
  return [
    ...(findings.tornado
      ? driversOf(findings.tornado, writing)
      : [paragraph(t('本报告未作敏感性分析。', 'This report has no sensitivity analysis.'))]),
    subheading(t('不可逾越的界限', 'Lines not to be crossed')),
    list([
      t('不以任何方式变相举债，不新增地方政府隐性债务。', 'No borrowing in disguise, no hidden government debt.'),
      t(
        '不向其他出资人承诺保本或固定收益；让利只让渡已经实现的增值。',
        'No guaranteed principal or return for other investors; only gains that were made are ceded.',
      ),
      t(
        '不以招商引资为目的设立基金，不以返投比例作为招商工具。',
        'No fund set up to attract firms, no reinvestment quota as a tool of promotion.',
      ),
    ]),
  ];
}
