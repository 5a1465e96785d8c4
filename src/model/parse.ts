import { readChangeList, type Repeats } from './change-list';
import { scenarioEnvelope, type ScenarioEnvelope } from './envelope';
import { envelopeProblems } from './envelope-problems';
import { fieldOf, isFields } from './fields';
import { parameterRow, type ParameterKey, type ParameterValue } from './parameters';
import { invalid, valid, type Checked, type Problem } from './problems';
import { applyDrafts, parameterProblems } from './resolve';
import type { Change, PolicyDocument, Scenario } from './scenario';
import { readYaml } from './yaml';

/** Everything that is wrong beyond the shape of the fields. */
function contentProblems(raw: unknown, documents: readonly PolicyDocument[], repeats: Repeats): readonly Problem[] {
  if (!isFields(raw)) return [];
  const changes = readChangeList(fieldOf(raw, 'changes'), 'changes', documents, repeats);
  const application = applyDrafts(changes.drafts, changes.suspects);
  return [...changes.problems, ...parameterProblems(application, changes.drafts)];
}

const changeOf = (change: ScenarioEnvelope['changes'][number]): Change => ({
  ...change,
  key: parameterRow(change.key as ParameterKey).key,
  value: change.value as ParameterValue,
});

const scenarioOf = ({ changes, ...rest }: ScenarioEnvelope): Scenario => ({ ...rest, changes: changes.map(changeOf) });

/** Where a problem stands in the file: the head, then the changes. */
function position({ path }: Problem): number {
  const index = /^changes\[(\d+)\]/.exec(path)?.[1];
  return index === undefined ? 0 : 1 + Number(index);
}

const inFileOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => position(a) - position(b));

function readContent(
  raw: unknown,
  documents: readonly PolicyDocument[],
  earlier: readonly Problem[],
  repeats: Repeats = 'refused',
): Checked<Scenario> {
  const envelope = scenarioEnvelope.safeParse(raw);
  const shape = envelope.success ? [] : envelopeProblems(envelope.error, raw, scenarioEnvelope);
  const problems = [...earlier, ...shape, ...contentProblems(raw, documents, repeats)];
  if (!envelope.success || problems.length > 0) return invalid(inFileOrder(problems));
  return valid(scenarioOf(envelope.data));
}

/** A value of unknown origin (share link, JSON) as a scenario that resolves, or everything that is wrong with it. */
export const readScenario = (raw: unknown, documents: readonly PolicyDocument[]): Checked<Scenario> =>
  readContent(raw, documents, []);

/** The same of a scenario as it was run: later layers (edits, stresses, equal money) may set again what earlier ones changed. */
export const readLayeredScenario = (raw: unknown, documents: readonly PolicyDocument[]): Checked<Scenario> =>
  readContent(raw, documents, [], 'allowed');

/** The text of a scenario file as a scenario that resolves, or everything that is wrong with it. */
export function parseScenario(yaml: string, documents: readonly PolicyDocument[]): Checked<Scenario> {
  const reading = readYaml(yaml);
  if (!reading.readable) return invalid(reading.problems);
  return readContent(reading.content, documents, reading.problems);
}
