import { parseDocuments } from './documents';
import { parseScenario } from './parse';
import { invalid, problem, valid, type Checked, type Problem } from './problems';
import type { PolicyDocument, Scenario } from './scenario';
import { parseStresses, type Stress } from './stresses';

/** The presets in the order a person meets them, the stresses they can be combined with, and the documents they cite. */
export interface Presets {
  readonly presets: readonly Scenario[];
  readonly stresses: readonly Stress[];
  readonly documents: readonly PolicyDocument[];
}

const DOCUMENTS_FILE = 'documents.yaml';
const STRESSES_FILE = 'stresses.yaml';

/** Whether a file of the folder of scenarios is a preset. */
export const isPresetFile = (name: string): boolean =>
  name.endsWith('.yaml') && ![DOCUMENTS_FILE, STRESSES_FILE].includes(name);

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

/** Reads all scenario files: file name (or path) → text, documents.yaml and stresses.yaml among them. */
export function readPresets(files: Readonly<Record<string, string>>): Checked<Presets> {
  const named = Object.entries(files).map(([path, yaml]) => [fileName(path), yaml] as const);
  const textOf = (file: string): string | undefined => named.find(([name]) => name === file)?.[1];
  const documents = parseDocuments(textOf(DOCUMENTS_FILE) ?? '');
  if (!documents.ok) return invalid(inFile(DOCUMENTS_FILE, documents.problems));
  const stresses = parseStresses(textOf(STRESSES_FILE) ?? '[]', documents.value);
  const scenarios = named
    .filter(([name]) => isPresetFile(name))
    .map(([name, yaml]) => parsePreset(name, yaml, documents.value));
  const problems = scenarios.flatMap((scenario) => (scenario.ok ? [] : scenario.problems));
  if (!stresses.ok) return invalid([...problems, ...inFile(STRESSES_FILE, stresses.problems)]);
  if (problems.length > 0) return invalid(problems);
  const presets = scenarios.flatMap((scenario) => (scenario.ok ? [scenario.value] : [])).sort(byId);
  return valid({ presets, stresses: stresses.value, documents: documents.value });
}
