import { constraintProblems } from '../model/constraints';
import type { Parameters } from '../model/parameters';
import { invalid, problem, valid, type Checked, type Problem } from '../model/problems';
import { structureProblems } from '../model/structure';
import { differingBundles, type Bundle } from './bundles';
import { replicates } from './estimate';
import type { Formula } from './formula';
import { within } from './formula/expression';
import { countOrders, withBystanders, type Orders } from './orders';
import { mayMove } from './reach';
import { combined, estimateOf, minus, type Estimate, type Replicates } from './replicates';
import { sampleEach, type Study } from './study';

/** What one bundle of rules does to a formula on the way from one scenario to another. */
export interface Part {
  readonly bundle: Bundle;
  readonly effect: Estimate;
}

/** A difference between two scenarios, taken apart. */
export interface Decomposition {
  readonly start: Estimate;
  readonly end: Estimate;
  /** End less start; what the parts add up to. */
  readonly total: Estimate;
  /** One per bundle in which the two differ, in the order of the bundles. */
  readonly parts: readonly Part[];
  /** Orders of exchanging the bundles that the effects are averaged over, out of all there are. */
  readonly orders: number;
  readonly allOrders: number;
}

/** Paths that will do where nobody asks for more: hundreds of mixtures are simulated, and shared luck keeps the errors small. */
export const DECOMPOSITION_PATHS = 2000;

/** The first scenario with the bundles of a set (bit i: bundle i) taken from the second. */
function mixture(from: Parameters, to: Parameters, bundles: readonly Bundle[], set: number): Parameters {
  const taken = bundles.filter((_, i) => (set >> i) & 1).flatMap(({ keys }) => keys);
  return { ...from, ...Object.fromEntries(taken.map((key) => [key, to[key]])) };
}

/** What keeps a mixture from being simulated; its values are fine one by one. */
function faultsOf(parameters: Parameters): readonly Problem[] {
  const broken = constraintProblems(parameters);
  return broken.length > 0 ? broken : structureProblems(parameters);
}

function noOrder(faults: readonly Problem[]): Checked<never> {
  const [fault] = faults;
  return invalid([
    problem(
      'no-order',
      fault?.path ?? '',
      `无论按什么顺序逐项替换，中间都会出现无法计算的组合，所以分解不了${fault ? `；例如${fault.message.zh}` : '。'}`,
      `whatever the order in which the rules are exchanged, some combination on the way cannot be computed, so there is no decomposition${fault ? `; for example, ${fault.message.en}` : '.'}`,
    ),
  ]);
}

const undefinedAt = (end: 'first' | 'second'): Problem =>
  end === 'first'
    ? problem('undefined', '', '这个指标在起点方案中没有定义。', 'the indicator is undefined in the first scenario.')
    : problem('undefined', '', '这个指标在终点方案中没有定义。', 'the indicator is undefined in the second scenario.');

/** Replicates of the formula in every mixture of a list of sets. */
async function valuesOf(
  study: Study,
  formula: Formula,
  sets: readonly number[],
  mixed: (set: number) => Parameters,
): Promise<ReadonlyMap<number, Replicates>> {
  const values = new Map<number, Replicates>();
  await sampleEach(study, sets.map(mixed), formula, (sample, place) =>
    values.set(sets[place], replicates(formula.expression, sample)),
  );
  return values;
}

/** Shapley value of one player: what it adds to the set it joins, averaged over the orders (L. Shapley, 1953). */
function effectOf(player: number, orders: Orders, values: ReadonlyMap<number, Replicates>): Replicates {
  const added = [...values].flatMap(([set, before]): [number, Replicates][] => {
    const share = orders.share(set, player);
    return share === 0 ? [] : [[share, minus(values.get(set + (1 << player))!, before)]];
  });
  return combined(added);
}

const isDefined = (found: Replicates | undefined): boolean => Number.isFinite(found?.values[0]);

/** A game of the bundles that may move the formula; the others may join when they like, and add nothing. */
interface Game {
  readonly bundles: readonly Bundle[];
  readonly players: readonly Bundle[];
}

function assemble({ bundles, players }: Game, values: ReadonlyMap<number, Replicates>): Checked<Decomposition> {
  const [start, end] = [values.get(0)!, values.get((1 << players.length) - 1)!];
  if (!isDefined(start)) return invalid([undefinedAt('first')]);
  if (!isDefined(end)) return invalid([undefinedAt('second')]);
  const orders = countOrders(players.length, (set) => isDefined(values.get(set)));
  if (orders.count === 0) return noOrder([]);
  const effect = (bundle: Bundle): Replicates => {
    const player = players.indexOf(bundle);
    return player < 0 ? combined([]) : effectOf(player, orders, values);
  };
  const ways = (count: number): number => withBystanders(count, players.length, bundles.length - players.length);
  return valid({
    start: estimateOf(start),
    end: estimateOf(end),
    total: estimateOf(minus(end, start)),
    parts: bundles.map((bundle) => ({ bundle, effect: estimateOf(effect(bundle)) })),
    orders: ways(orders.count),
    allOrders: ways(countOrders(players.length, () => true).count),
  });
}

/** A decomposition before anything is simulated. */
interface DecompositionPlan extends Game {
  /** Mixtures to be simulated: those that some order passes through, all of whose mixtures can be. */
  readonly sets: readonly number[];
  readonly mixed: (set: number) => Parameters;
  /** What is wrong with mixtures that cannot. */
  readonly faults: readonly Problem[];
}

/** Lays out a decomposition; the number of its sets is how many mixtures are simulated. */
export function planDecomposition(
  from: Parameters,
  to: Parameters,
  { expression }: Pick<Formula, 'expression'>,
): DecompositionPlan {
  const named = within(expression, 'parameter').map(({ key }) => key);
  const bundles = differingBundles(from, to, named);
  const players = bundles.filter(({ keys }) => keys.some((key) => from[key] !== to[key] && mayMove(key, expression)));
  const mixed = (set: number): Parameters => mixture(from, to, players, set);
  const all = Array.from({ length: 1 << players.length }, (_, set) => set);
  const faults = all.map((set) => faultsOf(mixed(set)));
  const simulable = countOrders(players.length, (set) => faults[set].length === 0);
  return { bundles, players, mixed, sets: all.filter(simulable.passes), faults: faults.flat() };
}

/**
 * Goes from one scenario to another bundle by bundle, in every order: which rules move the formula by how much. All mixtures share their
 * luck. Orders that pass through a mixture that cannot be simulated, or where the formula is undefined, are left out; the parts add up
 * to the total all the same. Both scenarios must have been accepted by resolveScenario and have what the formula names.
 */
export async function decompose(
  study: Study,
  from: Parameters,
  to: Parameters,
  formula: Formula,
): Promise<Checked<Decomposition>> {
  const { bundles, players, mixed, sets, faults } = planDecomposition(from, to, formula);
  if (sets.length === 0) return noOrder(faults);
  const values = await valuesOf(study, formula, sets, mixed);
  return assemble({ bundles, players }, values);
}
