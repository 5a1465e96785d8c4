import { indicators } from '../analysis/indicators';
import { readQuestion } from '../analysis/question';
import type { Study } from '../analysis/study';
import { scenarioHash } from '../engine/hash';
import { invalid, problem, valid, type Checked } from '../model/problems';
import type { ResolvedScenario } from '../model/scenario';
import type { ReportCommand, ReportFindings } from '../report/findings';
import { gather } from '../report/gather';
import { sidePathsOf } from '../report/side-paths';
import type { GatherStep } from '../report/gather-progress';
import { needsTornado } from '../report/options';
import type { Runner } from '../../workers/runner';
import type { CompareOrder } from './compare-order';
import type { Draft } from './draft';
import type { PresetLibrary } from './presets';
import type { ReportChoices } from './report-choices';
import { reportCommand } from './report-command-line';
import { reportedDrafts } from './reported-drafts';
import type { Runnable } from './resolve-draft';
import type { Watch } from './task';

/** What a report is computed from. Two orders of the same key come to the same findings. */
export interface ReportOrder {
  readonly scenarios: readonly ResolvedScenario[];
  readonly equalMoney: boolean;
  /** Formulas beside the indicators, as they were written. */
  readonly formulas: readonly string[];
  /** What drivers and convergence are about. */
  readonly main: string;
  readonly withTornado: boolean;
  readonly paths: number;
  readonly seed: string;
  readonly command: ReportCommand;
  readonly key: string;
}

const notRunnable = problem(
  'not-runnable',
  '',
  '当前方案的参数还有问题，不能计算；请先在“模拟”页改正。',
  'the current scenario cannot be computed yet; please correct it on the Simulate page first.',
);

/** What a report is on: what is run, and the drafts behind it. */
type Scenarios = Pick<ReportOrder, 'scenarios' | 'equalMoney' | 'formulas' | 'paths' | 'seed'> & {
  readonly drafts: readonly Draft[];
};

function ofDraft(runnable: Runnable | null): Checked<Scenarios> {
  if (!runnable) return invalid([notRunnable]);
  const { draft, resolved } = runnable;
  const { parameters } = resolved;
  return valid({
    scenarios: [resolved],
    drafts: [draft],
    equalMoney: false,
    formulas: [],
    paths: parameters['simulation.paths'],
    seed: parameters['simulation.seed'],
  });
}

function ofCompared({ scenarios, equalMoney, formulas, paths, seed, slots }: CompareOrder): Scenarios {
  // A slot's name tells the draft and copies of a preset apart where their scenarios' own names do not.
  const named = scenarios.map(({ scenario, parameters }, i) => ({
    scenario: { ...scenario, name: slots[i].name },
    parameters,
  }));
  return { scenarios: named, drafts: slots.map(({ draft }) => draft), equalMoney, formulas, paths, seed };
}

/** What the choices ask for, or what keeps it from being computed. */
export function reportOrder(
  { scope, question, sections }: ReportChoices,
  runnable: Runnable | null,
  compared: Checked<CompareOrder>,
  library: PresetLibrary,
): Checked<ReportOrder> {
  if (scope === 'compared' && !compared.ok) return compared;
  const scenarios = scope === 'compared' && compared.ok ? valid(ofCompared(compared.value)) : ofDraft(runnable);
  if (!scenarios.ok) return scenarios;
  const withTornado = needsTornado(sections);
  const { drafts, ...rest } = scenarios.value;
  const { paths, seed, equalMoney, formulas } = rest;
  const contents = scenarios.value.scenarios.map(({ scenario, parameters }) => [
    scenario.name,
    scenario.changes,
    scenarioHash(parameters),
  ]);
  const key = JSON.stringify([contents, paths, seed, equalMoney, formulas, question, withTornado]);
  const asked = { paths, seed, equalMoney, formulas, indicator: question, withTornado, sections };
  const command = reportCommand({ ...reportedDrafts(drafts, library), ...asked });
  return valid({ ...rest, main: question, withTornado, command, key });
}

/** Computes what a report says. */
export async function findingsOf(
  order: ReportOrder,
  library: PresetLibrary,
  runner: Runner,
  watch: Watch,
  onStep: (step: GatherStep) => void,
): Promise<Checked<ReportFindings>> {
  const parameters = order.scenarios.map((each) => each.parameters);
  const asked = [...indicators.map(({ id }) => id), ...order.formulas];
  const read = await Promise.all(asked.map((written) => readQuestion(written, parameters)));
  const refused = read.flatMap((each) => (each.ok ? [] : each.problems));
  if (refused.length > 0) return invalid(refused);
  const main = await readQuestion(order.main, parameters);
  if (!main.ok) return main;
  const study: Study = { runner, paths: order.paths, seed: order.seed, ...watch };
  const { scenarios, equalMoney, withTornado } = order;
  return valid(
    await gather(
      study,
      {
        scenarios,
        equalMoney,
        withTornado,
        documents: library.documents,
        questions: read.flatMap((each) => (each.ok ? [each.value] : [])),
        main: main.value,
        sidePaths: sidePathsOf(parameters[0]),
        command: order.command,
      },
      onStep,
    ),
  );
}
