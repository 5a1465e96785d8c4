import { problem, type Problem } from '../model/problems';
import { RunFailure } from '../../workers/failure';

/** What a person reads of an error that ended a computation; a bug is reported as well. */
export function failureOf(error: unknown): Problem {
  if (error instanceof RunFailure) return error.problem;
  reportError(error);
  const detail = error instanceof Error ? error.message : String(error);
  return problem('unexpected', '', `运行中出现意外错误：${detail}`, `something unexpected went wrong: ${detail}`);
}
