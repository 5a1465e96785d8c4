import { problem, sayProblem, type Problem } from '../src/model/problems';
import { text, type Text } from '../src/model/text';

/** A run that ended without a result through no fault of the scenario: what a reader is told about it. */
export class RunFailure extends Error {
  override readonly name = 'RunFailure';
  readonly problem: Problem;

  constructor(told: Problem, options?: ErrorOptions) {
    super(sayProblem(told, 'en'), options);
    this.problem = told;
  }
}

const isText = (cause: unknown): cause is Text =>
  typeof cause === 'object' && cause !== null && 'zh' in cause && 'en' in cause;

/** What the failure itself says; browsers say nothing about a script that does not load. */
function reasonOf(cause: unknown): Text {
  if (isText(cause)) return cause;
  const said = cause instanceof Error ? cause.message : cause;
  return typeof said === 'string' && said !== '' ? text(said, said) : text('原因不明', 'cause unknown');
}

/** The worker that held a chunk stopped, could not be read, or never started. */
export function workerFailure(cause: unknown): RunFailure {
  const reason = reasonOf(cause);
  const told = problem(
    'worker-failed',
    '',
    `计算进程意外中止（${reason.zh}），本次模拟没有结果；请重新运行，若再次出现请减少模拟次数。`,
    `a calculation worker stopped unexpectedly (${reason.en}), so this run has no result; run it again, with fewer paths if it keeps happening.`,
  );
  return new RunFailure(told, { cause });
}

/** The worker that held a chunk has not answered for far longer than a chunk takes: killed without a word, most likely. */
export const silentFailure = (): RunFailure =>
  workerFailure({ zh: '长时间没有回应', en: 'it has not answered for a long time' });

/** The engine itself threw: a defect, said so that it can be reported. */
export function engineFailure(cause: unknown): RunFailure {
  const reason = reasonOf(cause);
  const told = problem(
    'engine-failed',
    '',
    `模拟引擎出错（${reason.zh}），本次模拟没有结果；这是程序缺陷，请连同方案文件一起反馈。`,
    `the simulation engine failed (${reason.en}), so this run has no result; this is a defect, please report it with the scenario file.`,
  );
  return new RunFailure(told, { cause });
}

/** The runner was closed while, or before, it was asked to run. */
export const closedFailure = (): RunFailure =>
  new RunFailure(
    problem(
      'runner-closed',
      '',
      '模拟已关闭；请重新打开后再运行。',
      'the simulator was closed; open it again and rerun.',
    ),
  );
