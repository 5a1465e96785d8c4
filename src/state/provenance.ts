import type { ParameterKey } from '../model/parameters';
import type { Change, Status } from '../model/scenario';
import { isEdited, type Draft } from './draft';

/** What a value rests on, as the marks of the form tell it. */
export const PROVENANCES = ['rule', 'aim', 'evidence', 'derived', 'assumed', 'modified'] as const;
export type Provenance = (typeof PROVENANCES)[number];

const provenanceOfStatus: Readonly<Record<Status, Provenance>> = {
  rule: 'rule',
  target: 'aim',
  proposal: 'aim',
  statistic: 'evidence',
  public: 'evidence',
  derived: 'derived',
  assumed: 'assumed',
};

/** The preset's last word on a parameter; undefined where it leaves the baseline alone. */
export const presetChange = (changes: readonly Change[], key: ParameterKey): Change | undefined =>
  changes.filter((change) => change.key === key).at(-1);

/** A baseline value no preset speaks of is an assumption. */
export function provenanceOf(draft: Draft, key: ParameterKey): Provenance {
  if (isEdited(draft, key)) return 'modified';
  const change = presetChange(draft.base.changes, key);
  return change ? provenanceOfStatus[change.status] : 'assumed';
}

/** How many of these parameters rest on what. */
export function countProvenance(draft: Draft, keys: readonly ParameterKey[]): Readonly<Record<Provenance, number>> {
  const counts = Object.fromEntries(PROVENANCES.map((each) => [each, 0])) as Record<Provenance, number>;
  for (const key of keys) counts[provenanceOf(draft, key)] += 1;
  return counts;
}
