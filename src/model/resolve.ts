import { brokenConstraints, type BrokenConstraint } from './constraints';
import {
  baseline,
  parameterRow,
  type ParameterKey,
  type ParameterRow,
  type Parameters,
  type ParameterValue,
} from './parameters';
import { invalid, problem, valid, type Checked, type Problem } from './problems';
import type { Change, Operation, ResolvedScenario, Scenario } from './scenario';
import { structureProblems } from './structure';
import { readValue } from './values';
import { nameOf, quoted } from './wording';

/** A change whose parameter is known and whose value is still to be checked. */
export interface Draft {
  /** Where the change stands: `changes[3]`. */
  readonly path: string;
  readonly row: ParameterRow & { readonly key: ParameterKey };
  readonly op: Operation;
  readonly value: unknown;
}

/** Parameters after a list of changes, and which of them cannot be relied upon because their change failed. */
export interface Application {
  readonly parameters: Parameters;
  readonly doubtful: ReadonlySet<ParameterKey>;
  readonly problems: readonly Problem[];
}

/** Significant digits an operation keeps, so that .7 × (1 / .7) is 1 and stays within bounds. */
const DIGITS = 12;

function calculated({ row, op, value, path }: Draft, current: ParameterValue): Checked<ParameterValue> {
  if (row.kind !== 'number' || typeof current !== 'number')
    return invalid([
      problem(
        'not-numeric',
        `${path}.op`,
        `“${nameOf(row).zh}”不是数字，只能直接设定（set），不能 ${op}。`,
        `“${nameOf(row).en}” is not a number: it can be set, but not changed by “${op}”.`,
      ),
    ]);
  if (typeof value !== 'number' || !Number.isFinite(value))
    return invalid([
      problem(
        'not-a-number',
        `${path}.value`,
        `${op} 之后须为数字，现为${quoted(value).zh}。`,
        `“${op}” needs a number, not ${quoted(value).en}.`,
      ),
    ]);
  const result = op === 'add' ? current + value : current * value;
  return readValue(row, Number(result.toPrecision(DIGITS)), `${path}.value`);
}

/** The value that a change gives its parameter. */
const changedValue = (draft: Draft, current: ParameterValue): Checked<ParameterValue> =>
  draft.op === 'set' ? readValue(draft.row, draft.value, `${draft.path}.value`) : calculated(draft, current);

/** Applies changes in order to a copy; one that fails leaves its parameter as it was and in doubt. */
export function applyDrafts(
  drafts: readonly Draft[],
  suspects: readonly ParameterKey[] = [],
  start: Parameters = baseline,
): Application {
  const values: Record<string, ParameterValue> = { ...start };
  const doubtful = new Set(suspects);
  const problems: Problem[] = [];
  for (const draft of drafts) {
    const changed = changedValue(draft, values[draft.row.key] ?? draft.row.baseline);
    if (changed.ok) values[draft.row.key] = changed.value;
    else {
      doubtful.add(draft.row.key);
      problems.push(...changed.problems);
    }
  }
  return { parameters: Object.freeze(values) as Parameters, doubtful, problems };
}

/** A broken rule is reported at the last change that touches it, where there is one. */
function located({ keys, problem: broken }: BrokenConstraint, drafts: readonly Draft[]): Problem {
  const culprit = drafts.filter(({ row }) => keys.includes(row.key)).at(-1);
  return culprit ? { ...broken, path: `${culprit.path}.value` } : broken;
}

/** What is wrong with parameters after their changes: rules between them, and then what they make of the programme. */
export function parameterProblems(
  { parameters, doubtful, problems }: Application,
  drafts: readonly Draft[],
): readonly Problem[] {
  const broken = brokenConstraints(parameters, doubtful).map((constraint) => located(constraint, drafts));
  const all = [...problems, ...broken];
  return all.length > 0 || doubtful.size > 0 ? all : structureProblems(parameters);
}

const draftOf = ({ key, op = 'set', value }: Change, i: number): Draft => ({
  path: `changes[${i}]`,
  row: parameterRow(key),
  op,
  value,
});

/** The parameters a scenario stands for, or everything that keeps it from being simulated. */
export function resolveScenario(scenario: Scenario): Checked<ResolvedScenario> {
  const drafts = scenario.changes.map(draftOf);
  const application = applyDrafts(drafts);
  const problems = parameterProblems(application, drafts);
  return problems.length > 0 ? invalid(problems) : valid({ scenario, parameters: application.parameters });
}
