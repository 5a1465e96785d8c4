import { changeRows, type ChangeRow } from '../../analysis/change-rows';
import { isNever, sayDifference, sayError95, sayValue } from '../../analysis/question-numbers';
import { questionLabel } from '../../analysis/question';
import { parameterRow } from '../../model/parameters';
import { nameOf } from '../../model/wording';
import { columnNames } from '../names';
import { numberColumn, paragraph, table, textColumn, type Block, type ReportRow } from '../report';
import type { Writing } from '../writing';
import { markedValue } from './provenance-words';

/** A difference is one of assumptions where none of the values that differ rests on anything firmer. */
const isAssumed = ({ cells }: ChangeRow): boolean =>
  cells.every(({ status }) => status === 'assumed' || status === 'derived');

function changeRow({ key }: ChangeRow, writing: Writing): ReportRow {
  const { findings, language } = writing;
  return {
    cells: [
      nameOf(parameterRow(key))[language],
      ...findings.scenarios.map(({ resolved }) => markedValue(resolved, key, writing)),
    ],
  };
}

function changesTable(writing: Writing): Block {
  const { t, findings, language } = writing;
  const rows = changeRows(findings.scenarios.map(({ resolved }) => resolved)).filter(({ differs }) => differs);
  const part = (heading: string, of: readonly ChangeRow[]): readonly ReportRow[] =>
    of.length === 0 ? [] : [{ cells: [heading], isGroup: true }, ...of.map((row) => changeRow(row, writing))];
  return table({
    caption: t('各方案取值不同的参数', 'Parameters in which the options differ'),
    head: [
      textColumn(t('参数', 'Parameter'), 1.8),
      ...columnNames(findings.scenarios, language).map((name) => numberColumn(name, 1.2)),
    ],
    rows: [
      ...part(
        t('由规定、目标、统计或公开资料造成的差异', 'Differences by rule, target, statistic or public source'),
        rows.filter((row) => !isAssumed(row)),
      ),
      ...part(t('由假设或推算造成的差异', 'Differences by assumption or derivation'), rows.filter(isAssumed)),
    ],
    notes: [],
  });
}

function indicatorCells(place: number, writing: Writing): readonly string[] {
  const { findings, language, t } = writing;
  const question = findings.questions[place];
  const { cells } = findings.rows[place];
  const never = cells.map(({ estimate }, i) =>
    isNever(question, estimate.value, findings.scenarios[i].resolved.parameters),
  );
  return cells.flatMap(({ estimate, difference, withinError }, i) => {
    const value = never[i]
      ? t('期内未收回', 'never')
      : `${sayValue(question, estimate.value, language)} ${sayError95(question, estimate.se, language)}`;
    if (!difference) return [value];
    if (never[0] || never[i]) return [value, '—'];
    return [value, `${withinError ? '≈ ' : ''}${sayDifference(question, difference, language)}`];
  });
}

function indicatorTable(writing: Writing): Block {
  const { t, findings, language } = writing;
  const [first, ...others] = columnNames(findings.scenarios, language);
  return table({
    caption: t('十五项指标及与第一方案之差', 'Fifteen indicators and their differences to the first option'),
    head: [
      textColumn(t('指标', 'Indicator'), 1.6),
      numberColumn(first, 1.2),
      ...others.flatMap((name) => [numberColumn(name, 1.2), numberColumn(t(`与“${first}”之差`, `less ${first}`), 1.1)]),
    ],
    rows: findings.questions.map((question, i) => ({
      cells: [questionLabel(question)[language], ...indicatorCells(i, writing)],
    })),
    notes: [
      t(
        '数值的 ± 为 95% 抽样误差，差异的 ± 为标准误；各方案共用同一组随机数，差异逐条路径相减。≈ 表示差异在 95% 误差之内，可能只是抽样造成。',
        '± of a value is its 95% sampling error, ± of a difference its standard error; the options share their random numbers, so differences are taken path by path. ≈: within its 95% error, the difference may be nothing but sampling.',
      ),
    ],
  });
}

/** In what the options differ, by rule and by assumption, and what that does. */
export function differences(writing: Writing): readonly Block[] {
  if (writing.findings.scenarios.length === 1)
    return [paragraph(writing.t('本报告只有一个方案。', 'This report has a single option.')), indicatorTable(writing)];
  return [changesTable(writing), indicatorTable(writing)];
}
