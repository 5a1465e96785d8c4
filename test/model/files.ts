import { readdirSync, readFileSync } from 'node:fs';
import type { Checked, Problem } from '../../src/model/problems';
import { readPresets, type Presets } from '../../src/model/presets';

const root = new URL('../../', import.meta.url);

/** The text of a file of the project. */
export const fileText = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Every scenario file by name. */
export const scenarioFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(new URL('scenarios/', root)).map((name) => [name, fileText(`scenarios/${name}`)]));

/** The value, or a failure that shows the problems. */
export function good<T>(checked: Checked<T>): T {
  if (checked.ok) return checked.value;
  throw new Error(checked.problems.map(({ path, message }) => `${path}: ${message.en}`).join('\n'));
}

/** The problems of something that must have some. */
export function bad(checked: Checked<unknown>): readonly Problem[] {
  if (checked.ok) throw new Error('accepted without a problem');
  return checked.problems;
}

/** `path code` of every problem, the part of it that tests compare. */
export const kinds = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ path, code }) => `${path} ${code}`.trimStart());

export const presets = (): Presets => good(readPresets(scenarioFiles()));
