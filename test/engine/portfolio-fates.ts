import { createCommon, drawCommon } from '../../src/engine/common';
import type { Plan } from '../../src/engine/plan';
import { createFates, drawFates } from '../../src/engine/projects';

/** What the engine draws for one project. */
export interface ProjectFate {
  readonly quality: number;
  readonly success: boolean;
  readonly multiple: number;
  readonly holding: number;
  /** Programme instant of its exit, if its fund lives that long. */
  readonly exit: number;
}

/** The fates of all projects of the funds planned from the start, fund by fund, on one path after the other. */
export function drawFunds(plan: Plan, paths: number): readonly (readonly (readonly ProjectFate[])[])[] {
  const common = createCommon(plan);
  const fates = createFates(plan);
  return Array.from({ length: paths }, (_, path) => {
    drawCommon(plan, path, common);
    return plan.sleeves.flatMap((sleeve) =>
      sleeve.vintages.flatMap((vintage) =>
        Array.from({ length: vintage.funds }, (__, i) => {
          drawFates(plan, sleeve, vintage, vintage.firstFund + i, path, common, fates);
          return Array.from({ length: vintage.projects }, (___, j): ProjectFate => ({
            quality: fates.quality[j],
            success: fates.success[j] === 1,
            multiple: fates.multiple[j],
            holding: fates.holding[j],
            exit: 4 * vintage.launchYear + vintage.instants[j] + fates.holding[j],
          }));
        }),
      ),
    );
  });
}
