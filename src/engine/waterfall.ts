/** A manager's terms: its share of profit and how fast it catches up beyond the hurdle. */
export interface CarryTerms {
  readonly carry: number;
  readonly catchUp: number;
}

/**
 * The manager's part of proceeds `x` under a whole-fund (European) waterfall; the rest is the investors' (model.md §4).
 * `owed` is the hurdle balance (capital and preferred return still due), `called` what was paid in, `distributed` what the
 * investors and `paid` what the manager had before. All in the same money.
 */
export function managerPart(
  x: number,
  owed: number,
  called: number,
  distributed: number,
  paid: number,
  { carry, catchUp }: CarryTerms,
): number {
  const beyond = x - owed;
  if (beyond <= 0 || carry === 0) return 0;
  const behind = carry * (distributed + owed + paid - called) - paid;
  const caught = catchUp > carry && behind > 0 ? Math.min(beyond, behind / (catchUp - carry)) : 0;
  return catchUp * caught + carry * (beyond - caught);
}
