import { breachOf, headlineReading } from './headline';
import type { Breach, Level, Result } from '../engine/result';
import type { Parameters } from '../model/parameters';

/** What annual assessment adds to an assessment at liquidation; all of it probabilities. */
export interface OnTheWay {
  /** Over the line at some year end after the grace period, the last one included. */
  readonly annual: number;
  /** Over the line at liquidation. */
  readonly final: number;
  /** Over the line on the way, but not at liquidation: a breach at liquidation is one of the annual ones as well. */
  readonly onlyOnTheWay: number;
  /**
   * Of all futures: over the line at some year end, yet without any net loss in the end. Where losing projects count alone this
   * may be at liquidation too, so these futures need not be among those over the line on the way only.
   */
  readonly withoutLoss: number;
}

/** All of a group's money taken together. */
const wholeOf = (money: Breach['sleeve']): Level => (money === 'programme' ? 'programme' : 'class');

/** The level at which a scenario assesses a group: a kind of fund is looked at as a whole where the programme is assessed. */
export function assessedLevel(parameters: Parameters, money: Breach['sleeve']): Level {
  const { level } = headlineReading(parameters);
  return level === 'fund' && money !== 'programme' ? 'fund' : wholeOf(money);
}

/** The scenario's own measure and base of one tolerance, each year and at the end; of the group's money together unless a level is asked for. */
export function onTheWay(
  result: Result,
  parameters: Parameters,
  money: Breach['sleeve'],
  level = wholeOf(money),
): OnTheWay | undefined {
  const reading = { ...headlineReading(parameters), level };
  const annual = breachOf(result, money, { ...reading, timing: 'annual' });
  const final = breachOf(result, money, { ...reading, timing: 'liquidation' });
  if (annual?.falseAlarm === undefined || !final) return undefined;
  return {
    annual: annual.probability,
    final: final.probability,
    onlyOnTheWay: annual.probability - final.probability,
    withoutLoss: annual.falseAlarm,
  };
}
