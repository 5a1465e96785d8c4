import { backTests, type BackTest } from '../../analysis/back-tests';
import type { Runnable } from '../../state/resolve-draft';

/** Published figures of the run's preset beside the model's. */
export interface ShownBackTests {
  readonly rows: readonly BackTest[];
  /** How many are left out because what they follow from was changed: the model's number is then no longer the city's. */
  readonly changed: number;
}

/** The comparisons that hold for a run. Its changes beyond the preset's are edits and stresses. */
export function shownBackTests({ draft, resolved }: Runnable): ShownBackTests {
  const added = resolved.scenario.changes.slice(draft.base.changes.length);
  const touched = new Set(added.map(({ key }) => key));
  const all = backTests(draft.base.id, resolved.parameters);
  const rows = all.filter(({ keys }) => !keys.some((key) => touched.has(key)));
  return { rows, changed: all.length - rows.length };
}
