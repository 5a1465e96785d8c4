import { createCommon, drawCommon } from '../../src/engine/common';
import type { Plan } from '../../src/engine/plan';
import { createFatesFor, drawFates } from '../../src/engine/projects';
import { normalCdf } from '../../src/engine/special';
import type { Fate } from './position';
import type { Luck } from './programme';
import { programmeFacts, type FundFacts } from './structure';

/** The luck of one path as the engine draws it, for funds whose calendar the reference has made itself. */
export function drawLuck(plan: Plan, path: number): Luck {
  const common = createCommon(plan);
  drawCommon(plan, path, common);
  return (position: number, { number, launchYear, tickets }: FundFacts): Fate[] => {
    const sleeve = plan.sleeves[position];
    const fates = createFatesFor(tickets.length);
    const portfolio = { projects: tickets.length, instants: Int32Array.from(tickets), launchYear };
    drawFates(plan, sleeve, portfolio, number, path, common, fates);
    return tickets.map((_, j): Fate => {
      const success = fates.success[j] === 1;
      return {
        z: fates.quality[j],
        fromTop: normalCdf(-fates.quality[j]) / sleeve.terms.successRate,
        success,
        multiple: fates.multiple[j],
        logMultiple: success ? fates.logMultiple[j] : 0,
        holding: fates.holding[j],
      };
    });
  };
}

/** Fates of the projects of all planned funds of one path: fates[sleeve][fund][project]. */
export function drawPath(plan: Plan, path: number): Fate[][][] {
  const luck = drawLuck(plan, path);
  return programmeFacts(plan.parameters).map(({ funds }, position) => funds.map((fund) => [...luck(position, fund)]));
}
