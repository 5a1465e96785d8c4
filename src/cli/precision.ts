import { runToPrecision, type Precision, type Step } from '../analysis/precision';
import { questionLabel, readQuestion, type Question } from '../analysis/question';
import { sayError95 } from '../analysis/question-numbers';
import { meanError95 } from '../engine/statistics';
import type { Parameters } from '../model/parameters';
import { invalid, problem, valid, type Checked } from '../model/problems';
import type { Change, ResolvedScenario } from '../model/scenario';
import { text, type Language, type Text } from '../model/text';
import { parseTypedNumber } from '../model/typed-number';
import { formatCount } from '../model/units';
import type { Runner } from '../../workers/runner';
import { sayWithError } from './estimates';
import type { Watching } from './job';

/** How well something is to be known. */
export interface Aim {
  readonly question: Question;
  /** Half of a 95 % interval, in the unit of the indicator. */
  readonly error: number;
}

const misspelt = (path: string): Checked<never> =>
  invalid([
    problem(
      'bad-precision',
      path,
      '请写成 指标=误差，例如 tvpi=0.01 或 breach=0.5%；误差须大于 0，是 95% 区间的一半，也就是结果里 ± 后面的数。',
      'write indicator=error, as in tvpi=0.01 or breach=0.5%; the error must be above 0 and is half of the 95% interval: what stands behind ± in results.',
    ),
  ]);

/** Reads `--precision tvpi=0.01`; undefined where nothing was typed. */
export async function readAim(typed: string | undefined, parameters: Parameters): Promise<Checked<Aim | undefined>> {
  if (typed === undefined) return valid(undefined);
  const path = `--precision ${typed}`;
  // A formula may compare: the last sign of equality is ours.
  const [, asked, wanted] = /^(.+)=([^=]*)$/s.exec(typed) ?? [];
  if (asked === undefined || wanted === undefined) return misspelt(path);
  const question = await readQuestion(asked, [parameters]);
  if (!question.ok) return invalid(question.problems.map((found) => ({ ...found, path })));
  const error = parseTypedNumber(wanted, question.value.indicator?.unit ?? 'share') ?? NaN;
  return error > 0 && Number.isFinite(error) ? valid({ question: question.value, error }) : misspelt(path);
}

/** What is known after a step: 20,000 paths: Government TVPI, mean 0.853× ± 0.011. */
function sayStep({ paths, estimate }: Step, { question }: Aim): Text {
  const label = questionLabel(question);
  const say = (language: Language): string => sayWithError(question, estimate, language);
  return text(
    `${formatCount(paths, 'zh')} 次：${label.zh} ${say('zh')}`,
    `${formatCount(paths, 'en')} paths: ${label.en} ${say('en')}`,
  );
}

function sayMissed({ steps }: Precision, { question, error }: Aim): Text {
  const { paths, estimate } = steps[steps.length - 1];
  if (estimate.se === null)
    return text(
      '这个指标的误差无从得知，增加模拟次数也没有用。',
      'nobody can tell the error of this indicator, however many the paths.',
    );
  const wanted = (language: Language): string => sayError95(question, error / meanError95(1), language);
  return text(
    `最多只能模拟 ${formatCount(paths, 'zh')} 次，误差还没有小到 ${wanted('zh')}。`,
    `there can be ${formatCount(paths, 'en')} paths at most, which leave more than ${wanted('en')}.`,
  );
}

/** A scenario with as many paths as it takes to know what is aimed at; `tell` hears of every step. */
export async function precise(
  { scenario, parameters }: ResolvedScenario,
  aim: Aim,
  runner: Runner,
  watching: Watching,
  tell: (line: Text) => void,
): Promise<ResolvedScenario> {
  const { 'simulation.paths': paths, 'simulation.seed': seed } = parameters;
  const study = {
    runner,
    paths,
    seed,
    ...watching(text('次（看误差是否够小）', 'paths (is the error small enough?)')),
  };
  const found = await runToPrecision(study, parameters, aim.question.formula, aim.error / meanError95(1), (step) =>
    tell(sayStep(step, aim)),
  );
  if (!found.reached) tell(sayMissed(found, aim));
  const change: Change = {
    key: 'simulation.paths',
    value: found.steps[found.steps.length - 1].paths,
    status: 'assumed',
  };
  return {
    scenario: { ...scenario, changes: [...scenario.changes, change] },
    parameters: { ...parameters, [change.key]: change.value },
  };
}
