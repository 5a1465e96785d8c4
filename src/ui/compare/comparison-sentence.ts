import { sayError95, sayGap } from '../../analysis/question-numbers';
import { questionLabel } from '../../analysis/question';
import type { Language, Text } from '../../model/text';
import type { AnsweredQuestion, ComparisonReport } from '../../state/compare-report';
import type { DecompositionReport } from '../../state/compare-decomposition';
import { figure, words } from '../explore/phrases';
import type { Phrase } from '../sentence';
import { cellWords, type Standing } from './cell-words';
import { largestPart } from './decomposition-words';

/** What is compared first, and what decides most: the sentence is about these. */
const TOLD = ['tvpi', 'breach'];

const quoted = (name: Text, language: Language): string => `“${name[language]}”`;

/** “B” 高 0.121（95% 误差 ±0.012） — how one scenario differs from the first; nothing where that cannot be said. */
function gap(report: ComparisonReport, answer: AnsweredQuestion, place: number, language: Language): readonly Phrase[] {
  const { question, cells } = answer;
  const { standing } = cellWords(report, answer, place, language);
  const { difference } = cells[place];
  const { value, se } = difference ?? { value: null, se: null };
  if (value === null) return [words(language === 'zh' ? '无法比较' : 'cannot be compared')];
  if (standing === 'same') return [words(language === 'zh' ? '相同' : 'is the same')];
  if (standing === 'near')
    return [words(language === 'zh' ? '≈ 相近（差异在误差内）' : 'is about the same (≈ within error)')];
  const error = sayError95(question, se, language).replace(/^± /, '±');
  const size = sayGap(question, value, language);
  if (language === 'zh') return [figure(`${value > 0 ? '高' : '低'} ${size}`), words(`（95% 误差 ${error}）`)];
  return [words('is '), figure(`${value > 0 ? 'higher' : 'lower'} by ${size}`), words(` (95% error ${error})`)];
}

const between = (parts: readonly (readonly Phrase[])[], mark: string): readonly Phrase[] =>
  parts.flatMap((part, i) => (i === 0 ? part : [words(mark), ...part]));

/** One indicator in all scenarios but the first. */
function clause(report: ComparisonReport, answer: AnsweredQuestion, language: Language): readonly Phrase[] {
  const { slots } = report.order;
  const label = questionLabel(answer.question)[language];
  const others = slots.slice(1).map((_, i) => i + 1);
  if (others.length === 1)
    return [words(`${label}${language === 'zh' ? '' : ' '}`), ...gap(report, answer, 1, language)];
  const each = others.map((place) => [
    words(`${quoted(slots[place].name, language)} `),
    ...gap(report, answer, place, language),
  ]);
  return [words(language === 'zh' ? `${label}：` : `${label}: `), ...between(each, language === 'zh' ? '，' : ', ')];
}

/** How many indicators of a second scenario stand how. */
function tally(report: ComparisonReport, language: Language): string {
  const fifteen = report.answers.filter(({ question }) => question.indicator);
  const standings = fifteen.map((answer) => cellWords(report, answer, 1, language).standing);
  const count = (...wanted: readonly Standing[]): number => standings.filter((each) => wanted.includes(each)).length;
  const [better, worse, near] = [count('better'), count('worse'), count('near', 'same')];
  const rest = fifteen.length - better - worse - near;
  if (language === 'zh') {
    const left = rest > 0 ? `、${rest} 项不评好坏` : '';
    return `${fifteen.length} 项指标中 ${better} 项更好、${worse} 项较差、${near} 项相同或差异在误差内${left}`;
  }
  const left = rest > 0 ? `, ${rest} neither` : '';
  return `of ${fifteen.length} indicators ${better} better, ${worse} worse, ${near} the same or within error${left}`;
}

/** Why, where the difference of the first told indicator between these two has been taken apart. */
function because(report: ComparisonReport, part: DecompositionReport | null, language: Language): string {
  const { slots, scenarios } = report.order;
  if (part?.question.indicator?.id !== TOLD[0] || slots.length > 2) return '';
  const { from, to } = part.order;
  if (from.scenario.parameters !== scenarios[0].parameters || to.scenario.parameters !== scenarios[1].parameters)
    return '';
  const most = largestPart(part.decomposition);
  if (!most) return '';
  const label = most.bundle.label[language];
  return language === 'zh' ? `，主要因为“${label}”` : `, mainly because of “${label}”`;
}

const isAllSame = ({ answers }: ComparisonReport): boolean =>
  answers.every(({ cells }) =>
    cells.every(({ estimate, difference }) => {
      const isNumber = cells[0].estimate.value !== null || estimate.value !== null;
      return !difference || !isNumber || (difference.value === 0 && difference.se === 0);
    }),
  );

function nothingToTell({ order }: ComparisonReport, language: Language): readonly Phrase[] {
  const count = order.slots.length;
  return [
    words(
      language === 'zh'
        ? `这 ${count} 个方案的各项指标完全相同；改动其中一个，或换一个方案再比。`
        : `These ${count} scenarios come to exactly the same in every indicator; change one of them or choose another.`,
    ),
  ];
}

/**
 * A comparison in one sentence: how the others stand against the first in what matters most. `part`: a difference taken apart, if there
 * is one.
 */
export function comparisonSentence(
  report: ComparisonReport,
  part: DecompositionReport | null,
  language: Language,
): readonly Phrase[] {
  if (isAllSame(report)) return nothingToTell(report, language);
  const { slots } = report.order;
  const [first, second] = slots.map(({ name }) => quoted(name, language));
  const told = TOLD.flatMap((id) => report.answers.find(({ question }) => question.indicator?.id === id) ?? []);
  const [tvpi, ...rest] = told.map((answer) => clause(report, answer, language));
  const isPair = slots.length === 2;
  const start = isPair
    ? { zh: `${second}与${first}相比，`, en: `${second} against ${first}: ` }
    : { zh: `与${first}相比，`, en: `Against ${first}: ` };
  const reason = because(report, part, language);
  const more = isPair ? [[words(tally(report, language))]] : [];
  const clauses = [[...tvpi, ...(reason === '' ? [] : [words(reason)])], ...rest, ...more];
  return [
    words(start[language]),
    ...between(clauses, language === 'zh' ? '；' : '; '),
    words(language === 'zh' ? '。' : '.'),
  ];
}
