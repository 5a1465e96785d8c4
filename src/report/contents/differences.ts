import { changeRows, type ChangeRow } from '../../analysis/change-rows';
import { isNever } from '../../analysis/question-numbers';
import { parameterRow } from '../../model/parameters';
import { isInEffect } from '../../model/relevance';
import { nameOf } from '../../model/wording';
import { columnNames } from '../names';
import { numberColumn, paragraph, table, textColumn, type Block, type ReportRow } from '../report';
import type { Writing } from '../writing';
import { markedValue, valueOf } from './provenance-words';
import { questionWords } from './question-words';

/** A difference is one of assumptions where none of the values that differ rests on anything firmer. */
const isAssumed = ({ cells }: ChangeRow): boolean =>
  cells.every(({ status }) => status === 'assumed' || status === 'derived');

/** What each option has, where it plays a part there: a fund without money has no terms. */
function valuesOf({ key }: ChangeRow, writing: Writing): readonly (string | null)[] {
  const row = parameterRow(key);
  return writing.findings.scenarios.map(({ resolved }) =>
    isInEffect(row, resolved.parameters) ? valueOf(resolved, key, writing) : null,
  );
}

/** Whether two options really do have it, and differ. */
function isDifference(row: ChangeRow, writing: Writing): boolean {
  return new Set(valuesOf(row, writing).filter((value) => value !== null)).size > 1;
}

function changeRow(row: ChangeRow, writing: Writing): ReportRow {
  const { findings, language } = writing;
  const values = valuesOf(row, writing);
  return {
    cells: [
      nameOf(parameterRow(row.key))[language],
      ...findings.scenarios.map(({ resolved }, i) =>
        values[i] === null ? '—' : markedValue(resolved, row.key, writing),
      ),
    ],
  };
}

function changesTable(writing: Writing): Block {
  const { t, findings, language } = writing;
  const all = changeRows(findings.scenarios.map(({ resolved }) => resolved));
  const rows = all.filter((row) => isDifference(row, writing));
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

function indicatorRow(place: number, writing: Writing): ReportRow {
  const { findings, t } = writing;
  const question = findings.questions[place];
  const { label, value, difference: sayDifference } = questionWords(question, writing);
  const { cells } = findings.rows[place];
  const never = cells.map(({ estimate }) => isNever(question, estimate.value));
  const said = cells.flatMap(({ estimate, difference, withinError }, i) => {
    const own = never[i] ? t('未收回', 'not back') : value(estimate);
    if (!difference) return [own];
    if (never[0] || never[i]) return [own, '—'];
    return [own, `${withinError ? '≈ ' : ''}${sayDifference(difference)}`];
  });
  return { cells: [label, ...said] };
}

function indicatorTable(writing: Writing): Block {
  const { t, findings, language } = writing;
  const [first, ...others] = columnNames(findings.scenarios, language);
  return table({
    caption: t('各项指标及与第一方案之差', 'Indicators and their differences to the first option'),
    head: [
      textColumn(t('指标', 'Indicator'), 1.8),
      numberColumn(first, 1.2),
      ...others.flatMap((name) => [numberColumn(name, 1.2), numberColumn(t('较第一方案', 'less the first'), 1.3)]),
    ],
    rows: findings.questions.map((_, i) => indicatorRow(i, writing)),
    notes: [
      t(
        '数值的 ± 为 95% 抽样误差，差异的 ± 为标准误，比例之差以百分点计；各方案共用同一组随机数，差异逐条路径相减。≈ 表示差异在 95% 误差之内，可能只是抽样造成。',
        '± of a value is its 95% sampling error, ± of a difference its standard error; differences of shares are in points. The options share their random numbers, so differences are taken path by path. ≈: within its 95% error, the difference may be nothing but sampling.',
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
