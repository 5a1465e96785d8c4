import type { Language } from '../model/text';
import type { ReportedScenario } from './findings';

const LONGEST = 40;

/** Characters that turn the direction of writing, control documents, or are half of a pair: no office format needs them. */
const UNSAFE = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Cn}]/gu;

/** A text a person gave, fit for any document: no control or direction characters, no half pairs, not endless. */
export function safeText(raw: string, longest: number): string {
  const letters = Array.from(raw.replace(UNSAFE, ''));
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('');
}

/** The same as one line: no break of a line can pass for a line of its own. */
export const safeLine = (raw: string, longest: number): string => safeText(raw.replace(/\s+/g, ' ').trim(), longest);

/** Spaces and characters that cannot be seen; a plain space between words can. */
const UNSEEN = /[\p{Z}\p{C}]/gu;

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, i) => character.charCodeAt(i))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');

/** A text that must be typed again exactly: as it is, or as JSON with escapes where a document would not show or would change it. */
export function exactText(raw: string): string {
  const isPlain = safeLine(raw, Infinity) === raw && !raw.startsWith('"');
  return isPlain ? raw : JSON.stringify(raw).replace(UNSEEN, escaped);
}

/** The name of a scenario where it heads a column. */
export const columnName = ({ resolved }: ReportedScenario, language: Language): string =>
  safeLine(resolved.scenario.name[language], LONGEST);

/** Names of scenarios, told apart where two share one. */
export function columnNames(scenarios: readonly ReportedScenario[], language: Language): readonly string[] {
  const names = scenarios.map((each) => columnName(each, language));
  return names.map((name, i) => {
    const earlier = names.slice(0, i).filter((other) => other === name).length;
    return earlier === 0 ? name : `${name} (${earlier + 1})`;
  });
}
