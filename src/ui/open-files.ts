import type { AppState } from '../state/app-state';
import { loadPart } from './load-part';

/** Opens files, whatever they hold; the code for it comes when it is first needed. */
export async function openFiles(files: readonly File[], state: AppState): Promise<void> {
  const part = await loadPart(state, () => import('../state/library/open-file'));
  await part?.openFiles(files, state);
}
