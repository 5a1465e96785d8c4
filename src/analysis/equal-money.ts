import { invalid, valid, type Checked, type Problem } from '../model/problems';
import { resolveScenario } from '../model/resolve';
import type { Change, ResolvedScenario } from '../model/scenario';
import { text } from '../model/text';

const CAPITAL = 'programme.capital';
const BUYER = 'secondary.base';

/** The size of the first, and an S-fund in proportion to it: what it can take over is public money as well. */
function changesTo(first: ResolvedScenario, { parameters }: ResolvedScenario): readonly Change[] {
  const capital = first.parameters[CAPITAL];
  const reason = {
    status: 'derived',
    note: `按相同财政资金比较 / at equal public money: ${first.scenario.id}`,
  } as const;
  const buyer = { key: BUYER, op: 'multiply', value: capital / parameters[CAPITAL], ...reason } as const;
  return [{ key: CAPITAL, value: capital, ...reason }, ...(parameters[BUYER] > 0 ? [buyer] : [])];
}

/** A scenario that was fine before has its new size to blame. */
function causedBySize(found: Problem, { scenario: { id, name } }: ResolvedScenario): Problem {
  const message = text(
    `“${name.zh}”按相同财政资金比较时：${found.message.zh}`,
    `“${name.en}” at equal public money: ${found.message.en}`,
  );
  return { ...found, path: id, message };
}

function scaled(one: ResolvedScenario, first: ResolvedScenario): Checked<ResolvedScenario> {
  if (one.parameters[CAPITAL] === first.parameters[CAPITAL]) return valid(one);
  const changes = [...one.scenario.changes, ...changesTo(first, one)];
  const resolved = resolveScenario({ ...one.scenario, changes });
  return resolved.ok ? resolved : invalid(resolved.problems.map((found) => causedBySize(found, one)));
}

/** The scenarios with as much public money as the first, so that only their rules differ. Sizes of funds and tickets stay. */
export function atEqualMoney(scenarios: readonly ResolvedScenario[]): Checked<readonly ResolvedScenario[]> {
  const all = scenarios.map((one) => scaled(one, scenarios[0]));
  const problems = all.flatMap((each) => (each.ok ? [] : each.problems));
  return problems.length > 0 ? invalid(problems) : valid(all.flatMap((each) => (each.ok ? [each.value] : [])));
}
