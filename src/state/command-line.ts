import type { ParameterValue } from '../model/parameters';
import type { Change } from '../model/scenario';
import type { Draft } from './draft';

const PLAIN = /^[\w./:=+-]+$/;

/** Characters that cannot be seen, and spaces that are none of the space bar's: documents and terminals may change them. */
const UNSEEN = /(?! )[\p{Z}\p{C}]/gu;

const escaped = (character: string): string => `\\U${character.codePointAt(0)!.toString(16).padStart(8, '0')}`;

/** A word with nothing hidden in it, as bash and zsh read it back. */
const spelledOut = (word: string): string =>
  `$'${word.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replace(UNSEEN, escaped)}'`;

/** A word as a POSIX shell reads it back; as bash and zsh do where it has characters that cannot be seen. */
export function quoted(word: string): string {
  if (PLAIN.test(word)) return word;
  return word.search(UNSEEN) >= 0 ? spelledOut(word) : `'${word.replaceAll("'", `'\\''`)}'`;
}

const written = (value: ParameterValue): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** A change as `--set` takes it: key=value. */
export const assigned = ({ key, value }: Change): string => `${key}=${written(value)}`;

const setting = (change: Change): string => `--set ${quoted(assigned(change))}`;

/** How a command is told of a draft: its scenario, then what is changed of it. An opened file is named after its id. */
export function scenarioWords({ base, edits, stresses }: Draft, isBuiltIn: boolean): readonly string[] {
  const scenario = isBuiltIn ? base.id : `${base.id}.yaml`;
  return [quoted(scenario), ...edits.map(setting), ...stresses.map((id) => `--stress ${id}`)];
}

/** What to type into a terminal to get the same result. */
export const commandLine = (draft: Draft, isBuiltIn: boolean): string =>
  ['npx guidefund run', ...scenarioWords(draft, isBuiltIn)].join(' ');
