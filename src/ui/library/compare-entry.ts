import type { AppState } from '../../state/app-state';
import { CompareDesk } from '../../state/compare-desk';
import type { LibraryDesk } from '../../state/library/desk';
import type { LibraryEntry } from '../../state/library/entry';

/** Puts an entry beside what is compared, and shows the comparison. */
export function compareEntry(entry: LibraryEntry, desk: LibraryDesk, state: AppState): void {
  state.part(CompareDesk).keepFile(desk.scenarioOf(entry));
  state.page.value = 'compare';
}
