import { parseDocuments } from './documents';
import { parseScenario } from './parse';
import { invalid, problem, valid, type Checked, type Problem } from './problems';
import type { PolicyDocument, Scenario } from './scenario';

/** The presets in the order a person meets them, and the documents they cite. */
export interface Presets {
  readonly presets: readonly Scenario[];
  readonly documents: readonly PolicyDocument[];
}

const DOCUMENTS_FILE = 'documents.yaml';

/** The scenario that every other one is a change of comes first. */
const FIRST = 'baseline';

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const inFile = (name: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((found) => ({ ...found, path: `${name} ${found.path}`.trimEnd() }));

/** A preset is found by its id, so the file carries it as its name. */
function parsePreset(name: string, yaml: string, documents: readonly PolicyDocument[]): Checked<Scenario> {
  const scenario = parseScenario(yaml, documents);
  if (!scenario.ok) return invalid(inFile(name, scenario.problems));
  const { id } = scenario.value;
  if (name === `${id}.yaml`) return scenario;
  return invalid([
    problem('id-not-file', `${name} id`, `id“${id}”须与文件名一致。`, `the id “${id}” must be the name of the file.`),
  ]);
}

const byId = (a: Scenario, b: Scenario): number =>
  Number(b.id === FIRST) - Number(a.id === FIRST) || (a.id < b.id ? -1 : 1);

/** Reads all scenario files: file name (or path) → text, documents.yaml among them. */
export function readPresets(files: Readonly<Record<string, string>>): Checked<Presets> {
  const named = Object.entries(files).map(([path, yaml]) => [fileName(path), yaml] as const);
  const documents = parseDocuments(named.find(([name]) => name === DOCUMENTS_FILE)?.[1] ?? '');
  if (!documents.ok) return invalid(inFile(DOCUMENTS_FILE, documents.problems));
  const scenarios = named
    .filter(([name]) => name !== DOCUMENTS_FILE)
    .map(([name, yaml]) => parsePreset(name, yaml, documents.value));
  const problems = scenarios.flatMap((scenario) => (scenario.ok ? [] : scenario.problems));
  if (problems.length > 0) return invalid(problems);
  const presets = scenarios.flatMap((scenario) => (scenario.ok ? [scenario.value] : [])).sort(byId);
  return valid({ presets, documents: documents.value });
}
