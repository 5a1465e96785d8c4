import { indicators } from '../analysis/indicators';
import type { AppState } from './app-state';
import { quoted, scenarioWords } from './command-line';
import { withoutEdit } from './draft';
import type { Wanted } from './explore-asked';

const askedWords = (written: string): string =>
  indicators.some(({ id }) => id === written) ? `--indicator ${written}` : `--formula ${quoted(written)}`;

/** What to type into a terminal to get the same from the draft as it is; null while it cannot be run. */
export function analysisCommandLine(
  state: AppState,
  command: 'goal' | 'sweep' | 'tornado' | 'sobol',
  { written, paths }: Pick<Wanted, 'written' | 'paths'>,
  options: readonly string[],
): string | null {
  const draft = state.runnable.value?.draft;
  if (!draft) return null;
  const isBuiltIn = state.library.presets.includes(draft.base);
  const scenario = scenarioWords(withoutEdit(draft, 'simulation.paths'), isBuiltIn);
  return [`npx guidefund ${command}`, ...scenario, askedWords(written), ...options, `--paths ${paths}`].join(' ');
}
