import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Stress } from '../model/stresses';
import { text, type Language, type Text } from '../model/text';
import { isAboutTheRun, stressesOf, type Draft } from './draft';
import { isSameName } from './given-names';

/** Letters that tell one list of edits from another. */
const CODE_LETTERS = 8;

/** What the edits of rules come to, in whatever order they were made. */
function editsCode({ edits }: Draft): string {
  const written = edits.filter((edit) => !isAboutTheRun(edit)).map(({ key, value }) => JSON.stringify([key, value]));
  return bytesToHex(sha256(utf8ToBytes(written.sort().join('\n')))).slice(0, CODE_LETTERS);
}

/** The draft without a name of its own: called by what it is based on. */
export function withoutName({ base, edits, stresses }: Draft): Draft {
  return { base, edits, stresses };
}

/** The draft under a name of its own, as it is now; one that has the name of its base needs none. */
export function withName(draft: Draft, name: Text): Draft {
  const plain = withoutName(draft);
  return isSameName(name, draft.base.name) ? plain : { ...plain, named: { name, edits: editsCode(draft) } };
}

/** The draft renamed where it is called so; what was changed since it was named stays told. */
export function renamed(draft: Draft, from: Text, to: Text): Draft {
  const { named } = draft;
  return named && isSameName(named.name, from) ? { ...draft, named: { ...named, name: to } } : draft;
}

/** An earlier or later state of a draft, told from what was kept last under their common name. */
export function heldAgainst(draft: Draft, kept: Draft): Draft {
  if (!draft.named || !kept.named || !isSameName(draft.named.name, kept.named.name)) return draft;
  return { ...draft, named: kept.named };
}

/** Whether rules were changed since the draft got its name; without one, whether any differ from those it is based on. */
export function isChanged(draft: Draft): boolean {
  if (draft.named) return editsCode(draft) !== draft.named.edits;
  return draft.edits.some((edit) => !isAboutTheRun(edit));
}

/** The draft without its edits and stresses; a name that was given to more than that goes with them. */
export function withoutChanges(draft: Draft): Draft {
  const plain = { ...draft, edits: [], stresses: [] };
  return isChanged(plain) ? withoutName(plain) : plain;
}

const EDITED = text('（修改）', ' (edited)');

/** A name with the mark that it is no longer what bears that name; the mark stands only once. */
const marked = (name: Text, mark: Text = EDITED): Text => {
  const ending = (language: Language): string =>
    name[language].endsWith(mark[language]) ? name[language] : name[language] + mark[language];
  return text(ending('zh'), ending('en'));
};

/** What marks a name as edited. */
export const editedName = (name: Text): Text => marked(name);

/** The draft's own name, or that of what it is based on; without any mark. */
export const givenName = ({ base, named }: Draft): Text => named?.name ?? base.name;

/** The name of the draft's rules: “甲案”, “甲案（修改）”. */
export const rulesName = (draft: Draft): Text => (isChanged(draft) ? editedName(givenName(draft)) : givenName(draft));

/** What the scenario a draft stands for is called: “甲案”, “甲案（修改）”, “甲案（叠加“深度下行”）”. */
export function draftName(draft: Draft, known: readonly Stress[]): Text {
  const stresses = stressesOf(draft, known).map(({ name }) => name);
  const name = rulesName(draft);
  if (stresses.length === 0) return name;
  const zh = stresses.map((each) => `“${each.zh}”`).join('、');
  const en = stresses.map((each) => `“${each.en}”`).join(', ');
  return marked(name, text(`（叠加${zh}）`, ` (under ${en})`));
}
