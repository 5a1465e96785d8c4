import type { ParameterValue } from '../model/parameters';
import type { Change } from '../model/scenario';
import type { Draft } from './draft';

const PLAIN = /^[\w./:=+-]+$/;

/** A word as a POSIX shell reads it back. */
export const quoted = (word: string): string => (PLAIN.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

const written = (value: ParameterValue): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const setting = ({ key, value }: Change): string => `--set ${quoted(`${key}=${written(value)}`)}`;

/** How a command is told of a draft: its scenario, then what is changed of it. An opened file is named after its id. */
export function scenarioWords({ base, edits, stresses }: Draft, isBuiltIn: boolean): readonly string[] {
  const scenario = isBuiltIn ? base.id : `${base.id}.yaml`;
  return [quoted(scenario), ...edits.map(setting), ...stresses.map((id) => `--stress ${id}`)];
}

/** What to type into a terminal to get the same result. */
export const commandLine = (draft: Draft, isBuiltIn: boolean): string =>
  ['npx guidefund run', ...scenarioWords(draft, isBuiltIn)].join(' ');
