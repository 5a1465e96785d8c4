import {
  activeSleeves,
  parameterTable,
  SLEEVES,
  type Group,
  type ParameterKey,
  type Parameters,
  type Sleeve,
} from '../model/parameters';
import { unmetRequirement } from '../model/requirements';
import { text, type Text } from '../model/text';

/** Parameters that a city decides, or that are assumed of it, in one breath. */
export interface Bundle {
  readonly id: string;
  readonly label: Text;
  readonly keys: readonly ParameterKey[];
}

/** The name of a sleeve's parameter without its sleeve: `share` of `seed.share`. */
const nameIn = (key: ParameterKey): string => key.slice(key.indexOf('.') + 1);

const isOfSleeve = (group: Group): boolean => SLEEVES.some((sleeve) => sleeve === group);

/** Bundle by the name of a sleeve's parameter; those not named here are what is assumed of its projects. */
const sleeveNames: Readonly<Record<string, string>> = {
  share: 'allocation',
  governmentShare: 'share',
  managerShare: 'share',
  fundSize: 'size',
  term: 'term',
  extension: 'term',
  investmentPeriod: 'term',
  ticket: 'ticket',
  reserve: 'ticket',
  fee: 'fees',
  feeAfter: 'fees',
  hurdle: 'fees',
  carry: 'fees',
  catchUp: 'fees',
  lossTolerance: 'tolerance',
};

const programmeKeys: Readonly<Record<string, string>> = {
  'programme.capital': 'size',
  'programme.term': 'term',
  'programme.vintageYears': 'term',
  'programme.fee': 'fees',
};

const groups: Partial<Record<Group, string>> = {
  assessment: 'tolerance',
  concession: 'concession',
  secondary: 'secondary',
  subsidy: 'subsidy',
  market: 'projects',
  exit: 'projects',
  screening: 'projects',
};

function bundleIdOf(key: ParameterKey, group: Group): string {
  if (isOfSleeve(group)) return sleeveNames[nameIn(key)] ?? 'projects';
  return programmeKeys[key] ?? groups[group] ?? 'rest';
}

/** Paths and seed are the study's, not the city's. */
const ruleRows = parameterTable.filter(({ group }) => group !== 'simulation');

const bundle = (id: string, zh: string, en: string): Bundle => ({
  id,
  label: text(zh, en),
  keys: ruleRows.filter(({ key, group }) => bundleIdOf(key, group) === id).map(({ key }) => key),
});

/** Every parameter but paths and seed, in exactly one bundle. */
export const bundles: readonly Bundle[] = [
  bundle('size', '规模（母基金与单只子基金）', 'Size of the programme and of its funds'),
  bundle('allocation', '各类子基金的配置', 'Allocation to the kinds of fund'),
  bundle('share', '出资比例', 'Shares of government and manager'),
  bundle('term', '期限', 'Terms'),
  bundle('ticket', '单项目投资额与后续轮', 'Tickets and follow-ons'),
  bundle('tolerance', '容错与考核', 'Tolerance and assessment'),
  bundle('concession', '让利与回购', 'Concession and buyback'),
  bundle('secondary', 'S基金承接', 'S-fund'),
  bundle('subsidy', '补助与奖励', 'Subsidies'),
  bundle('fees', '管理费与业绩报酬', 'Fees and carry'),
  bundle('projects', '项目与市场的假设', 'Assumptions on projects and market'),
  bundle('rest', '循环使用与资金成本', 'Recycling and cost of money'),
];

const sleeveOf = (key: ParameterKey): Sleeve | undefined => SLEEVES.find((sleeve) => key.startsWith(`${sleeve}.`));

/** Whether the model reads a parameter: not those of a sleeve without money, nor what a rule that is off would need. */
function isRead(key: ParameterKey, parameters: Parameters): boolean {
  const sleeve = sleeveOf(key);
  const idle = sleeve !== undefined && nameIn(key) !== 'share' && !activeSleeves(parameters).includes(sleeve);
  return !idle && !unmetRequirement(key, parameters);
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Bundles in which two scenarios differ. What neither of them reads does not count, unless it is `named`: since what decides on it lies
 * in the bundles as well, no mixture of the two reads it either.
 */
export const differingBundles = (
  from: Parameters,
  to: Parameters,
  named: readonly string[] = [],
): readonly Bundle[] => {
  const matters = (key: ParameterKey): boolean => isRead(key, from) || isRead(key, to) || named.includes(key);
  return bundles.filter(({ keys }) => keys.some((key) => !isSame(from[key], to[key]) && matters(key)));
};
