import type { ParameterValue } from '../model/parameters';
import type { Change } from '../model/scenario';
import type { Draft } from './draft';

const PLAIN = /^[\w./:=+-]+$/;

/** A word as a POSIX shell reads it back. */
const quoted = (word: string): string => (PLAIN.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

const written = (value: ParameterValue): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const setting = ({ key, value }: Change): string => `--set ${quoted(`${key}=${written(value)}`)}`;

/** What to type into a terminal to get the same result; an opened file is named after its id. */
export function commandLine({ base, edits, stresses }: Draft, isBuiltIn: boolean): string {
  const scenario = isBuiltIn ? base.id : `${base.id}.yaml`;
  const laidOver = stresses.map((id) => `--stress ${id}`);
  return ['npx guidefund run', quoted(scenario), ...edits.map(setting), ...laidOver].join(' ');
}
