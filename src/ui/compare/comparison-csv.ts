import type { Estimate } from '../../analysis/estimate';
import type { IndicatorUnit } from '../../analysis/indicators';
import { questionLabel } from '../../analysis/question';
import type { Cell, ChartTable } from '../../charts/chart';
import { text, type Language, type Text } from '../../model/text';
import type { AnsweredQuestion, ComparisonReport } from '../../state/compare-report';
import { cellWords } from './cell-words';

const units: Readonly<Record<IndicatorUnit, Text>> = {
  money: text('万元', '万元 (¥10,000)'),
  share: text('比例（0–1）', 'share (0–1)'),
  rate: text('每年（0–1）', 'a year (0–1)'),
  multiple: text('倍', 'multiple'),
  years: text('年', 'years'),
  count: text('个', 'number'),
};

const columns = [
  text('数值', 'value'),
  text('标准误', 'standard error'),
  text('与参照之差', 'difference to the reference'),
  text('差的标准误', 'standard error of the difference'),
  text('评判', 'verdict'),
] as const;

const both = ({ value, se }: Estimate): readonly Cell[] => [value, se];

function rowOf(report: ComparisonReport, answer: AnsweredQuestion, language: Language): readonly Cell[] {
  const { question, cells } = answer;
  const unit = question.indicator ? units[question.indicator.unit][language] : '';
  const numbers = cells.flatMap(({ estimate, difference }, i): readonly Cell[] => {
    const { words } = cellWords(report, answer, i, language);
    return i === 0
      ? both(estimate)
      : [...both(estimate), ...both(difference ?? { value: null, se: null }), words[language]];
  });
  return [questionLabel(question)[language], unit, ...numbers];
}

/** The table of indicators as data: numbers in model units, with standard errors. */
export function comparisonTable(report: ComparisonReport, language: Language): ChartTable {
  const heads = report.order.slots.flatMap(({ name }, i) =>
    (i === 0 ? columns.slice(0, 2) : columns).map((column) => `${name[language]} · ${column[language]}`),
  );
  return {
    headers: [text('指标', 'Indicator')[language], text('单位', 'Unit')[language], ...heads],
    rows: report.answers.map((answer) => rowOf(report, answer, language)),
  };
}
