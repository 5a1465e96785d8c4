import { usesSecondary } from '../model/mechanisms';
import type { Parameters } from '../model/parameters';

/** What the S-fund may take over and at which price (model.md §4). */
export interface SecondaryTerms {
  /** What it can pay a year, 万元. */
  readonly capacity: number;
  /** Whether it pays cost; otherwise it pays `ofValue` of the appraised value. */
  readonly atCost: boolean;
  readonly ofValue: number;
  /** Years since launch from which a fund may sell. */
  readonly fromAge: number;
}

/** The S-fund's terms, or null where there is none. */
export function secondaryTerms(parameters: Parameters): SecondaryTerms | null {
  if (!usesSecondary(parameters)) return null;
  const price = parameters['secondary.price'];
  return {
    capacity: parameters['secondary.quota'] * parameters['secondary.base'],
    atCost: price === 'cost',
    ofValue: price === 'discount' ? 1 - parameters['secondary.discount'] : 1,
    fromAge: parameters['secondary.fromAge'],
  };
}
