import type { AppState } from '../../state/app-state';
import { CompareDesk } from '../../state/compare-desk';
import type { LibraryEntry } from '../../state/library/entry';

/** Puts an entry beside what is compared, and shows the comparison. */
export function compareEntry({ name, draft }: LibraryEntry, state: AppState): void {
  state.part(CompareDesk).keepNamed(name, draft);
  state.page.value = 'compare';
}
