import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocuments } from '../model/documents';
import { nearestName } from '../model/nearest';
import { parseScenario } from '../model/parse';
import { isPresetFile, readPresets, type Presets } from '../model/presets';
import { invalid, problem, type Checked, type Problem } from '../model/problems';
import type { Scenario } from '../model/scenario';
import { readTextFile } from './files';

/** The presets that come with the program; a YAML file put here is a preset as well. */
const DIRECTORY = fileURLToPath(new URL('../../scenarios', import.meta.url));
const DOCUMENTS = 'documents.yaml';

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

/** Reads one scenario file; the documents it may cite are those of the presets. */
async function readScenarioFile(path: string): Promise<Checked<Scenario>> {
  const [documents, text] = await Promise.all([readTextFile(join(DIRECTORY, DOCUMENTS)), readTextFile(path)]);
  if (!documents.ok) return documents;
  if (!text.ok) return text;
  const cited = parseDocuments(documents.value);
  return cited.ok ? parseScenario(text.value, cited.value) : invalid(cited.problems.map(inDocuments));
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
