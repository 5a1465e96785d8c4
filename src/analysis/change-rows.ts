import { parameterTable, type ParameterKey, type ParameterValue } from '../model/parameters';
import type { Change, ResolvedScenario, Status } from '../model/scenario';

/** What a scenario has for a parameter, and where it has it from. */
export interface ChangeCell {
  readonly value: ParameterValue;
  /** Every change of it, in their order; none where it is at the baseline. */
  readonly changes: readonly Change[];
  /** Of the last change; the baseline is assumed. */
  readonly status: Status;
  /** Id of the document the last change cites, where it cites one. */
  readonly source: string | null;
}

/** One parameter across scenarios. */
export interface ChangeRow {
  readonly key: ParameterKey;
  /** One cell per scenario, in their order. */
  readonly cells: readonly ChangeCell[];
  /** Whether any scenario has another value than the first. */
  readonly differs: boolean;
}

function cellOf({ scenario, parameters }: ResolvedScenario, key: ParameterKey): ChangeCell {
  const changes = scenario.changes.filter((change) => change.key === key);
  const last = changes.at(-1);
  return { value: parameters[key], changes, status: last?.status ?? 'assumed', source: last?.source ?? null };
}

const isSame = (a: ParameterValue, b: ParameterValue): boolean => JSON.stringify(a) === JSON.stringify(b);

const isChanged = ({ scenario }: ResolvedScenario, key: ParameterKey): boolean =>
  scenario.changes.some((change) => change.key === key);

function rowOf(key: ParameterKey, scenarios: readonly ResolvedScenario[]): ChangeRow {
  const cells = scenarios.map((one) => cellOf(one, key));
  return { key, cells, differs: cells.some(({ value }) => !isSame(value, cells[0].value)) };
}

/** The change lists side by side: every parameter that any scenario changes, in table order. Paths and seed are the study's. */
export const changeRows = (scenarios: readonly ResolvedScenario[]): readonly ChangeRow[] =>
  parameterTable
    .filter(({ group }) => group !== 'simulation')
    .filter(({ key }) => scenarios.some((one) => isChanged(one, key)))
    .map(({ key }) => rowOf(key, scenarios));
