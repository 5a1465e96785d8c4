import type { ComparedCell } from '../../analysis/compare';
import type { Indicator } from '../../analysis/indicators';
import { notJudged, type JudgedRun, type NotJudged } from '../../analysis/judged';
import { isNever, sayDifference, sayError95, sayValue } from '../../analysis/question-numbers';
import { text, type Language, type Text } from '../../model/text';
import type { AnsweredQuestion, ComparisonReport } from '../../state/compare-report';

/** How a scenario stands against the first one in one indicator; higher or lower where neither is better. */
export type Standing = 'reference' | 'better' | 'worse' | 'higher' | 'lower' | 'near' | 'same' | 'unknown';

/** What a cell of the table says. */
export interface CellWords {
  readonly value: string;
  /** ± half of its 95 % interval; empty where that says nothing. */
  readonly error: string;
  /** Against the first scenario, with its standard error; empty where there is none. */
  readonly difference: string;
  readonly standing: Standing;
  /** The standing, for people who see no colour. */
  readonly words: Text;
  /** Why it is not said to be better or worse, where it otherwise would be. */
  readonly unjudged: NotJudged | null;
}

const standingWords: Readonly<Record<Standing, Text>> = {
  reference: text('参照', 'reference'),
  better: text('更好', 'better'),
  worse: text('较差', 'worse'),
  higher: text('较高', 'higher'),
  lower: text('较低', 'lower'),
  near: text('差异在误差内', 'within error'),
  same: text('相同', 'the same'),
  unknown: text('无法比较', 'not comparable'),
};

/** Whether a difference is one for the better, as far as the indicator says. */
function direction(difference: number, better: Indicator['better']): Standing {
  if (better === null) return difference > 0 ? 'higher' : 'lower';
  return difference > 0 === (better === 'more') ? 'better' : 'worse';
}

/** Why there is no verdict, for a tooltip. */
export const unjudgedWords: Readonly<Record<NotJudged, Text>> = {
  line: text(
    '两个方案的容错线或考核口径不同：线放宽了自然更不易突破，所以只说高低，不评好坏。',
    'The two scenarios have different tolerances or readings: a laxer line is crossed less often, so this is neither better nor worse.',
  ),
  size: text(
    '两个方案的规模不同，金额和个数随规模增减，所以只说高低，不评好坏；要比规则，请打开“按相同财政资金比较”。',
    'The two differ in size, and amounts and counts go with it, so this is neither better nor worse; switch on “At equal public money” to compare the rules.',
  ),
};

/** The same below the table, for all cells that are marked. */
export const unjudgedNotes: Readonly<Record<NotJudged, Text>> = {
  line: text(
    '突破容错线：与参照的容错线或考核口径不同，只说高低，不评好坏。',
    'Breach: where the tolerance or the reading is not that of the reference, it is higher or lower, not better or worse.',
  ),
  size: text(
    '金额与个数：与参照的规模不同，只说高低，不评好坏；打开“按相同财政资金比较”后可以评判。',
    'Amounts and counts: where the size is not that of the reference, they are higher or lower; they are judged at equal public money.',
  ),
};

/** What a scenario's numbers are held against. */
const runAt = ({ order, runs }: ComparisonReport, place: number): JudgedRun => ({
  parameters: order.scenarios[place].parameters,
  result: runs[place].result,
});

function standingOf({ difference, withinError }: ComparedCell, better: Indicator['better']): Standing {
  if (!difference) return 'reference';
  const { value, se } = difference;
  if (value === null) return 'unknown';
  if (value === 0 && se === 0) return 'same';
  return withinError ? 'near' : direction(value, better);
}

/** Cash that is never back within the term has no year to take a difference of. */
function neverWords(isHere: boolean, isInFirst: boolean): Pick<CellWords, 'standing' | 'words'> {
  if (isHere && isInFirst)
    return { standing: 'same', words: text('期内都未收回', 'neither breaks even within the term') };
  return isHere
    ? { standing: 'worse', words: text('较差：参照能收回', 'worse: the reference breaks even') }
    : { standing: 'better', words: text('更好：参照期内未收回', 'better: the reference does not within the term') };
}

/** The cell of an answer in one scenario of a comparison. */
export function cellWords(
  report: ComparisonReport,
  { question, cells }: AnsweredQuestion,
  place: number,
  language: Language,
): CellWords {
  const isNeverIn = (i: number): boolean => isNever(question, cells[i].estimate.value);
  const cell = cells[place];
  const { value, se } = cell.estimate;
  const isHere = isNeverIn(place);
  const own = {
    value: sayValue(question, value, language),
    error: isHere || value === null ? '' : sayError95(question, se, language),
  };
  if (place > 0 && (isHere || isNeverIn(0)))
    return { ...own, difference: '', ...neverWords(isHere, isNeverIn(0)), unjudged: null };
  const better = question.indicator?.better ?? null;
  const reason = place > 0 && better !== null ? notJudged(question, runAt(report, place), runAt(report, 0)) : null;
  const standing = standingOf(cell, reason === null ? better : null);
  const isSaid = cell.difference !== null && standing !== 'unknown' && standing !== 'same';
  const difference = isSaid ? sayDifference(question, cell.difference, language) : '';
  return {
    ...own,
    difference: standing === 'near' ? `≈ ${difference}` : difference,
    standing,
    words: standingWords[standing],
    unjudged: standing === 'higher' || standing === 'lower' ? reason : null,
  };
}
