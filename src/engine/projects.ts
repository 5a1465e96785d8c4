import type { Common } from './common';
import { holdingOf } from './holding';
import { normalOf, uniformOf } from './normal-table';
import { cellOf, placeOf, readLine, readLog } from './outcomes';
import { largestFund, type Plan, type SleevePlan, type VintagePlan } from './plan';
import { fillWords, SECTORS_OF_PROJECTS } from './random';
import { scoreOf, type TCopula } from './t-copula';

/** A fund's stream: one word for its manager, then for each project its own luck and its holding time. */
const WORDS_PER_FUND = 1;
const WORDS_PER_PROJECT = 2;

/** When a fund, planned or of recycled money, puts its projects on the way. */
type Portfolio = Pick<VintagePlan, 'projects' | 'instants' | 'launchYear'>;

/** Fates of one fund's projects, in the order of investment. */
export interface Fates {
  readonly words: Uint32Array;
  readonly sectorWords: Uint32Array;
  /** Latent quality Z: standard normal, under a t-copula the normal score of what Z has become. */
  readonly quality: Float64Array;
  readonly success: Uint8Array;
  /** Final multiple, and its logarithm where the project is a success. */
  readonly multiple: Float64Array;
  readonly logMultiple: Float64Array;
  /** Quarters from investment to exit. */
  readonly holding: Int32Array;
}

/** Memory for funds of up to this many projects. */
export const createFatesFor = (projects: number): Fates => ({
  words: new Uint32Array(WORDS_PER_FUND + WORDS_PER_PROJECT * projects),
  sectorWords: new Uint32Array(projects),
  quality: new Float64Array(projects),
  success: new Uint8Array(projects),
  multiple: new Float64Array(projects),
  logMultiple: new Float64Array(projects),
  holding: new Int32Array(projects),
});

/** Memory for the largest fund of a plan. */
export const createFates = (plan: Plan): Fates => createFatesFor(largestFund(plan));

/** Adds to qualities what their sectors have in them. */
function addSectors(
  plan: Plan,
  sleeve: SleevePlan,
  projects: number,
  fund: number,
  path: number,
  { sectors }: Common,
  { sectorWords, quality }: Fates,
): void {
  fillWords(plan.key, path, SECTORS_OF_PROJECTS + sleeve.stream, fund, sectorWords, projects);
  for (let j = 0; j < projects; j++) {
    quality[j] += plan.loadings.sector * sectors[Math.floor(uniformOf(sectorWords[j]) * plan.sectors)];
  }
}

/** Makes normal qualities Student t, and reads them as normal scores again. */
function drawTogether({ scores }: TCopula, chi: number, quality: Float64Array, projects: number): void {
  for (let j = 0; j < projects; j++) quality[j] = scoreOf(scores, quality[j], chi);
}

/** Success, multiple and holding time by quality. */
function settle(sleeve: SleevePlan, projects: number, fates: Fates): void {
  const { words, quality, success, multiple, logMultiple, holding } = fates;
  const { threshold, origin, success: winners, cap, successLog, failure } = sleeve.outcomes;
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

/** Whoever would go public while the IPO window is shut waits for the first open quarter. Only successes rank that high. */
function awaitWindow(sleeve: SleevePlan, portfolio: Portfolio, firstOpen: Int32Array, fates: Fates): void {
  const { projects, instants, launchYear } = portfolio;
  const { quality, holding } = fates;
  for (let j = 0; j < projects; j++) {
    if (quality[j] <= sleeve.cuts.ipo) continue;
    const start = 4 * launchYear + instants[j];
    const exit = start + holding[j];
    if (exit < firstOpen.length) holding[j] = firstOpen[exit] - start;
  }
}

/**
 * Draws quality, success, multiple and holding time of a fund's projects (model.md §3): qualities share the market of the
 * year of investment, the fund's manager, their sector, and under a t-copula the path's χ.
 */
export function drawFates(
  plan: Plan,
  sleeve: SleevePlan,
  portfolio: Portfolio,
  fund: number,
  path: number,
  common: Common,
  fates: Fates,
): void {
  const { words, quality } = fates;
  const { projects, instants, launchYear } = portfolio;
  const { market: onMarket, own } = plan.loadings;
  const { market } = common;
  fillWords(plan.key, path, sleeve.stream, fund, words, WORDS_PER_FUND + WORDS_PER_PROJECT * projects);
  const manager = plan.loadings.manager * normalOf(words[0]);
  for (let j = 0; j < projects; j++) {
    const luck = normalOf(words[WORDS_PER_FUND + WORDS_PER_PROJECT * j]);
    quality[j] = onMarket * market[launchYear + (instants[j] >> 2)] + manager + own * luck;
  }
  if (plan.sectors > 0) addSectors(plan, sleeve, projects, fund, path, common, fates);
  if (plan.copula) drawTogether(plan.copula, common.chi, quality, projects);
  settle(sleeve, projects, fates);
  if (plan.window) awaitWindow(sleeve, portfolio, common.firstOpen, fates);
}
