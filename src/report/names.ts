import type { Language } from '../model/text';
import type { ReportedScenario } from './findings';

const LONGEST = 40;

/** Characters that turn the direction of writing, or that no office format may hold. */
const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text a person gave, fit for any document: no control or direction characters, no half pairs, not endless. */
export function safeText(raw: string, longest: number): string {
  const clean = raw.replace(UNSAFE, '');
  const letters = [...clean];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : clean;
}

/** The name of a scenario where it heads a column. */
export const columnName = ({ resolved }: ReportedScenario, language: Language): string =>
  safeText(resolved.scenario.name[language].replace(/\s+/g, ' '), LONGEST);

/** Names of scenarios, told apart where two share one. */
export function columnNames(scenarios: readonly ReportedScenario[], language: Language): readonly string[] {
  const names = scenarios.map((each) => columnName(each, language));
  return names.map((name, i) => {
    const earlier = names.slice(0, i).filter((other) => other === name).length;
    return earlier === 0 ? name : `${name} (${earlier + 1})`;
  });
}
