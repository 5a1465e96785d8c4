import { parameterRow, type ParameterKey, type Parameters } from '../model/parameters';
import { STATUSES, type Change, type Scenario, type Status } from '../model/scenario';
import { isEdited, startDraft, stressesOf, type Draft } from './draft';
import type { PresetLibrary } from './presets';
import { keysInEffect } from '../model/relevance';

/** What a value rests on, as the marks of the form tell it. */
export const PROVENANCES = ['rule', 'aim', 'evidence', 'derived', 'assumed', 'modified'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** What a status amounts to. */
export const provenanceOfStatus: Readonly<Record<Status, Provenance>> = {
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

/** The parameters that stresses change: what the form shows of them is not what the results rest on. */
export const stressedKeys = (draft: Draft, { stresses }: PresetLibrary): ReadonlySet<ParameterKey> =>
  new Set(stressesOf(draft, stresses).flatMap(({ changes }) => changes.map(({ key }) => key)));

/** What the numbers of a preset or a draft rest on, counted over the parameters in effect; seed and number of paths are about the run. */
export interface StatusCounts {
  /** Those the preset sets, by the status of its last change. */
  readonly set: Readonly<Record<Status, number>>;
  /** Those it leaves at the baseline, which is assumed. */
  readonly atBaseline: number;
  /** Those that were changed by hand since. */
  readonly modified: number;
}

/** Counts what a draft's numbers rest on; `parameters` are those it comes to, before any stress. */
export function draftStatusCounts(draft: Draft, parameters: Parameters): StatusCounts {
  const set = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  const keys = keysInEffect(parameters).filter((key) => parameterRow(key).group !== 'simulation');
  const untouched = keys.filter((key) => !isEdited(draft, key));
  const last = untouched.flatMap((key) => presetChange(draft.base.changes, key) ?? []);
  for (const { status } of last) set[status] += 1;
  return { set, atBaseline: untouched.length - last.length, modified: keys.length - untouched.length };
}

/** Counts what a preset's numbers rest on; `parameters` are those it resolves to. */
export const presetStatusCounts = (preset: Scenario, parameters: Parameters): StatusCounts =>
  draftStatusCounts(startDraft(preset), parameters);
