import { findParameter, type ParameterKey, type ParameterValue } from '../model/parameters';
import type { Change, Scenario } from '../model/scenario';

/** What a person is working on: a preset or an opened file, and the changes made to it. One edit per key. */
export interface Draft {
  readonly base: Scenario;
  readonly edits: readonly Change[];
}

export const startDraft = (base: Scenario): Draft => ({ base, edits: [] });

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

/** Another preset. Edits of the old one go; the number of paths and the seed are about the run, not the city, and stay. */
export const withBase = (draft: Draft, base: Scenario): Draft => ({ base, edits: draft.edits.filter(isAboutTheRun) });

/** The scenario a draft stands for. */
export const draftScenario = ({ base, edits }: Draft): Scenario => ({ ...base, changes: [...base.changes, ...edits] });
