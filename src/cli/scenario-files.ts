import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocuments } from '../model/documents';
import { nearestName } from '../model/nearest';
import { parseScenario } from '../model/parse';
import { isPresetFile, readPresets, type Presets } from '../model/presets';
import { invalid, problem, valid, type Checked, type Problem } from '../model/problems';
import type { PolicyDocument, Scenario } from '../model/scenario';
import { parseStresses, type Stress } from '../model/stresses';
import { readTextFile } from './files';

/** The presets that come with the program; a YAML file put here is a preset as well. */
const DIRECTORY = fileURLToPath(new URL('../../scenarios', import.meta.url));
const DOCUMENTS = 'documents.yaml';
const STRESSES = 'stresses.yaml';

const idOf = (file: string): string => basename(file, '.yaml');

/** Every preset and the documents they cite. */
export async function readAllPresets(): Promise<Checked<Presets>> {
  const names = (await readdir(DIRECTORY)).filter((name) => name.endsWith('.yaml')).sort();
  const texts = await Promise.all(names.map((name) => readTextFile(join(DIRECTORY, name))));
  const problems = texts.flatMap((text) => (text.ok ? [] : text.problems));
  if (problems.length > 0) return invalid(problems);
  return readPresets(Object.fromEntries(names.map((name, i) => [name, texts[i].ok ? texts[i].value : ''])));
}

const inDocuments = (found: Problem): Problem => ({
  ...found,
  path: found.path === '' ? DOCUMENTS : `${DOCUMENTS}: ${found.path}`,
});

/** Reads one file in the way given; the documents it may cite are those of the presets. */
async function readCiting<T>(
  path: string,
  parse: (yaml: string, documents: readonly PolicyDocument[]) => Checked<T>,
): Promise<Checked<T>> {
  const [documents, text] = await Promise.all([readTextFile(join(DIRECTORY, DOCUMENTS)), readTextFile(path)]);
  if (!documents.ok) return documents;
  if (!text.ok) return text;
  const cited = parseDocuments(documents.value);
  return cited.ok ? parse(text.value, cited.value) : invalid(cited.problems.map(inDocuments));
}

const readScenarioFile = (path: string): Promise<Checked<Scenario>> => readCiting(path, parseScenario);

function unknownStress(name: string, ids: readonly string[]): Problem {
  const nearest = nearestName(name, ids);
  const known = ids.join(', ');
  return problem(
    'unknown-stress',
    `--stress ${name}`,
    `没有这个压力情景${nearest ? `，是否想用 ${nearest}？` : '。'}现有：${known}。`,
    `there is no such stress${nearest ? `; did you mean ${nearest}?` : '.'} Stresses: ${known}.`,
  );
}

/** The stresses a person names, each once, in that order. */
export async function findStresses(names: readonly string[]): Promise<Checked<readonly Stress[]>> {
  if (names.length === 0) return valid([]);
  const known = await readCiting(join(DIRECTORY, STRESSES), parseStresses);
  if (!known.ok) return known;
  const ids = known.value.map(({ id }) => id);
  const unknown = names.filter((name) => !ids.includes(name));
  if (unknown.length > 0) return invalid(unknown.map((name) => unknownStress(name, ids)));
  return valid([...new Set(names)].flatMap((name) => known.value.filter(({ id }) => id === name)));
}

function unknownPreset(name: string, ids: readonly string[]): Problem {
  const nearest = nearestName(name, ids);
  const known = ids.join(', ');
  return problem(
    'unknown-scenario',
    '',
    `没有名为“${name}”的方案或文件${nearest ? `，是否想用 ${nearest}？` : '。'}现有预设：${known}。`,
    `there is no scenario or file “${name}”${nearest ? `; did you mean ${nearest}?` : '.'} Presets: ${known}.`,
  );
}

/** The scenario a person names: the id of a preset, else a file. */
export async function findScenario(name: string): Promise<Checked<Scenario>> {
  const ids = (await readdir(DIRECTORY)).filter(isPresetFile).map(idOf);
  if (ids.includes(name)) return readScenarioFile(join(DIRECTORY, `${name}.yaml`));
  if (/[\\/.]/.test(name)) return readScenarioFile(name);
  return invalid([unknownPreset(name, ids)]);
}
