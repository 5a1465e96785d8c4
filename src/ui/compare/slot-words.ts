import type { Stress } from '../../model/stresses';
import { text, type Language, type Text } from '../../model/text';
import { DRAFT, keptIn, type Slot } from '../../state/compare-slots';
import type { Draft } from '../../state/draft';
import { changesNote } from '../run-origin';

/** 武汉行动方案（改动2项，叠加“深度下行”） — what a draft is made of. */
export const sayDraft = (draft: Draft, known: readonly Stress[], language: Language): string =>
  draft.base.name[language] + changesNote(draft, known, language);

/** The same in both languages: what a copy of the draft is called where nobody names it. */
export const draftName = (draft: Draft, known: readonly Stress[]): Text =>
  text(sayDraft(draft, known, 'zh'), sayDraft(draft, known, 'en'));

const preset = text('预设方案', 'Preset');
const fromKept = text('留作对比', 'Kept');

/** What stands below the name of a slot: where it comes from. */
export function slotDetail({ id, draft }: Slot, known: readonly Stress[], language: Language): string {
  if (id === DRAFT) return sayDraft(draft, known, language);
  if (keptIn(id) === null) return preset[language];
  return `${fromKept[language]} · ${sayDraft(draft, known, language)}`;
}
