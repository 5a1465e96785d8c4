import { isNever } from '../analysis/question-numbers';
import { questionLabel } from '../analysis/question';
import { text, type Language } from '../model/text';
import { NO_NUMBER } from '../model/digits';
import { formatCount } from '../model/units';
import { changeLines } from './change-table';
import { columnLines } from './columns';
import type { AnsweredQuestion, ComparisonReport } from './comparison';
import { decompositionLines } from './decomposition-table';
import { sayMarked, sayWithStandardError } from './estimates';
import { displayWidth, padRight } from './width';

function headLines({ names, scenarios, paths, seed, equalMoney }: ComparisonReport, language: Language) {
  const count = formatCount(paths, language);
  const scale = text(
    `模拟 ${count} 次，随机种子 ${seed}，各方案共用同一组随机数`,
    `${count} simulated futures, seed ${seed}, the same luck for every scenario`,
  );
  const equal = text(
    `按相同财政资金比较：规模都与 ${names[0]} 相同，S基金的承接额度按比例调整`,
    `At equal public money: all are as large as ${names[0]}, S-funds in proportion`,
  );
  const width = Math.max(...names.map(displayWidth));
  return [
    ...scenarios.map(({ scenario }, i) => `${padRight(names[i], width)}  ${scenario.name[language]}`),
    scale[language],
    ...(equalMoney ? [equal[language]] : []),
  ];
}

/** Value and against the first scenario the difference, with their standard errors; ≈ where it may be nothing but luck. */
function scenarioCells(answer: AnsweredQuestion, place: number, language: Language) {
  const { question, cells } = answer;
  const never = cells.map(({ estimate }) => isNever(question, estimate.value));
  const { estimate, difference } = cells[place];
  const value = sayWithStandardError(question, estimate, language);
  if (!difference) return [value];
  if (never[0] || never[place] || difference.value === null) return [value, NO_NUMBER];
  return [value, sayMarked(question, difference, language)];
}

/** In how many futures of which scenarios a question has no answer. */
function leftOutLine({ question, cells }: AnsweredQuestion, names: readonly string[], language: Language): string[] {
  const counts = cells.flatMap(({ estimate: { undefinedPaths = 0 } }, i) =>
    undefinedPaths > 0 ? [`${names[i]} ${formatCount(undefinedPaths, language)}`] : [],
  );
  if (counts.length === 0) return [];
  const label = questionLabel(question)[language];
  return language === 'zh'
    ? [`“${label}”没有定义、未计入的模拟次数：${counts.join('、')}`]
    : [`Futures without “${label}”, left out: ${counts.join(', ')}`];
}

function indicatorLines(report: ComparisonReport, language: Language): readonly string[] {
  const { names, answers } = report;
  const headings = names.flatMap((name, i) => (i === 0 ? [name] : [name, `− ${names[0]}`]));
  const rows = answers.map((answer) => [
    questionLabel(answer.question)[language],
    ...names.flatMap((_, place) => scenarioCells(answer, place, language)),
  ]);
  const note = text(
    '± 为标准误；≈ 差异在 95% 抽样误差之内，可能只是运气',
    '± standard error; ≈ the difference is within its 95% sampling error: it may be nothing but luck',
  );
  const leftOut = answers.flatMap((answer) => leftOutLine(answer, names, language));
  return [...columnLines([text('指标', 'Indicator')[language], ...headings], rows), note[language], ...leftOut];
}

/** A comparison as aligned tables for a terminal: indicators with their differences, what moves one of them, and change lists. */
export function comparisonToTable(report: ComparisonReport, language: Language): string {
  const parts = [
    headLines(report, language),
    indicatorLines(report, language),
    decompositionLines(report, language),
    changeLines(report, language),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join(''))
    .join('\n');
}
