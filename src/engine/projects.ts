import { holdingOf } from './holding';
import { normalOf } from './normal-table';
import { cellOf, placeOf, readLine, readLog } from './outcomes';
import type { Plan, SleevePlan, VintagePlan } from './plan';
import { fillWords } from './random';

/** A fund's stream: one word for its manager, then for each project its own luck and its holding time. */
const WORDS_PER_FUND = 1;
const WORDS_PER_PROJECT = 2;

/** Fates of one fund's projects, in the order of investment. */
export interface Fates {
  readonly words: Uint32Array;
  /** Latent quality Z. */
  readonly quality: Float64Array;
  readonly success: Uint8Array;
  /** Final multiple, and its logarithm where the project is a success. */
  readonly multiple: Float64Array;
  readonly logMultiple: Float64Array;
  /** Quarters from investment to exit. */
  readonly holding: Int32Array;
}

/** Memory for the largest fund of a plan. */
export function createFates(plan: Plan): Fates {
  const most = Math.max(...plan.sleeves.flatMap(({ vintages }) => vintages.map(({ projects }) => projects)));
  return {
    words: new Uint32Array(Math.max(plan.years, WORDS_PER_FUND + WORDS_PER_PROJECT * most)),
    quality: new Float64Array(most),
    success: new Uint8Array(most),
    multiple: new Float64Array(most),
    logMultiple: new Float64Array(most),
    holding: new Int32Array(most),
  };
}

/**
 * Draws quality, success, multiple and holding time of a fund's projects (model.md §3): a one-factor Gaussian copula
 * with the market of the year of investment and the fund's manager. `market` has one state per programme year.
 */
export function drawFates(
  plan: Plan,
  sleeve: SleevePlan,
  vintage: VintagePlan,
  fund: number,
  path: number,
  market: Float64Array,
  fates: Fates,
): void {
  const { words, quality, success, multiple, logMultiple, holding } = fates;
  const { threshold, origin, success: winners, cap, successLog, failure } = sleeve.outcomes;
  const { projects, instants, launchYear } = vintage;
  const { market: onMarket, own } = plan.loadings;
  fillWords(plan.key, path, sleeve.stream, fund, words, WORDS_PER_FUND + WORDS_PER_PROJECT * projects);
  const manager = plan.loadings.manager * normalOf(words[0]);
  for (let j = 0; j < projects; j++) {
    const luck = normalOf(words[WORDS_PER_FUND + WORDS_PER_PROJECT * j]);
    quality[j] = onMarket * market[launchYear + (instants[j] >> 2)] + manager + own * luck;
  }
  for (let j = 0; j < projects; j++) {
    const z = quality[j];
    const place = placeOf(Math.abs(z - origin));
    const word = words[WORDS_PER_FUND + WORDS_PER_PROJECT * j + 1];
    if (z > threshold) {
      const cell = cellOf(winners, place);
      success[j] = 1;
      multiple[j] = Math.min(readLine(winners, cell, place), cap);
      logMultiple[j] = readLog(successLog, cell, place);
      holding[j] = holdingOf(sleeve.successHolding, word);
    } else {
      success[j] = 0;
      multiple[j] = readLine(failure, cellOf(failure, place), place);
      holding[j] = holdingOf(sleeve.failureHolding, word);
    }
  }
}
