import { questionLabel, type Question } from '../../analysis/question';
import type { Language } from '../../model/text';
import { quantityOf } from '../contents/question-words';
import type { ReportFindings } from '../findings';
import { columnNames } from '../names';
import { column, type Sheet } from '../sheet';
import { breakEvenYears, quantityFormat, quantityUnit } from './metric-columns';

const unitOf = (question: Question, language: Language): string =>
  question.indicator?.id === 'breakEven' ? breakEvenYears(language) : quantityUnit(quantityOf(question), language);

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
      column(t('单位', 'Unit'), 'text', 14),
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
    rowFormats: questions.map((question) => quantityFormat(quantityOf(question))),
    rows: rows.map(({ formula, cells }, i) => [
      questionLabel(questions[i])[language],
      formula.text,
      unitOf(questions[i], language),
      ...cells.flatMap(({ estimate, difference }) => [
        estimate.value,
        estimate.se,
        ...(difference ? [difference.value, difference.se] : []),
      ]),
    ]),
  };
}
