import { constraintProblems } from '../../src/model/constraints';
import { baseline, type Parameters } from '../../src/model/parameters';
import { structureProblems } from '../../src/model/structure';

/** The baseline with changes, held against every rule between parameters. */
export function parametersWith(changes: Partial<Parameters>): Parameters {
  const parameters = { ...baseline, ...changes };
  const problems = [...constraintProblems(parameters), ...structureProblems(parameters)];
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message.en).join('\n'));
  return parameters;
}

/** No money outside direct investment, which has one pot of tickets, no fee and no carry: a plain portfolio. */
export const directOnly: Partial<Parameters> = {
  'seed.share': 0,
  'angel.share': 0,
  'direct.share': 1,
  'direct.fundSize': 100_000,
  'direct.fee': 0,
  'direct.feeAfter': 0,
  'programme.fee': 0,
};

/** Nothing is ever forced: every project is over within a year, two years before its fund ends. */
export const quickExits: Partial<Parameters> = {
  'direct.successYears': 0.5,
  'direct.failureYears': 0.5,
  'direct.yearsSpread': 0,
  'exit.forcedDiscount': 0,
};

/** All four sleeves at once, each with another model and other terms. */
export const fourSleeves: Partial<Parameters> = {
  'seed.share': 0.2,
  'angel.share': 0.3,
  'venture.share': 0.3,
  'direct.share': 0.1,
  'seed.multipleModel': 'pareto',
  'venture.multipleModel': 'table',
  'venture.managerShare': 0,
  'angel.governmentShare': 0.3,
  'angel.catchUp': 0.5,
  'venture.catchUp': 0.1,
  'direct.fundSize': 10_000,
  'direct.governmentShare': 0.9,
  'direct.managerShare': 0.1,
  'direct.carry': 0.1,
  'seed.term': 7.5,
  'seed.extension': 1.25,
  'programme.term': 13.25,
};
