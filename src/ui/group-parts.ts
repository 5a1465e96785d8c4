import { mechanisms, type Mechanism } from '../model/mechanism-switches';
import { parameterTable, SLEEVES, type Group, type ParameterKey } from '../model/parameters';
import type { FormRow } from './form-filter';

/** What of a sub-fund people ask about first; the rest waits behind a button. */
const FIRST_OF_SLEEVE = new Set([
  'share',
  'governmentShare',
  'fundSize',
  'term',
  'ticket',
  'successRate',
  'multipleMean',
  'multipleTable',
  'recovery',
  'lossTolerance',
]);

const shortName = (key: ParameterKey): string => key.slice(key.indexOf('.') + 1);

const isSleeve = (group: Group): boolean => SLEEVES.some((sleeve) => sleeve === group);

/** The share of a sub-fund, which stays in sight when its group is folded. */
export const isShareOfSleeve = ({ key, group }: FormRow): boolean => isSleeve(group) && shortName(key) === 'share';

/** Whether a row of a group is shown as soon as the group is unfolded. */
export const isAmongFirst = ({ key, group }: FormRow): boolean =>
  !isSleeve(group) || FIRST_OF_SLEEVE.has(shortName(key));

const mechanismsOf = (group: Group): readonly Mechanism[] => mechanisms.filter((each) => each.group === group);

/** The mechanism a whole group is about: its switch stands at the group's head. */
export const mechanismOfGroup = (group: Group): Mechanism | undefined =>
  mechanismsOf(group).find(({ keys }) => parameterTable.every((row) => row.group !== group || keys.includes(row.key)));

/** Mechanisms that are a part of their group, each with a switch inside it. */
export const partsOf = (group: Group): readonly Mechanism[] => (mechanismOfGroup(group) ? [] : mechanismsOf(group));
