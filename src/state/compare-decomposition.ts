import { computed, type ReadonlySignal } from '@preact/signals-core';
import { differingBundles, type Bundle } from '../analysis/bundles';
import { within } from '../analysis/formula/expression';
import { readQuestion, type Question } from '../analysis/question';
import { decompose, DECOMPOSITION_PATHS, planDecomposition, type Decomposition } from '../analysis/shapley';
import { scenarioHash } from '../engine/hash';
import { valid, type Checked } from '../model/problems';
import type { ResolvedScenario } from '../model/scenario';
import type { Runner } from '../../workers/runner';
import type { CompareChoices } from './compare-choices';
import type { CompareOrder } from './compare-order';
import type { Slot } from './compare-slots';
import type { Pace } from './explore-pace';
import { Task, type Watch } from './task';

/** One end of the way along which a difference is taken apart. */
export interface End {
  readonly slot: Slot;
  /** As it is run: at equal money where that was asked for. */
  readonly scenario: ResolvedScenario;
}

/** A difference that can be taken apart. */
export interface DecompositionOrder {
  readonly from: End;
  readonly to: End;
  /** Indicator or formula, as it was written. */
  readonly written: string;
  readonly equalMoney: boolean;
  readonly paths: number;
  readonly seed: string;
  readonly key: string;
}

/** A difference taken apart, with what was asked. */
export interface DecompositionReport {
  readonly order: DecompositionOrder;
  readonly question: Question;
  readonly decomposition: Decomposition;
}

function endOf({ slots, scenarios }: CompareOrder, id: string | null, otherwise: number): End {
  const chosen = slots.findIndex((slot) => slot.id === id);
  const place = chosen < 0 ? otherwise : chosen;
  return { slot: slots[place], scenario: scenarios[place] };
}

function decompositionOrder(
  order: CompareOrder,
  { from, to, decomposed, partPaths }: CompareChoices,
): DecompositionOrder {
  const start = endOf(order, from, 0);
  const end = endOf(order, to, start.slot === order.slots[1] ? 0 : 1);
  const paths = partPaths ?? Math.min(order.paths, DECOMPOSITION_PATHS);
  const { equalMoney, seed } = order;
  const contents = [start, end].map(({ slot, scenario }) => [slot.name, scenarioHash(scenario.parameters)]);
  const key = JSON.stringify([contents, decomposed, paths, seed]);
  return { from: start, to: end, written: decomposed, equalMoney, paths, seed, key };
}

async function takeApart(
  order: DecompositionOrder,
  runner: Runner,
  watch: Watch,
): Promise<Checked<DecompositionReport>> {
  const [from, to] = [order.from.scenario.parameters, order.to.scenario.parameters];
  const question = await readQuestion(order.written, [from, to]);
  if (!question.ok) return question;
  const study = { runner, paths: order.paths, seed: order.seed, ...watch };
  const decomposition = await decompose(study, from, to, question.value.formula);
  return decomposition.ok
    ? valid({ order, question: question.value, decomposition: decomposition.value })
    : decomposition;
}

/** How many mixtures of rules are run between two ends for a question; before one can be read, as many as there may be. */
function mixturesBetween({ from, to }: DecompositionOrder, question: Question | null, bundles: number): number {
  if (!question) return 2 ** bundles;
  return planDecomposition(from.scenario.parameters, to.scenario.parameters, question.formula).sets.length;
}

/** Takes the difference between two of the compared scenarios apart, when somebody asks for it. */
export class CompareDecomposition {
  readonly task = new Task<DecompositionReport>();
  /** What would be taken apart now; null while the scenarios cannot be run. */
  readonly order = computed<DecompositionOrder | null>(() => {
    const compared = this.compared.value;
    return compared.ok ? decompositionOrder(compared.value, this.choices.value) : null;
  });
  /** Whether what is shown belongs to something else than what is chosen. */
  readonly isStale = computed(() => this.task.result.value?.order.key !== this.order.value?.key);

  /** The last count, which takes a check of every mixture. */
  private counted: {
    readonly order: DecompositionOrder;
    readonly question: Question | null;
    readonly mixtures: number;
  } | null = null;

  constructor(
    private readonly compared: ReadonlySignal<Checked<CompareOrder>>,
    private readonly choices: ReadonlySignal<CompareChoices>,
    private readonly runner: Runner,
    private readonly pace: Pace,
  ) {}

  /** Seconds that so many mixtures of rules may take; null where nothing has been measured. */
  secondsFor(mixtures: number): number | null {
    return this.pace.secondsFor(mixtures, this.order.value?.paths ?? 0);
  }

  /** How many mixtures of rules a decomposition would run now. */
  mixtures(question: Question | null): number {
    const order = this.order.value;
    if (!order) return 0;
    if (this.counted?.order !== order || this.counted.question !== question)
      this.counted = { order, question, mixtures: mixturesBetween(order, question, this.bundles(question).length) };
    return this.counted.mixtures;
  }

  /** The bundles of rules in which the two ends differ, for a question that may name parameters itself. */
  bundles(question: Question | null): readonly Bundle[] {
    const order = this.order.value;
    if (!order) return [];
    const named = question ? within(question.formula.expression, 'parameter').map(({ key }) => key) : [];
    return differingBundles(order.from.scenario.parameters, order.to.scenario.parameters, named);
  }

  async start(): Promise<void> {
    const order = this.order.peek();
    if (!order) return;
    const before = this.task.result.peek();
    await this.task.start((watch) => takeApart(order, this.runner, watch));
    const report = this.task.result.peek();
    if (report && report !== before)
      this.pace.note(this.task.elapsedMs.peek(), mixturesBetween(report.order, report.question, 0), report.order.paths);
  }
}
