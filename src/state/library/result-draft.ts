import type { Result } from '../../engine/result';
import { readLayeredScenario } from '../../model/parse';
import { valid, type Checked } from '../../model/problems';
import { resolveScenario } from '../../model/resolve';
import type { Change, Scenario } from '../../model/scenario';
import { startDraft, withEdit, type Draft } from '../draft';
import type { PresetLibrary } from '../presets';
import { editedScenario } from '../scenario-file';

/** A change of a stress carries a note, one made by hand carries none. */
const isEdit = ({ op, status, source, note }: Change): boolean =>
  (op ?? 'set') === 'set' && status === 'assumed' && source === undefined && note === undefined;

/** The preset with edits behind it, where that is all there is; else null. */
function asPreset({ id, changes }: Scenario, { presets }: PresetLibrary): Draft | null {
  const preset = presets.find((each) => each.id === id);
  if (!preset) return null;
  const length = preset.changes.length;
  const isPreset = JSON.stringify(changes.slice(0, length)) === JSON.stringify(preset.changes);
  const edits = changes.slice(length);
  if (!isPreset || !edits.every(isEdit)) return null;
  return edits.reduce((draft, { key, value }) => withEdit(draft, key, value), startDraft(preset));
}

const isPresetId = (id: string, { presets }: PresetLibrary): boolean => presets.some((preset) => preset.id === id);

/** What a result's scenario looks like by itself: with its stresses among its changes it is no longer the preset. */
function asFile(scenario: Scenario, library: PresetLibrary): Draft {
  return startDraft(editedScenario(scenario, isPresetId(scenario.id, library)));
}

/** With as many paths and the seed of the run, should that have been told them from outside. */
function asRun(draft: Draft, scenario: Scenario, { paths, seed }: Result): Draft {
  const resolved = resolveScenario(scenario);
  if (!resolved.ok) return draft;
  const own = resolved.value.parameters;
  const sized = own['simulation.paths'] === paths ? draft : withEdit(draft, 'simulation.paths', paths);
  return own['simulation.seed'] === seed ? sized : withEdit(sized, 'simulation.seed', seed);
}

/** The draft that a run's result came from, or what is wrong with its scenario. */
export function draftOfResult(result: Result, library: PresetLibrary): Checked<Draft> {
  const { id, name, changes } = result.scenario;
  const scenario = readLayeredScenario({ id, name, changes }, library.documents);
  if (!scenario.ok) return scenario;
  const draft = asPreset(scenario.value, library) ?? asFile(scenario.value, library);
  return valid(asRun(draft, scenario.value, result));
}
