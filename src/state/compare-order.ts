import { atEqualMoney } from '../analysis/equal-money';
import { scenarioHash } from '../engine/hash';
import { invalid, problem, valid, type Checked } from '../model/problems';
import type { ResolvedScenario } from '../model/scenario';
import type { CompareChoices } from './compare-choices';
import { FEWEST_SLOTS, problemsIn, type Slot } from './compare-slots';

/** What is to be compared. */
export interface CompareOrder {
  readonly slots: readonly Slot[];
  /** What is run, one per slot: at equal money where that was asked for. */
  readonly scenarios: readonly ResolvedScenario[];
  readonly equalMoney: boolean;
  readonly paths: number;
  readonly seed: string;
  /** Formulas beside the indicators, as they were written. */
  readonly formulas: readonly string[];
  /** Two orders of the same key come to the same numbers under the same names. */
  readonly key: string;
}

const tooFew = problem(
  'scenario-count',
  '',
  `至少选 ${FEWEST_SLOTS} 个方案才能对比。`,
  `choose at least ${FEWEST_SLOTS} scenarios to compare.`,
);

/** How the runs of an order go: with the paths chosen, else the first one's, and always with the first one's seed. */
function luckOf([first]: readonly ResolvedScenario[], chosen: number | null) {
  return {
    paths: chosen ?? first.parameters['simulation.paths'],
    seed: first.parameters['simulation.seed'],
  };
}

/** What identifies the contents of a scenario as the page shows them: its values, and where they are from. */
const contents = ({ scenario, parameters }: ResolvedScenario): unknown => [scenario.changes, scenarioHash(parameters)];

/** What can be run of slots, or everything that keeps them from being compared. */
export function orderOf(slots: readonly Slot[], choices: CompareChoices): Checked<CompareOrder> {
  const faults = slots.flatMap(problemsIn);
  if (slots.length < FEWEST_SLOTS) return invalid([...faults, tooFew]);
  if (faults.length > 0) return invalid(faults);
  const alone = slots.flatMap(({ resolved }) => resolved ?? []);
  const scenarios = choices.equalMoney ? atEqualMoney(alone) : valid(alone);
  if (!scenarios.ok) return scenarios;
  const { equalMoney, formulas } = choices;
  const order = { slots, scenarios: scenarios.value, equalMoney, formulas, ...luckOf(alone, choices.paths) };
  const names = slots.map(({ id, name }) => [id, name]);
  const key = JSON.stringify([names, order.scenarios.map(contents), equalMoney, formulas, order.paths, order.seed]);
  return valid({ ...order, key });
}
