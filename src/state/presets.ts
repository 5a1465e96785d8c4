import { readPresets, type Presets } from '../model/presets';
import { sayProblem } from '../model/problems';

/** What the page knows of before anyone does anything: presets, stresses, documents. */
export type PresetLibrary = Presets;

const files = import.meta.glob<string>('../../scenarios/*.yaml', { query: '?raw', import: 'default', eager: true });

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The scenario files that are built into the page. A fault in one is a bug: the checks of the build read them too. */
export function builtInPresets(): PresetLibrary {
  const named = Object.fromEntries(Object.entries(files).map(([path, content]) => [baseName(path), content]));
  const checked = readPresets(named);
  if (!checked.ok) throw new Error(checked.problems.map((each) => sayProblem(each, 'en')).join('\n'));
  return checked.value;
}
