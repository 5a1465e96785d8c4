import { findParameter } from '../model/parameters';
import { invalid, problem, valid, type Checked, type Problem } from '../model/problems';
import { readScenario } from '../model/parse';
import type { Change, Scenario } from '../model/scenario';
import { readValue } from '../model/values';
import { text } from '../model/text';
import { editOf, startDraft, withEdit, type Draft, type OwnName } from './draft';
import { cleanName } from './given-names';
import type { PresetLibrary } from './presets';

/** A draft as links and autosave write it: the preset by its id (an opened file in full), each edit as key and value, stresses by id. */
export interface SavedDraft {
  readonly base: string | Scenario;
  readonly edits: readonly (readonly [key: string, value: unknown])[];
  /** Left out where there are none. */
  readonly stresses?: readonly string[];
  /** The name it has of its own, and the code of what was named; left out where it has none. */
  readonly named?: readonly [zh: string, en: string, edits: string];
}

const isBuiltIn = (base: Scenario, { presets }: PresetLibrary): boolean => presets.includes(base);

export const saveDraft = ({ base, edits, stresses, named }: Draft, library: PresetLibrary): SavedDraft => ({
  base: isBuiltIn(base, library) ? base.id : base,
  edits: edits.map(({ key, value }) => [key, value]),
  ...(stresses.length > 0 ? { stresses } : {}),
  ...(named ? { named: [named.name.zh, named.name.en, named.edits] as const } : {}),
});

/** With the preset in full, so that it stays what it was when a later version has another preset of that name. */
export const saveWholeDraft = (draft: Draft): SavedDraft =>
  saveDraft(draft, { presets: [], stresses: [], documents: [] });

const unreadable = (zh: string, en: string): Problem => problem('unreadable-draft', '', zh, en);

const incompleteWork = unreadable('保存的内容不完整，无法读取。', 'the saved work is incomplete and cannot be read.');

const incompleteRecord = unreadable(
  '这条记录缺少方案内容，或方案内容不完整。',
  'the record has no scenario in it, or an incomplete one.',
);

function readBase(raw: unknown, library: PresetLibrary): Checked<Scenario> {
  if (typeof raw !== 'string') return readScenario(raw, library.documents);
  const preset = library.presets.find(({ id }) => id === raw);
  if (preset) return valid(preset);
  const known = library.presets.map(({ id }) => id).join(', ');
  return invalid([
    problem(
      'unknown-preset',
      '',
      `本版本没有名为“${raw}”的方案；现有：${known}。`,
      `this version has no preset “${raw}”; it has ${known}.`,
    ),
  ]);
}

function readEdit(raw: unknown, incomplete: Problem): Checked<Change> {
  if (!Array.isArray(raw) || raw.length !== 2 || typeof raw[0] !== 'string') return invalid([incomplete]);
  const [key, value] = raw as [string, unknown];
  const row = findParameter(key);
  if (!row)
    return invalid([problem('unknown-parameter', key, '本版本没有这个参数。', 'this version has no such parameter.')]);
  const checked = readValue(row, value, key);
  return checked.ok ? valid(editOf(row.key, checked.value)) : checked;
}

function readStress(raw: unknown, { stresses }: PresetLibrary, incomplete: Problem): Checked<string> {
  if (typeof raw !== 'string') return invalid([incomplete]);
  if (stresses.some(({ id }) => id === raw)) return valid(raw);
  const known = stresses.map(({ id }) => id).join(', ');
  return invalid([
    problem(
      'unknown-stress',
      '',
      `本版本没有名为“${raw}”的压力情景；现有：${known}。`,
      `this version has no stress “${raw}”; it has ${known}.`,
    ),
  ]);
}

function collect<T>(parts: readonly Checked<T>[]): Checked<readonly T[]> {
  const problems: Problem[] = parts.flatMap((part) => (part.ok ? [] : part.problems));
  if (problems.length > 0) return invalid(problems);
  return valid(parts.flatMap((part) => (part.ok ? [part.value] : [])));
}

const isSaved = (raw: unknown): raw is { base: unknown; edits: unknown[]; stresses?: unknown; named?: unknown } =>
  typeof raw === 'object' && raw !== null && 'base' in raw && 'edits' in raw && Array.isArray(raw.edits);

const CODE = /^[0-9a-f]{8}$/;

/** The name of a saved draft, fit to be shown; a draft whose name cannot be read is called by its base. */
function savedName(raw: unknown): OwnName | null {
  if (!Array.isArray(raw)) return null;
  const [zh, en, edits] = raw.map((part) => (typeof part === 'string' ? cleanName(part) : ''));
  return zh && en && edits && CODE.test(edits) ? { name: text(zh, en), edits } : null;
}

/** Links of earlier versions know no stresses. */
const savedStresses = (raw: unknown): readonly unknown[] | undefined =>
  raw === undefined ? [] : Array.isArray(raw) ? [...new Set<unknown>(raw)] : undefined;

/**
 * A draft from outside, or everything that is wrong with it. Its values are valid one by one; together they may still break
 * a rule, as they may while someone works on them, and the form says so. `incomplete`: what to say where something is missing.
 */
export function readDraft(raw: unknown, library: PresetLibrary, incomplete: Problem = incompleteWork): Checked<Draft> {
  if (!isSaved(raw)) return invalid([incomplete]);
  const base = readBase(raw.base, library);
  if (!base.ok) return base;
  const edits = collect(raw.edits.map((edit) => readEdit(edit, incomplete)));
  if (!edits.ok) return edits;
  const written = savedStresses(raw.stresses);
  if (!written) return invalid([incomplete]);
  const stresses = collect(written.map((id) => readStress(id, library, incomplete)));
  if (!stresses.ok) return stresses;
  const named = savedName(raw.named);
  const start = { ...startDraft(base.value), stresses: stresses.value, ...(named ? { named } : {}) };
  return valid(edits.value.reduce((sofar, { key, value }) => withEdit(sofar, key, value), start));
}

/** The preset itself in place of a copy of it: what is still the preset can be named by its id. */
function withOwnPreset(draft: Draft, { presets }: PresetLibrary): Draft {
  const copied = JSON.stringify(draft.base);
  const own = presets.find((preset) => preset.id === draft.base.id && JSON.stringify(preset) === copied);
  return own ? { ...draft, base: own } : draft;
}

/** A draft that was saved with its preset in full, or everything that is wrong with it. */
export function readWholeDraft(raw: unknown, library: PresetLibrary): Checked<Draft> {
  const draft = readDraft(raw, library, incompleteRecord);
  return draft.ok ? valid(withOwnPreset(draft.value, library)) : draft;
}
