import { drawMarket } from '../../src/engine/market';
import type { Plan } from '../../src/engine/plan';
import { createFates, drawFates } from '../../src/engine/projects';
import type { Fate } from './fund';

/** The luck of one path as the engine draws it: fates[sleeve][fund][project]. */
export function drawPath(plan: Plan, path: number): Fate[][][] {
  const scratch = createFates(plan);
  const market = new Float64Array(plan.years);
  drawMarket(plan, path, scratch.words, market);
  return plan.sleeves.map((sleeve) =>
    sleeve.vintages.flatMap((vintage) =>
      Array.from({ length: vintage.funds }, (_, i) => {
        drawFates(plan, sleeve, vintage, vintage.firstFund + i, path, market, scratch);
        return Array.from({ length: vintage.projects }, (__, j): Fate => ({
          z: scratch.quality[j],
          success: scratch.success[j] === 1,
          multiple: scratch.multiple[j],
          logMultiple: scratch.success[j] === 1 ? scratch.logMultiple[j] : 0,
          holding: scratch.holding[j],
        }));
      }),
    ),
  );
}
