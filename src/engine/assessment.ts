import { READINGS } from './layout';
import { LOSS_ROUNDING } from './plan';

/** Bits of the readings by base: net and gross on what was invested, net and gross on what was paid in. */
const ON_INVESTED = 0b0011;
const ON_PAID_IN = 0b1100;

/** The largest loss share that is no breach. A loss is at most 1, so a tolerance of 1 (up to rounding) is never breached. */
export const lossLimit = (tolerance: number): number =>
  tolerance + LOSS_ROUNDING >= 1 ? Infinity : tolerance + LOSS_ROUNDING;

/**
 * Which of the four readings a group breaches, one bit each: net/invested 1, gross/invested 2, net/paidIn 4, gross/paidIn 8.
 * Losses and bases are money; a base of 0 breaches nothing. The two readings on what was paid in have bases of their own: the
 * net one is the government's own account, the gross one the fund's.
 */
export function breachedReadings(
  limit: number,
  netLoss: number,
  grossLoss: number,
  invested: number,
  netPaidInLoss: number,
  netPaidIn: number,
  grossPaidInLoss: number,
  grossPaidIn: number,
): number {
  return (
    (netLoss > limit * invested ? 1 : 0) |
    (grossLoss > limit * invested ? 2 : 0) |
    (netPaidInLoss > limit * netPaidIn ? 4 : 0) |
    (grossPaidInLoss > limit * grossPaidIn ? 8 : 0)
  );
}

/** The readings on those bases on which the group lost nothing in the end: there an annual breach is a false alarm. */
export function unharmedReadings(netLoss: number, invested: number, netPaidInLoss: number, paidIn: number): number {
  return (
    (netLoss <= LOSS_ROUNDING * invested ? ON_INVESTED : 0) | (netPaidInLoss <= LOSS_ROUNDING * paidIn ? ON_PAID_IN : 0)
  );
}

/** Breaches of one path's group, or of the funds of a class taken together. */
export interface Verdicts {
  /** Readings breached by at least one of the groups at liquidation, in any year, and in any year without a final loss. */
  atLiquidation: number;
  annual: number;
  falseAlarms: number;
  /** How many groups breach each reading: four at liquidation, then four annual. */
  readonly groups: Int32Array;
}

export const createVerdicts = (): Verdicts => ({
  atLiquidation: 0,
  annual: 0,
  falseAlarms: 0,
  groups: new Int32Array(2 * READINGS),
});

export function resetVerdicts(verdicts: Verdicts): void {
  verdicts.atLiquidation = 0;
  verdicts.annual = 0;
  verdicts.falseAlarms = 0;
  verdicts.groups.fill(0);
}

/** Enters the readings one group breached at liquidation and in any year, and those on which it ended without a loss. */
export function enterVerdict(verdicts: Verdicts, atLiquidation: number, annual: number, unharmed: number): void {
  if (annual === 0) return;
  verdicts.atLiquidation |= atLiquidation;
  verdicts.annual |= annual;
  verdicts.falseAlarms |= annual & unharmed;
  for (let reading = 0; reading < READINGS; reading++) {
    verdicts.groups[reading] += (atLiquidation >> reading) & 1;
    verdicts.groups[READINGS + reading] += (annual >> reading) & 1;
  }
}

/** Columns of a breach count: paths in breach, groups in breach, paths with a false alarm. */
export const BREACH_COUNTS = 3;

/** A path's verdicts on a group as bits: the four readings breached at liquidation, then the four breached in any year. */
export const verdictBits = (verdicts: Verdicts): number => verdicts.atLiquidation | (verdicts.annual << READINGS);

/** Adds a path's verdicts to the counts of the group's eight rows, the first of which is `row`. */
export function countVerdicts(verdicts: Verdicts, counts: Float64Array, row: number): void {
  if (verdicts.annual === 0) return;
  for (let reading = 0; reading < READINGS; reading++) {
    const liquidation = (row + reading) * BREACH_COUNTS;
    const annual = liquidation + READINGS * BREACH_COUNTS;
    counts[liquidation] += (verdicts.atLiquidation >> reading) & 1;
    counts[liquidation + 1] += verdicts.groups[reading];
    counts[annual] += (verdicts.annual >> reading) & 1;
    counts[annual + 1] += verdicts.groups[READINGS + reading];
    counts[annual + 2] += (verdicts.falseAlarms >> reading) & 1;
  }
}
