import type { PolicyDocument, Scenario } from '../../src/model/scenario';
import { builtInPresets, type PresetLibrary } from '../../src/state/presets';

export const library: PresetLibrary = builtInPresets();

export const documents: readonly PolicyDocument[] = library.documents;

/** A built-in preset by its id. */
export function preset(id: string): Scenario {
  const found = library.presets.find((each) => each.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return found;
}
