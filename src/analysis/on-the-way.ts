import { breachOf, headlineReading } from './headline';
import type { Breach, Result } from '../engine/result';
import type { Parameters } from '../model/parameters';

/** What annual assessment adds to an assessment at liquidation; all of it probabilities. */
export interface OnTheWay {
  /** Over the line at some year end after the grace period, the last one included. */
  readonly annual: number;
  /** Over the line at liquidation. */
  readonly final: number;
  /** Over the line on the way, but not at liquidation: a breach at liquidation is one of the annual ones as well. */
  readonly onlyOnTheWay: number;
  /** Of all futures: over the line on the way, without any net loss in the end. */
  readonly withoutLoss: number;
}

/** The scenario's own reading of one tolerance, with its money taken together, each year and at the end. */
export function onTheWay(result: Result, parameters: Parameters, money: Breach['sleeve']): OnTheWay | undefined {
  const level = money === 'programme' ? 'programme' : 'class';
  const reading = { ...headlineReading(parameters), level } as const;
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
