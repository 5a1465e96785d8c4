import { SLEEVES, type Sleeve } from '../model/parameters';
import type { Measure } from '../engine/result';
import { MOST_SLOTS } from './compare-slots';
import type { PageQuery } from './place';

/** Numbers of paths a comparison offers beside the first scenario's own. */
export const PATH_CHOICES = [2000, 10_000, 20_000, 100_000] as const;

/** Numbers of paths for each of the many mixtures of a decomposition. */
export const PART_PATH_CHOICES = [500, 1000, 2000, 5000, 10_000] as const;

/** More formulas than this make no table. */
export const MOST_FORMULAS = 5;

/** Whose loss the curves are of. */
export type Money = Sleeve | 'programme';

/** What a person chose on the page: what is compared, how, and what is shown of it. */
export interface CompareChoices {
  /** Null until somebody chooses: then it follows the draft. */
  readonly slots: readonly string[] | null;
  readonly equalMoney: boolean;
  /** Null: the first scenario's. */
  readonly paths: number | null;
  /** Formulas of one's own, as they were written. */
  readonly formulas: readonly string[];
  readonly money: Money | null;
  readonly measure: Measure;
  /** Name of the yearly series. */
  readonly series: string | null;
  /** From which scenario to which a difference is taken apart; null: from the first to the second. */
  readonly from: string | null;
  readonly to: string | null;
  /** Indicator or formula that is taken apart. */
  readonly decomposed: string;
  /** Paths of each mixture of rules; null: as many as will do. */
  readonly partPaths: number | null;
}

export const firstChoices: CompareChoices = {
  slots: null,
  equalMoney: false,
  paths: null,
  formulas: [],
  money: null,
  measure: 'net',
  series: null,
  from: null,
  to: null,
  decomposed: 'tvpi',
  partPaths: null,
};

const FORMULA = 'f';

const written = (number: number | null): string | null => (number === null ? null : String(number));

const oneOf = (choices: readonly number[], said: string | undefined): number | null =>
  choices.find((choice) => String(choice) === said) ?? null;

/** What the address says of choices; nothing of those nobody made. */
export function writeChoices(choices: CompareChoices): PageQuery {
  const { slots, equalMoney, paths, formulas, money, measure, series, from, to, decomposed, partPaths } = choices;
  const said: Readonly<Record<string, string | null>> = {
    of: slots === null ? null : slots.join(' '),
    equal: equalMoney ? '1' : null,
    paths: written(paths),
    ...Object.fromEntries(formulas.map((formula, i) => [FORMULA + String(i + 1), formula])),
    money,
    measure: measure === firstChoices.measure ? null : measure,
    series,
    from,
    to,
    part: decomposed === firstChoices.decomposed ? null : decomposed,
    partPaths: written(partPaths),
  };
  return Object.fromEntries(Object.entries(said).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

function readSlots(written: string | undefined): readonly string[] | null {
  if (written === undefined) return null;
  return [...new Set(written.split(' '))].filter((id) => id !== '').slice(0, MOST_SLOTS);
}

const readFormulas = (query: PageQuery): readonly string[] =>
  Array.from({ length: MOST_FORMULAS }, (_, i) => query[FORMULA + String(i + 1)]).flatMap((each) => each ?? []);

/** The choices an address carries; what it does not say, or says in a way this version does not know, is as at first. */
export function readChoices(query: PageQuery): CompareChoices {
  return {
    slots: readSlots(query.of),
    equalMoney: query.equal === '1',
    paths: oneOf(PATH_CHOICES, query.paths),
    formulas: readFormulas(query),
    money: (['programme', ...SLEEVES] as const).find((money) => money === query.money) ?? null,
    measure: query.measure === 'gross' ? 'gross' : 'net',
    series: query.series ?? null,
    from: query.from ?? null,
    to: query.to ?? null,
    decomposed: query.part ?? firstChoices.decomposed,
    partPaths: oneOf(PART_PATH_CHOICES, query.partPaths),
  };
}
