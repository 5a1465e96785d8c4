import type { IndicatorUnit } from '../../analysis/indicators';
import { questionLabel, type Question } from '../../analysis/question';
import type { Language } from '../../model/text';
import type { ReportFindings } from '../findings';
import { columnNames } from '../names';
import { column, type ColumnFormat, type Sheet } from '../sheet';
import { quantityFormat } from './metric-columns';

const formatOf = (unit: IndicatorUnit): ColumnFormat => quantityFormat(unit === 'rate' ? 'share' : unit);

/** Numbers of a formula are in nobody knows which unit. */
const questionFormat = ({ indicator }: Question): ColumnFormat => (indicator ? formatOf(indicator.unit) : 'general');

/** Indicators of every scenario, with paired differences to the first one and their standard errors. */
export function comparisonSheet({ scenarios, questions, rows }: ReportFindings, language: Language): Sheet {
  const t = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const names = columnNames(scenarios, language);
  return {
    id: 'comparison',
    name: t('对比', 'Comparison'),
    columns: [
      column(t('指标', 'Indicator'), 'text', 34),
      column(t('公式', 'Formula'), 'text', 40),
      ...names.flatMap((name, i) => [
        column(t(`${name}｜数值`, `${name} | value`), 'general', 20),
        column(t(`${name}｜标准误`, `${name} | standard error`), 'general', 20),
        ...(i === 0
          ? []
          : [
              column(t(`${name}｜与“${names[0]}”之差`, `${name} | less ${names[0]}`), 'general', 24),
              column(t(`${name}｜差异的标准误`, `${name} | its standard error`), 'general', 20),
            ]),
      ]),
    ],
    rowFormats: questions.map(questionFormat),
    rows: rows.map(({ formula, cells }, i) => [
      questionLabel(questions[i])[language],
      formula.text,
      ...cells.flatMap(({ estimate, difference }) => [
        estimate.value,
        estimate.se,
        ...(difference ? [difference.value, difference.se] : []),
      ]),
    ]),
  };
}
