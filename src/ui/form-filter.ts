import type { ParameterKey, ParameterRow, Parameters } from '../model/parameters';
import { belongsToModel, isInEffect } from '../state/relevance';
import type { Draft } from '../state/draft';
import { provenanceOf, type Provenance } from '../state/provenance';

export type FormRow = ParameterRow & { readonly key: ParameterKey };

/** What the person is looking for in the form. */
export interface FormFilter {
  readonly words: string;
  readonly provenance: Provenance | null;
}

export const everything: FormFilter = { words: '', provenance: null };

export const isFiltering = ({ words, provenance }: FormFilter): boolean => words.trim() !== '' || provenance !== null;

/** Whether key, label or help of a row contain every word. */
export function mentions(row: FormRow, words: string): boolean {
  const said = [row.key, row.label.zh, row.label.en, row.help.zh, row.help.en].join(' ').toLowerCase();
  return words
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** Whether a row of the table belongs on the form as it is filtered now. */
export function isShown(row: FormRow, filter: FormFilter, draft: Draft, parameters: Parameters): boolean {
  if (!belongsToModel(row, parameters)) return false;
  if (!mentions(row, filter.words)) return false;
  if (filter.provenance === null) return true;
  return isInEffect(row, parameters) && provenanceOf(draft, row.key) === filter.provenance;
}
