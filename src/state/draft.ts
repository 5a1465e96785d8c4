import { findParameter, type ParameterKey, type ParameterValue } from '../model/parameters';
import type { Change, Scenario } from '../model/scenario';
import type { Stress } from '../model/stresses';
import type { Text } from '../model/text';

/** The name a draft was saved or opened under, and what its edits were then: it tells whether they changed since. */
export interface OwnName {
  readonly name: Text;
  /** `editsCode` of the draft that was named. */
  readonly edits: string;
}

/** What a person is working on: a preset or an opened file, the changes made to it (one edit per key), and the stresses laid over it. */
export interface Draft {
  readonly base: Scenario;
  readonly edits: readonly Change[];
  /** Ids of stresses; in the order they are applied, after the edits. */
  readonly stresses: readonly string[];
  /** Left out where the draft is called by its base. */
  readonly named?: OwnName;
}

export const startDraft = (base: Scenario): Draft => ({ base, edits: [], stresses: [] });

/** A value someone typed: nothing vouches for it but them. */
export const editOf = (key: ParameterKey, value: ParameterValue): Change => ({ key, value, status: 'assumed' });

export const isEdited = ({ edits }: Draft, key: ParameterKey): boolean => edits.some((edit) => edit.key === key);

/** The draft with one value set by hand; a second edit of the same key replaces the first. */
export function withEdit(draft: Draft, key: ParameterKey, value: ParameterValue): Draft {
  return { ...draft, edits: [...draft.edits.filter((edit) => edit.key !== key), editOf(key, value)] };
}

/** The draft with one parameter back at what the preset says. */
export function withoutEdit(draft: Draft, key: ParameterKey): Draft {
  if (!isEdited(draft, key)) return draft;
  return { ...draft, edits: draft.edits.filter((edit) => edit.key !== key) };
}

/** Paths and seed, which are no rules. */
export const isAboutTheRun = (edit: Change): boolean => findParameter(edit.key)?.group === 'simulation';

/**
 * Another preset. Edits of the old one go, and the name they had; the number of paths, the seed and the stresses are not about the
 * city and stay.
 */
export const withBase = ({ edits, stresses }: Draft, base: Scenario): Draft => ({
  base,
  edits: edits.filter(isAboutTheRun),
  stresses,
});

/** The draft with a stress laid over it, or without it if it was there. */
export function withToggledStress(draft: Draft, id: string): Draft {
  const others = draft.stresses.filter((each) => each !== id);
  return { ...draft, stresses: others.length < draft.stresses.length ? others : [...others, id] };
}

/** The stresses of a draft, in the order they are applied. */
export const stressesOf = ({ stresses }: Draft, known: readonly Stress[]): readonly Stress[] =>
  stresses.flatMap((id) => known.filter((stress) => stress.id === id));

/** The scenario a draft stands for, before any stress. */
export const draftScenario = ({ base, edits }: Draft): Scenario => ({ ...base, changes: [...base.changes, ...edits] });
