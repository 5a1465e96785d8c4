import { meanError95 } from '../engine/statistics';
import type { Parameters } from '../model/parameters';
import { numericRow, plausibleRange, type NumericKey } from '../model/plausible';
import type { Text } from '../model/text';
import { replicates } from './estimate';
import type { Formula } from './formula';
import { estimateOf, minus, type Estimate, type Replicates } from './replicates';
import { sampleEach, type Study } from './study';
import { askedVariant } from './variant';

/** A formula with one parameter at an end of its range. */
export interface End {
  readonly value: number;
  /** Null where there is nothing to simulate; `problem` then says why. */
  readonly estimate: Estimate | null;
  /** Paired: this less the scenario as it is. */
  readonly difference: Estimate | null;
  readonly problem?: Text;
}

export interface Bar {
  readonly key: NumericKey;
  readonly low: End;
  readonly high: End;
  /** Paired: high less low; null where either is missing. */
  readonly effect: Estimate | null;
  /** The current value is between the ends, and both ends lie on the same side of it: the effect understates the parameter. */
  readonly turns: boolean;
}

export interface Tornado {
  /** The scenario as it is. */
  readonly centre: Estimate;
  /** The largest effect first; what has none for want of an end comes last. */
  readonly bars: readonly Bar[];
}

/** An end before and after it is simulated. */
interface Trial {
  readonly value: number;
  readonly parameters?: Parameters;
  readonly problem?: Text;
  replicates?: Replicates;
}

function trialOf(base: Parameters, key: NumericKey, value: number, formula: Formula): Trial {
  const checked = askedVariant(base, { [key]: value }, formula);
  return checked.ok ? { value, parameters: checked.value } : { value, problem: checked.problems[0].message };
}

const difference = (a: Replicates | undefined, b: Replicates | undefined): Estimate | null =>
  a && b ? estimateOf(minus(a, b)) : null;

const endOf = ({ value, problem, replicates: found }: Trial, centre: Replicates): End => ({
  value,
  estimate: found ? estimateOf(found) : null,
  difference: difference(found, centre),
  ...(problem ? { problem } : {}),
});

/** −1 or 1 where an end is clearly below or above the centre, else 0. */
function sideOf({ difference: found }: End): number {
  const [value, se] = [found?.value ?? 0, found?.se ?? Infinity];
  return Math.abs(value) > meanError95(se) ? Math.sign(value) : 0;
}

function barOf(key: NumericKey, current: number, trials: readonly [Trial, Trial], centre: Replicates): Bar {
  const [low, high] = [endOf(trials[0], centre), endOf(trials[1], centre)];
  const effect = difference(trials[1].replicates, trials[0].replicates);
  const isBetween = low.value < current && current < high.value;
  return { key, low, high, effect, turns: isBetween && sideOf(low) * sideOf(high) > 0 };
}

/** How far a parameter moves the formula: between the ends, or from the centre to either where it turns in between. */
const lengthOf = ({ effect, turns, low, high }: Bar): number =>
  Math.max(
    ...[effect, ...(turns ? [low.difference, high.difference] : [])].map((each) => Math.abs(each?.value ?? NaN)),
  );

/** The longest first; without a length last. */
const byLength = (a: Bar, b: Bar): number =>
  Number(Number.isNaN(lengthOf(a))) - Number(Number.isNaN(lengthOf(b))) || lengthOf(b) - lengthOf(a) || 0;

/**
 * Each parameter at the low and at the high end of its plausible range, all else as it is: how far that moves a formula. All
 * runs share their luck. The formula must have been read for `base`.
 */
export async function tornado(
  study: Study,
  base: Parameters,
  keys: readonly NumericKey[],
  formula: Formula,
): Promise<Tornado> {
  const start: Trial = { value: NaN, parameters: base };
  const pairs = keys.map((key): readonly [Trial, Trial] => {
    const [low, high] = plausibleRange(numericRow(key), base[key]);
    return [trialOf(base, key, low, formula), trialOf(base, key, high, formula)];
  });
  const runs = [start, ...pairs.flat()].flatMap((trial) =>
    trial.parameters ? [{ trial, parameters: trial.parameters }] : [],
  );
  await sampleEach(
    study,
    runs.map(({ parameters }) => parameters),
    formula,
    (sample, place) => (runs[place].trial.replicates = replicates(formula.expression, sample)),
  );
  const centre = start.replicates!;
  const bars = keys.map((key, i) => barOf(key, base[key], pairs[i], centre));
  return { centre: estimateOf(centre), bars: bars.sort(byLength) };
}
