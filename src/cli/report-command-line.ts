import { quoted } from '../state/command-line';
import type { NamedScenarios } from './compared-scenarios';

/** What was typed that the numbers of a report depend on. */
export interface TypedNumbers extends NamedScenarios {
  /** What drivers and convergence are about. */
  readonly indicator?: string;
  readonly formula: readonly string[];
}

/** What to type to get the same numbers again, whatever document was asked for. */
export function reportCommandLine(names: readonly string[], typed: TypedNumbers): string {
  const { stress, formula, paths, seed, indicator, equalMoney } = typed;
  const option = (name: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [`--${name} ${quoted(value)}`];
  return [
    'npx guidefund report',
    ...names.map(quoted),
    ...(equalMoney ? ['--equal-money'] : []),
    ...stress.flatMap((each) => option('stress', each)),
    ...formula.flatMap((each) => option('formula', each)),
    ...option('indicator', indicator),
    ...option('paths', paths),
    ...option('seed', seed),
    '--out report.json',
  ].join(' ');
}
