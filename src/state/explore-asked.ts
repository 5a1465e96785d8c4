import type { Question } from '../analysis/question';
import { questionForAny } from '../analysis/question-for-any';
import type { Study } from '../analysis/study';
import type { Parameters } from '../model/parameters';
import { invalid, problem, valid, type Checked } from '../model/problems';
import type { AppState } from './app-state';
import type { Runnable } from './resolve-draft';
import type { Watch } from './task';

/** What an analysis is of: the draft as it stood, the question, and all settings. */
export interface Asked {
  readonly runnable: Runnable;
  readonly question: Question;
  /** The question as it was written. */
  readonly written: string;
  readonly paths: number;
  /** All settings in one: the same for two analyses of a draft that come to the same. */
  readonly settings: string;
}

/** What is to be asked. */
export type Wanted = Pick<Asked, 'written' | 'paths' | 'settings'>;

const notRunnable = problem(
  'not-runnable',
  '',
  '方案现在不能计算，请先改正方案中标红的参数。',
  'the scenario cannot be computed as it is: first put right what is marked in the form.',
);

/** The draft and the question, read for it and for other scenarios that the analysis will run, or why it cannot begin. */
export async function askNow(
  state: AppState,
  wanted: Wanted,
  signal: AbortSignal,
  others: (base: Parameters) => readonly Parameters[] = () => [],
): Promise<Checked<Asked>> {
  const runnable = state.runnable.peek();
  if (!runnable) return invalid([notRunnable]);
  const base = runnable.resolved.parameters;
  const question = await questionForAny(wanted.written, [base, ...others(base)]);
  signal.throwIfAborted();
  return question.ok ? valid({ runnable, question: question.value, ...wanted }) : question;
}

export const baseOf = ({ runnable }: Pick<Asked, 'runnable'>): Parameters => runnable.resolved.parameters;

/** All scenarios of an analysis have the luck of the draft. */
export const studyOf = ({ runner }: AppState, asked: Asked, watch: Watch): Study => ({
  runner,
  paths: asked.paths,
  seed: baseOf(asked)['simulation.seed'],
  ...watch,
});

/** What has changed since an analysis, so that it would come out otherwise now. */
export type Staleness = 'draft' | 'settings' | null;

/** How long the run beside it is does not matter to an analysis. */
const forAnalysis = ({ draft, resolved }: Runnable): string =>
  JSON.stringify([draft.base.id, { ...resolved.parameters, 'simulation.paths': 0 }]);

export function stalenessOf(asked: Asked, current: Runnable | null, settings: string): Staleness {
  if (!current) return 'draft';
  if (current.draft !== asked.runnable.draft && forAnalysis(current) !== forAnalysis(asked.runnable)) return 'draft';
  return settings === asked.settings ? null : 'settings';
}
