import type { Result } from '../../engine/result';
import { readLayeredScenario } from '../../model/parse';
import { valid, type Checked } from '../../model/problems';
import { resolveScenario } from '../../model/resolve';
import type { Change, Scenario } from '../../model/scenario';
import { startDraft, withEdit, type Draft } from '../draft';
import { draftName, editedName, withName } from '../draft-name';
import { isSameName } from '../given-names';
import type { PresetLibrary } from '../presets';
import { editedScenario } from '../scenario-file';

/** A change of a stress carries a note, one made by hand carries none. */
const isEdit = ({ op, status, source, note }: Change): boolean =>
  (op ?? 'set') === 'set' && status === 'assumed' && source === undefined && note === undefined;

/** The preset with edits behind it, where that is all there is; else null. */
function asPreset({ id, name, changes }: Scenario, { presets }: PresetLibrary): Draft | null {
  const preset = presets.find((each) => each.id === id);
  if (!preset) return null;
  const length = preset.changes.length;
  const isPreset = JSON.stringify(changes.slice(0, length)) === JSON.stringify(preset.changes);
  const edits = changes.slice(length);
  if (!isPreset || !edits.every(isEdit)) return null;
  const draft = edits.reduce((sofar, { key, value }) => withEdit(sofar, key, value), startDraft(preset));
  return isSameName(name, draftName(draft, [])) ? draft : withName(draft, name);
}

/** What a result's scenario looks like by itself: with its stresses among its changes it is no longer the preset. */
function asFile(scenario: Scenario, { presets }: PresetLibrary): Draft {
  const preset = presets.find(({ id }) => id === scenario.id);
  const name = preset && isSameName(scenario.name, preset.name) ? editedName(scenario.name) : scenario.name;
  return startDraft(editedScenario({ ...scenario, name }, preset !== undefined));
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
