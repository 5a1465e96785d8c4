import { isNever } from '../../analysis/question-numbers';
import { columnNames } from '../names';
import { numberColumn, table, textColumn, type Block, type Heading, type ReportTable } from '../report';
import type { Writing } from '../writing';
import { withOwnError } from './own-error';
import { questionWords } from './question-words';

/** One indicator: what it is, its value in every option, and what every option but the first has more than it. */
interface Row {
  readonly label: string;
  readonly values: readonly string[];
  readonly differences: readonly string[];
}

/** With more options their differences stand in a table of their own: the columns would break numbers. */
const MOST_SIDE_BY_SIDE = 3;

function rowOf(place: number, writing: Writing): Row {
  const { findings, t } = writing;
  const question = findings.questions[place];
  const { label, value, difference: sayDifference } = questionWords(question, writing);
  const { cells } = findings.rows[place];
  const never = cells.map(({ estimate }) => isNever(question, estimate.value));
  return {
    label,
    values: cells.map(({ estimate }, i) =>
      never[i] ? t('未收回', 'not back') : value(withOwnError(question, findings.scenarios[i], estimate)),
    ),
    differences: cells.slice(1).map(({ difference, withinError }, i) => {
      if (!difference || never[0] || never[i + 1]) return '—';
      return `${withinError ? '≈ ' : ''}${sayDifference(difference)}`;
    }),
  };
}

type Column = readonly [Heading, (row: Row) => string];

/** Columns of one table beside the names of the indicators. */
function tableOf(caption: string, columns: readonly Column[], rows: readonly Row[], { t }: Writing): ReportTable {
  return {
    caption,
    head: [textColumn(t('指标', 'Indicator'), 1.8), ...columns.map(([heading]) => heading)],
    rows: rows.map((row) => ({ cells: [row.label, ...columns.map(([, cell]) => cell(row))] })),
    notes: [],
  };
}

function noteOf({ t, findings }: Writing): string {
  const alone = t('± 为 95% 抽样误差。', '± is the 95% sampling error.');
  const compared = t(
    '± 为 95% 抽样误差，比例之差以百分点计；各方案共用同一组随机数，差异逐条路径相减。≈ 表示差异在 95% 误差之内，可能只是抽样造成。',
    '± is the 95% sampling error; differences of shares are in points. The options share their random numbers, so differences are taken path by path. ≈: within its 95% error, the difference may be nothing but sampling.',
  );
  return findings.scenarios.length > 1 ? compared : alone;
}

/** The indicators of every option with their differences to the first one. */
export function indicatorTables(writing: Writing): readonly Block[] {
  const { t, findings, language } = writing;
  const names = columnNames(findings.scenarios, language);
  const rows = findings.questions.map((_, i) => rowOf(i, writing));
  const values = names.map((name, i): Column => [numberColumn(name, 1.2), ({ values }) => values[i]]);
  const differenceTo = (heading: (name: string) => string): readonly Column[] =>
    names.slice(1).map((name, i) => [numberColumn(heading(name), 1.3), ({ differences }) => differences[i]]);
  const notes = [noteOf(writing)];
  if (names.length > MOST_SIDE_BY_SIDE) {
    const caption = t(`各项指标与“${names[0]}”之差`, `Indicators: differences to “${names[0]}”`);
    return [
      table(tableOf(t('各项指标', 'Indicators'), values, rows, writing)),
      table({
        ...tableOf(
          caption,
          differenceTo((name) => name),
          rows,
          writing,
        ),
        notes,
      }),
    ];
  }
  const less = differenceTo(() => t('较第一方案', 'less the first'));
  const columns = values.flatMap((value, i) => (i === 0 ? [value] : [value, less[i - 1]]));
  const caption =
    names.length > 1
      ? t('各项指标及与第一方案之差', 'Indicators and their differences to the first option')
      : t('各项指标', 'Indicators');
  return [table({ ...tableOf(caption, columns, rows, writing), notes })];
}
