import type { ComparedCell } from '../../analysis/compare';
import type { Indicator } from '../../analysis/indicators';
import { isNever, sayDifference, sayError95, sayValue } from '../../analysis/question-numbers';
import { text, type Language, type Text } from '../../model/text';
import type { AnsweredQuestion } from '../../state/compare-report';

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
}

const never = text('从未', 'never');

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

function standingOf({ difference, withinError }: ComparedCell, better: Indicator['better']): Standing {
  if (!difference) return 'reference';
  const { value, se } = difference;
  if (value === null) return 'unknown';
  if (value === 0 && se === 0) return 'same';
  return withinError ? 'near' : direction(value, better);
}

/** Cash that is never back within the term has no year to take a difference of. */
function neverWords(isHere: boolean, isInFirst: boolean): Pick<CellWords, 'standing' | 'words'> {
  if (isHere && isInFirst) return { standing: 'same', words: text('都从未收回', 'neither ever breaks even') };
  return isHere
    ? { standing: 'worse', words: text('较差：参照能收回', 'worse: the reference breaks even') }
    : { standing: 'better', words: text('更好：参照从未收回', 'better: the reference never does') };
}

/** The cell of an answer in one scenario. */
export function cellWords({ question, cells }: AnsweredQuestion, place: number, language: Language): CellWords {
  const isNeverIn = (i: number): boolean => isNever(question, cells[i].estimate.value);
  const cell = cells[place];
  const { value, se } = cell.estimate;
  const isHere = isNeverIn(place);
  const own = {
    value: isHere ? never[language] : sayValue(question, value, language),
    error: isHere || value === null ? '' : sayError95(question, se, language),
  };
  if (place > 0 && (isHere || isNeverIn(0))) return { ...own, difference: '', ...neverWords(isHere, isNeverIn(0)) };
  const standing = standingOf(cell, question.indicator?.better ?? null);
  const isSaid = cell.difference !== null && standing !== 'unknown' && standing !== 'same';
  const difference = isSaid ? sayDifference(question, cell.difference, language) : '';
  return {
    ...own,
    difference: standing === 'near' ? `≈ ${difference}` : difference,
    standing,
    words: standingWords[standing],
  };
}
