import { constraintProblems } from '../../src/model/constraints';
import { baseline, type Parameters } from '../../src/model/parameters';
import { structureProblems } from '../../src/model/structure';

export { directOnly, everyRule, fourSleeves, quickExits } from '../../src/analysis/oracles/portfolios';

/** The baseline with changes, held against every rule between parameters. */
export function parametersWith(changes: Partial<Parameters>): Parameters {
  const parameters = { ...baseline, ...changes };
  const problems = [...constraintProblems(parameters), ...structureProblems(parameters)];
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message.en).join('\n'));
  return parameters;
}
