import pow from '@stdlib/math-base-special-pow';
import type { Parameters, Sleeve } from '../model/parameters';
import { QUARTERS, toQuarters } from '../model/structure';

/** What a sleeve's funds owe others of the government's part (model.md §4); nothing is Infinity instants away. */
export interface ConcessionTerms {
  /** Part of the government's gain on a fund that is ceded when the fund is liquidated. */
  readonly rate: number;
  /** Whether the gain is counted from the hurdle rather than from the principal. */
  readonly beyondHurdle: boolean;
  /** Part of a concession that goes to the manager; the rest goes to the social investors. */
  readonly toManager: number;
  /** Fund instant at which the others may buy the government out. */
  readonly buybackInstant: number;
  /** Growth of the price in a quarter, and the part of the stake that is for sale. */
  readonly buybackGrowth: number;
  readonly buybackShare: number;
}

/** Who takes the government's place when its stake is bought back. */
export type Takers = 'social' | 'manager.commitment' | 'founders';

/** Direct investments have nobody to cede to, but founders who may buy the stake back. */
export function takersOf(sleeve: Sleeve, socialShare: number): Takers {
  if (sleeve === 'direct') return 'founders';
  return socialShare > 0 ? 'social' : 'manager.commitment';
}

/** The concession a sleeve's funds stand under. `socialShare` is the social investors' part of its commitments. */
export function concessionTerms(parameters: Parameters, sleeve: Sleeve, socialShare: number): ConcessionTerms {
  const mode = parameters['concession.mode'];
  const cedes = mode === 'share' && parameters['concession.level'] === 'fund' && sleeve !== 'direct';
  return {
    rate: cedes ? parameters['concession.rate'] : 0,
    beyondHurdle: parameters['concession.trigger'] === 'hurdle',
    toManager: socialShare > 0 ? parameters['concession.toManager'] : 1,
    buybackInstant: mode === 'buyback' ? toQuarters(parameters['concession.buybackYear']) : Infinity,
    buybackGrowth: pow(1 + parameters['concession.buybackRate'], 1 / QUARTERS),
    buybackShare: parameters['concession.buybackShare'],
  };
}

/** Part of the government's gain on the whole programme that is ceded at its end. */
export const programmeConcession = (parameters: Parameters): number =>
  parameters['concession.mode'] === 'share' && parameters['concession.level'] === 'programme'
    ? parameters['concession.rate']
    : 0;
