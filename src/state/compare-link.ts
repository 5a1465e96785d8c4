import { readChoices, writeChoices, type CompareChoices } from './compare-choices';
import { readKept, shortKept, type Kept } from './compare-kept';
import { keptIn, keptSlot } from './compare-slots';
import { packLink, unpackLink } from './link-bytes';
import type { PageQuery } from './place';
import type { PresetLibrary } from './presets';

/** What kept scenarios may take of an address, letters; the rest of it has to fit as well. */
const MOST_LETTERS = 900;

const CONTENT = 'k.';

/** What of the choices fits an address, and what does not. */
export interface WrittenChoices {
  readonly query: PageQuery;
  /** Kept scenarios that are in the address by their id alone: only this computer knows them. */
  readonly leftOut: readonly Kept[];
}

/** The choices as an address holds them: presets by their ids, what is kept by its content as far as that fits. */
export function writeLink(choices: CompareChoices, kept: readonly Kept[], library: PresetLibrary): WrittenChoices {
  const used = kept.filter(({ id }) => choices.slots?.some((slot) => keptIn(slot) === id));
  const content: Record<string, string> = {};
  const leftOut: Kept[] = [];
  let room = MOST_LETTERS;
  for (const each of used) {
    const packed = packLink(shortKept(each, library));
    if (packed.length > room) leftOut.push(each);
    else {
      content[CONTENT + each.id] = packed;
      room -= packed.length;
    }
  }
  return { query: { ...writeChoices(choices), ...content }, leftOut };
}

/** Choices from an address, with the kept scenarios whose content it brings. */
export interface ReadChoices {
  readonly choices: CompareChoices;
  readonly brought: readonly Kept[];
}

/** What an address says. A preset may have changed since: what it brings then has another id, under which it is found. */
export function readLink(query: PageQuery, library: PresetLibrary): ReadChoices {
  const choices = readChoices(query);
  const found = Object.entries(query).flatMap(([name, packed]) => {
    const kept = name.startsWith(CONTENT) ? readKept(unpackLink(packed), library) : null;
    return kept?.ok ? [[name.slice(CONTENT.length), kept.value] as const] : [];
  });
  const renamed = new Map(found.map(([id, kept]) => [keptSlot(id), keptSlot(kept.id)]));
  const own = <S extends string | null>(slot: S): S | string => renamed.get(slot ?? '') ?? slot;
  const { slots, from, to } = choices;
  const brought = found.map(([, kept]) => kept);
  return { choices: { ...choices, slots: slots?.map(own) ?? null, from: own(from), to: own(to) }, brought };
}
