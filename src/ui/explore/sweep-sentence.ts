import { questionLabel } from '../../analysis/question';
import { sayValue } from '../../analysis/question-numbers';
import type { Cell } from '../../analysis/sweep';
import type { Language } from '../../model/text';
import type { Grid } from '../../state/explore-sweep';
import type { Phrase } from '../sentence';
import { sentenceCase } from '../sentence-case';
import { figure, words } from './phrases';
import { listed, quotedParameter, quotedQuestion, sayAnswer, sayPair } from './say';

/** A cell that has a number. */
interface Known extends Cell {
  readonly value: number;
}

const knownCells = ({ cells }: Grid): readonly Known[] =>
  cells.flatMap((cell) => {
    const value = cell?.estimate?.value ?? null;
    return cell && value !== null ? [{ ...cell, value }] : [];
  });

/** 成功率 35%、平均倍数 3倍: where a cell is. */
export const sayPlace = ({ axes }: Pick<Grid, 'axes'>, at: readonly number[], language: Language): string =>
  listed(
    axes.map(({ key }, i) => sayPair(key, at[i], language)),
    language,
  );

/** What was asked comes to in a cell. */
export const sayCell = ({ asked }: Grid, { estimate }: Cell, language: Language): string =>
  sayAnswer(asked.question, estimate, language);

/** How many cells are on the better side of a line. */
function lineWords({ asked }: Grid, known: readonly Known[], line: number, language: Language): string {
  const wantsLess = asked.question.indicator?.better === 'less';
  const reaching = known.filter(({ value }) => (wantsLess ? value <= line : value >= line)).length;
  const limit = sayValue(asked.question, line, language);
  const [zh, en] = wantsLess ? ['不高于', 'at most'] : ['不低于', 'at least'];
  if (reaching === 0) return language === 'zh' ? `；没有一格${zh} ${limit}` : `; none has ${en} ${limit}`;
  return language === 'zh' ? `；${zh} ${limit} 的有 ${reaching} 格` : `; ${reaching} of them have ${en} ${limit}`;
}

function extremes(grid: Grid, known: readonly Known[], language: Language): readonly [Phrase, Phrase, Phrase, Phrase] {
  const sorted = [...known].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  const place = (cell: Known): string =>
    language === 'zh' ? `（${sayPlace(grid, cell.at, 'zh')}）` : ` (${sayPlace(grid, cell.at, 'en')})`;
  return [
    figure(sayCell(grid, low, language)),
    words(place(low)),
    figure(sayCell(grid, high, language)),
    words(place(high)),
  ];
}

/** The lowest and the highest cell, and how many reach the line; of the cells that are done. */
export function sweepSentence(grid: Grid, line: number | null, language: Language): readonly Phrase[] {
  const { done, cells, asked } = grid;
  const known = knownCells(grid);
  const question = quotedQuestion(asked.question, language);
  const isDone = done === cells.length;
  if (known.length === 0) return [words(language === 'zh' ? '还没有一格有结果。' : 'No cell has a result yet.')];
  const [low, lowAt, high, highAt] = extremes(grid, known, language);
  const rest = line === null ? '' : lineWords(grid, known, line, language);
  if (language === 'zh') {
    const scope = isDone ? `${cells.length} 格中` : `已算出的 ${done} 格（共 ${cells.length} 格）中`;
    return [words(`${scope}，${question}最低 `), low, lowAt, words('，最高 '), high, highAt, words(`${rest}。`)];
  }
  const scope = isDone ? `Of ${cells.length} cells` : `Of the ${done} cells done (${cells.length} in all)`;
  return [
    words(`${scope}, ${question} is lowest at `),
    low,
    lowAt,
    words(' and highest at '),
    high,
    highAt,
    words(`${rest}.`),
  ];
}

/** How many cells cannot be computed, and why the first of them cannot; undefined where all can. */
export function holeNote({ cells }: Grid, language: Language): string | undefined {
  const problems = cells.flatMap((cell) => cell?.problem ?? []);
  if (problems.length === 0) return undefined;
  const reason = sentenceCase(problems[0][language]);
  return language === 'zh'
    ? `${problems.length} 格不能计算，例如：${reason}`
    : `${problems.length === 1 ? '1 cell' : `${problems.length} cells`} cannot be computed. For example: ${reason}`;
}

/** What the chart asks. */
export const sweepTitle = ({ asked, axes }: Grid, language: Language): string => {
  const question = questionLabel(asked.question)[language];
  const parameters = axes.map(({ key }) => quotedParameter(key, language));
  return language === 'zh'
    ? `${question}随${parameters.join('和')}怎样变？`
    : `How does ${question} change with ${parameters.join(' and ')}?`;
};
