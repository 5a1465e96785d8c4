import { readChangeList, type ChangeList } from './change-list';
import { MOST_CHANGES, scenarioEnvelope, type ScenarioEnvelope } from './envelope';
import { envelopeProblems } from './envelope-problems';
import { fieldOf, isFields } from './fields';
import { parameterRow, type ParameterKey, type Parameters, type ParameterValue } from './parameters';
import { invalid, problem, valid, type Checked, type Problem } from './problems';
import { applyDrafts, parameterProblems } from './resolve';
import type { Change, PolicyDocument, Scenario } from './scenario';
import { readYaml } from './yaml';

/** Changes wait under `later` only for mechanisms that are not built: anything else would silently be left out. */
const availableNow = ({ drafts }: ChangeList): readonly Problem[] =>
  drafts
    .filter(({ row }) => !row.planned)
    .map(({ row, path }) =>
      problem(
        'available-now',
        `${path}.key`,
        `${row.key}（${row.label.zh}）已经可用，写在 later 之下不会生效；请移到 changes。`,
        `${row.key} (${row.label.en}) is available and would not be applied under “later”; move it to changes.`,
      ),
    );

/** Changes that wait are checked as if they were applied on top of the others. */
function laterProblems(later: ChangeList, parameters: Parameters): readonly Problem[] {
  return [...later.problems, ...availableNow(later), ...applyDrafts(later.drafts, [], parameters).problems];
}

/** Everything that is wrong beyond the shape of the fields. */
function contentProblems(raw: unknown, documents: readonly PolicyDocument[]): readonly Problem[] {
  if (!isFields(raw)) return [];
  const changes = readChangeList(fieldOf(raw, 'changes'), 'changes', documents);
  const later = readChangeList(fieldOf(raw, 'later'), 'later', documents);
  const application = applyDrafts(changes.drafts, changes.suspects);
  return [
    ...changes.problems,
    ...parameterProblems(application, changes.drafts),
    ...laterProblems(later, application.parameters),
  ];
}

const changeOf = (change: ScenarioEnvelope['changes'][number]): Change => ({
  ...change,
  key: parameterRow(change.key as ParameterKey).key,
  value: change.value as ParameterValue,
});

function scenarioOf({ changes, later, ...rest }: ScenarioEnvelope): Scenario {
  const scenario = { ...rest, changes: changes.map(changeOf) };
  return later ? { ...scenario, later: later.map(changeOf) } : scenario;
}

/** Where a problem stands in the file: the head, then the changes, then those that wait. */
function position({ path }: Problem): number {
  const [, list, index = 0] = /^(changes|later)\[(\d+)\]/.exec(path) ?? [];
  if (list === undefined) return 0;
  return 1 + Number(index) + (list === 'later' ? MOST_CHANGES : 0);
}

const inFileOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => position(a) - position(b));

function readContent(
  raw: unknown,
  documents: readonly PolicyDocument[],
  earlier: readonly Problem[],
): Checked<Scenario> {
  const envelope = scenarioEnvelope.safeParse(raw);
  const shape = envelope.success ? [] : envelopeProblems(envelope.error, raw, scenarioEnvelope);
  const problems = [...earlier, ...shape, ...contentProblems(raw, documents)];
  if (!envelope.success || problems.length > 0) return invalid(inFileOrder(problems));
  return valid(scenarioOf(envelope.data));
}

/** A value of unknown origin (share link, JSON) as a scenario that resolves, or everything that is wrong with it. */
export const readScenario = (raw: unknown, documents: readonly PolicyDocument[]): Checked<Scenario> =>
  readContent(raw, documents, []);

/** The text of a scenario file as a scenario that resolves, or everything that is wrong with it. */
export function parseScenario(yaml: string, documents: readonly PolicyDocument[]): Checked<Scenario> {
  const reading = readYaml(yaml);
  if (!reading.readable) return invalid(reading.problems);
  return readContent(reading.content, documents, reading.problems);
}
