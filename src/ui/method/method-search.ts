import { mentions } from '../form-filter';
import { glossary } from '../glossary-terms';
import { glossarySections, parameterAliases, sectionAliases } from './aliases';
import { definitions, type Definition } from './definitions';
import type { MethodSection } from './section';
import { methodSections } from './sections';

/** Whether a text contains every word that is looked for. */
function contains(said: string, words: string): boolean {
  const lower = said.toLowerCase();
  return words
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}

/** What a section is found by: its title, its aliases, and the words of the glossary it explains. */
function namesOf({ id, title }: MethodSection): string {
  const explained = glossary.filter(({ label }) => glossarySections[label.en] === id);
  return [title.zh, title.en, sectionAliases[id] ?? '', ...explained.flatMap(({ label }) => [label.zh, label.en])].join(
    ' ',
  );
}

/** Sections whose title or other names have these words. */
export const foundSections = (words: string): readonly MethodSection[] =>
  methodSections.filter((section) => contains(namesOf(section), words));

/** Parameters whose key, label, help, group or other names have these words. */
export const foundParameters = (words: string): readonly Definition[] =>
  [...definitions.values()].filter(
    ({ id, rows }) => rows.some((row) => mentions(row, words)) || contains(parameterAliases[id] ?? '', words),
  );
