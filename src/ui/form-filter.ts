import { isSwitchedOn, mechanismOf } from '../model/mechanism-switches';
import { groupLabels, type ParameterKey, type ParameterRow, type Parameters } from '../model/parameters';
import type { Draft } from '../state/draft';
import { provenanceOf, type Provenance } from '../state/provenance';
import { belongsToModel, isInEffect } from '../model/relevance';

export type FormRow = ParameterRow & { readonly key: ParameterKey };

/** What the person is looking for in the form. */
export interface FormFilter {
  readonly words: string;
  readonly provenance: Provenance | null;
}

export const everything: FormFilter = { words: '', provenance: null };

export const isFiltering = ({ words, provenance }: FormFilter): boolean => words.trim() !== '' || provenance !== null;

/** Whether key, label, help or group of a row contain every word. */
export function mentions({ key, label, help, group }: FormRow, words: string): boolean {
  const { zh, en } = groupLabels[group];
  const said = [key, label.zh, label.en, help.zh, help.en, zh, en].join(' ').toLowerCase();
  return words
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** Whether a row of the table is among what the person is looking for. */
export function isWanted(row: FormRow, filter: FormFilter, draft: Draft, parameters: Parameters): boolean {
  if (!mentions(row, filter.words)) return false;
  if (filter.provenance === null) return true;
  return isInEffect(row, parameters) && provenanceOf(draft, row.key) === filter.provenance;
}

/** Whether the form has a field for a row: its mechanism is on, and the choices that are made read it. */
export function isOffered(row: FormRow, parameters: Parameters): boolean {
  const mechanism = mechanismOf(row.key);
  return (!mechanism || isSwitchedOn(mechanism, parameters)) && belongsToModel(row, parameters);
}
