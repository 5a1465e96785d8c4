import { SLEEVES, type ParameterRow } from './parameters';

/** Rules that a person decides on; markets and exits are as they are. */
const RULES: readonly string[] = ['programme', ...SLEEVES, 'assessment', 'secondary', 'concession', 'subsidy'];

/** Of a kind of fund: how its projects turn out, which nobody decides. */
const OUTCOME = /\.(?:multiple|years)\w*$/;

/** Whether a parameter is a rule to be chosen (a size, a share, a term) and no uncertain quantity, which has a plausible range. */
export const isChosen = (row: ParameterRow): boolean =>
  RULES.includes(row.group) && !(row.kind === 'number' && row.plausible) && !OUTCOME.test(row.key);
