import type { Stress } from '../../model/stresses';
import { text, type Language, type Text } from '../../model/text';
import { DRAFT, keptIn, type Slot } from '../../state/compare-slots';
import type { Draft } from '../../state/draft';
import { withoutName } from '../../state/draft-name';
import { fileNameOf } from '../../state/file-name';
import { basisNote, changesNote, sayDraft } from '../run-origin';

/** What a copy of the draft is called where nobody names it. */
export const copyName = (draft: Draft, known: readonly Stress[]): Text =>
  text(sayDraft(draft, known, 'zh'), sayDraft(draft, known, 'en'));

/** 武汉行动方案（改动2项，叠加“深度下行”） — what something kept is made of. */
export const sayContent = (draft: Draft, known: readonly Stress[], language: Language): string =>
  sayDraft(withoutName(draft), known, language);

const preset = text('预设方案', 'Preset');
const fromKept = text('留作对比', 'Kept');
const current = text('当前方案，随修改更新', 'The current draft, goes with your changes');

/** What stands below the name of a slot: where it comes from. */
export function slotDetail({ id, draft }: Slot, known: readonly Stress[], language: Language): string {
  if (id === DRAFT) {
    const basis = draft.named ? basisNote(draft, known, language) : changesNote(draft, known, language);
    return current[language] + basis;
  }
  if (keptIn(id) === null) return preset[language];
  return `${fromKept[language]} · ${sayContent(draft, known, language)}`;
}

/** Letters of a name in the name of a file: six of them have to fit. */
const STEM_LETTERS = 20;

/** A slot in the name of a file: by the name somebody gave it, else by the id of its preset. */
export const slotStem = ({ draft }: Slot): string =>
  draft.named ? fileNameOf(Array.from(draft.named.name.zh).slice(0, STEM_LETTERS).join(''), '') : draft.base.id;
