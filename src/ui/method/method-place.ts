import { findParameter } from '../../model/parameters';
import { placeHash, type PageQuery } from '../../state/place';
import { definitionIdOf, type DefinitionId } from './definitions';
import { methodSections } from './sections';

/** What of the method page an address points at. */
export type MethodPlace =
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'parameter'; readonly id: DefinitionId; readonly key: string };

/** The place an address names: a parameter by its key, else a section; null where it names nothing this version has. */
export function readMethodPlace({ key = '', part = '' }: PageQuery): MethodPlace | null {
  const row = findParameter(key);
  if (row) return { kind: 'parameter', id: definitionIdOf(row), key };
  return methodSections.some(({ id }) => id === part) ? { kind: 'section', id: part } : null;
}

/** What an address keeps of a place. */
export const methodQuery = (place: MethodPlace): PageQuery =>
  place.kind === 'parameter' ? { key: place.key } : { part: place.id };

/** The part of an address that leads to a place of the method page. */
export const methodHash = (place: MethodPlace): string =>
  `#${placeHash({ page: 'method', query: methodQuery(place) })}`;
