import { problem, type Problem } from '../model/problems';
import type { ResolvedScenario } from '../model/scenario';
import { text, type Text } from '../model/text';
import type { Kept } from './compare-kept';
import { startDraft, type Draft } from './draft';
import { draftName, isChanged, withName, withoutName } from './draft-name';
import type { PresetLibrary } from './presets';
import { resolveDraft } from './resolve-draft';

export const [FEWEST_SLOTS, MOST_SLOTS] = [2, 6];

/** The draft as it is at the moment; every other slot is named by the id of its preset, or by `@` and the id of what is kept. */
export const DRAFT = 'draft';

const KEPT = '@';
export const keptSlot = (id: string): string => KEPT + id;
export const keptIn = (slot: string): string | null => (slot.startsWith(KEPT) ? slot.slice(KEPT.length) : null);

/** One of the scenarios side by side. */
export interface Slot {
  readonly id: string;
  /** Unlike that of any other slot. */
  readonly name: Text;
  readonly draft: Draft;
  /** What is run; null where something is wrong with it. */
  readonly resolved: ResolvedScenario | null;
  readonly problems: readonly Problem[];
}

/** Where slots come from. */
export interface Sources {
  readonly library: PresetLibrary;
  readonly draft: Draft;
  /** What the form holds that cannot be used; nothing of the draft is run until it is corrected. */
  readonly rejected: readonly Problem[];
  readonly kept: readonly Kept[];
}

/** What a slot is of, before it is named apart from others. */
function contentOf(id: string, { library, draft, kept }: Sources): Pick<Slot, 'name' | 'draft'> | null {
  if (id === DRAFT) return { name: draftName(draft, library.stresses), draft };
  const preset = library.presets.find((each) => each.id === id);
  if (preset) return { name: preset.name, draft: startDraft(preset) };
  const found = kept.find((each) => each.id === keptIn(id));
  return found ? { name: found.name, draft: withName(found.draft, found.name) } : null;
}

function slotOf(id: string, sources: Sources): readonly Slot[] {
  const content = contentOf(id, sources);
  if (!content) return [];
  const { name, draft } = content;
  const rejected = id === DRAFT ? sources.rejected : [];
  const checked = resolveDraft(draft, sources.library.stresses);
  const problems = [...rejected, ...(checked.ok ? [] : checked.problems)];
  return [{ id, name, draft, resolved: checked.ok && rejected.length === 0 ? checked.value : null, problems }];
}

/** Names told apart: the second of the same name is “name (2)”. */
function named(slots: readonly Slot[]): readonly Slot[] {
  return slots.map((slot, i) => {
    const earlier = slots.slice(0, i).filter(({ name }) => name.zh === slot.name.zh || name.en === slot.name.en).length;
    if (earlier === 0) return slot;
    const { zh, en } = slot.name;
    return { ...slot, name: text(`${zh}（${earlier + 1}）`, `${en} (${earlier + 1})`) };
  });
}

/** The scenarios that slots stand for; those that are nowhere to be found are left out. */
export const slotsOf = (ids: readonly string[], sources: Sources): readonly Slot[] =>
  named(ids.flatMap((id) => slotOf(id, sources)));

/** Presets a comparison begins with where nobody chose: the first of them that is not the draft's own. */
const PARTNERS = ['wuhan', 'zhengzhou'];

/** What is compared until somebody chooses: what the changes to a preset did, or the preset and another one. */
export function firstSlots(draft: Draft, { presets }: PresetLibrary): readonly string[] {
  const { base, edits, stresses } = draft;
  const isPreset = presets.includes(base);
  if (isPreset && (stresses.length > 0 || isChanged(withoutName(draft)))) return [base.id, DRAFT];
  const partner = PARTNERS.find((id) => id !== base.id) ?? '';
  return [isPreset && edits.length === 0 && !draft.named ? base.id : DRAFT, partner];
}

/** What is wrong with a slot, said with its name. */
export const problemsIn = ({ name, problems }: Slot): readonly Problem[] =>
  problems.map(({ path, code, message }) =>
    problem(code, path, `“${name.zh}”：${message.zh}`, `“${name.en}”: ${message.en}`),
  );
