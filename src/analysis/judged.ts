import type { Result } from '../engine/result';
import type { Parameters } from '../model/parameters';
import { breachOf, headlineReading, headlineSleeve } from './headline';
import type { Question } from './question';

/** A run as far as it says what its numbers may be held against. */
export interface JudgedRun {
  readonly parameters: Parameters;
  readonly result: Result;
}

/** Why a difference is neither better nor worse: the lines that are breached differ, or the sizes of the programmes do. */
export type NotJudged = 'line' | 'size';

/** The line a scenario's own breach is counted by, and what is held against it. */
function lineOf({ parameters, result }: JudgedRun): string {
  const [reading, sleeve] = [headlineReading(parameters), headlineSleeve(parameters)];
  return JSON.stringify([reading, sleeve, breachOf(result, sleeve, reading)?.tolerance]);
}

/**
 * What keeps a difference between two runs from being for the better or the worse; null where nothing does. A laxer line is crossed less
 * often, and a larger programme moves more money and more projects, whatever its rules.
 */
export function notJudged({ indicator }: Question, run: JudgedRun, reference: JudgedRun): NotJudged | null {
  if (indicator?.id === 'breach') return lineOf(run) === lineOf(reference) ? null : 'line';
  const isOfSize = indicator?.unit === 'money' || indicator?.unit === 'count';
  const capital = 'programme.capital';
  return isOfSize && run.parameters[capital] !== reference.parameters[capital] ? 'size' : null;
}
