import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { invalid, problem, valid, type Checked } from '../model/problems';
import { text, type Text } from '../model/text';
import type { Draft } from './draft';
import { withoutName } from './draft-name';
import type { PresetLibrary } from './presets';
import { readWholeDraft, saveDraft, saveWholeDraft, type SavedDraft } from './saved-draft';

/** A scenario kept to be compared: the draft as it once was, or a file that was opened. */
export interface Kept {
  /** Says what is kept, so that the same kept twice is one. */
  readonly id: string;
  readonly name: Text;
  readonly draft: Draft;
}

/** As storage and links write it. */
export interface SavedKept {
  readonly name: Text;
  readonly draft: SavedDraft;
}

/** Longer names are cut: they head columns and name curves. */
export const LONGEST_NAME = 40;

const cut = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name);

/** Letters of an id: enough that no two of what a person keeps share one. */
const ID_LETTERS = 10;

/** With the preset in full: for storage. */
export const saveKept = ({ name, draft }: Kept): SavedKept => ({ name, draft: saveWholeDraft(draft) });

/** With the preset by its id, which is short: for links. */
export const shortKept = ({ name, draft }: Kept, library: PresetLibrary): SavedKept => ({
  name,
  draft: saveDraft(draft, library),
});

/** Something kept, with the id that belongs to it; its draft needs no other name. */
export function keptOf(name: Text, draft: Draft): Kept {
  const kept = { id: '', name: text(cut(name.zh), cut(name.en)), draft: withoutName(draft) };
  const content = JSON.stringify(saveKept(kept));
  return { ...kept, id: bytesToHex(sha256(utf8ToBytes(content))).slice(0, ID_LETTERS) };
}

const isName = (raw: unknown): raw is string => typeof raw === 'string' && raw.trim() !== '';

const isSaved = (raw: unknown): raw is { name: Record<keyof Text, string>; draft: unknown } =>
  typeof raw === 'object' &&
  raw !== null &&
  'name' in raw &&
  'draft' in raw &&
  typeof raw.name === 'object' &&
  raw.name !== null &&
  'zh' in raw.name &&
  'en' in raw.name &&
  isName(raw.name.zh) &&
  isName(raw.name.en);

/** Something kept from outside, or what is wrong with it. */
export function readKept(raw: unknown, library: PresetLibrary): Checked<Kept> {
  if (!isSaved(raw))
    return invalid([
      problem(
        'unreadable-kept',
        '',
        '保存的方案不完整，无法读取。',
        'a kept scenario is incomplete and cannot be read.',
      ),
    ]);
  const draft = readWholeDraft(raw.draft, library);
  if (!draft.ok) return draft;
  return valid(keptOf(text(raw.name.zh, raw.name.en), draft.value));
}
