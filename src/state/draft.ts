import { findParameter, type ParameterKey, type ParameterValue } from '../model/parameters';
import type { Change, Scenario } from '../model/scenario';
import type { Stress } from '../model/stresses';

/** What a person is working on: a preset or an opened file, the changes made to it (one edit per key), and the stresses laid over it. */
export interface Draft {
  readonly base: Scenario;
  readonly edits: readonly Change[];
  /** Ids of stresses; in the order they are applied, after the edits. */
  readonly stresses: readonly string[];
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

const isAboutTheRun = (edit: Change): boolean => findParameter(edit.key)?.group === 'simulation';

/** Another preset. Edits of the old one go; the number of paths, the seed and the stresses are not about the city and stay. */
export const withBase = (draft: Draft, base: Scenario): Draft => ({
  ...draft,
  base,
  edits: draft.edits.filter(isAboutTheRun),
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
