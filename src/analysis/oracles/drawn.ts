import exp from '@stdlib/math-base-special-exp';
import { createCommon, drawCommon } from '../../engine/common';
import type { FundPlan, Plan, SleevePlan } from '../../engine/plan';
import { createFates, drawFates } from '../../engine/projects';

/** A project as its luck has drawn it, before any rule: in quarters, and per yuan of its ticket. */
export interface DrawnProject {
  /** Investment, counted from the fund's launch, and what would pass until its own exit. */
  readonly start: number;
  readonly quarters: number;
  readonly isSuccess: boolean;
  readonly multiple: number;
  /** Logarithm of a success's multiple, from the engine's own table: 0 for failures. */
  readonly logMultiple: number;
}

/** A fund of a path with the projects it was dealt. */
export interface DrawnFund {
  readonly sleeve: SleevePlan;
  readonly fund: FundPlan;
  readonly projects: readonly DrawnProject[];
}

/** Every fund planned from the start, in the order of launch: the order in which the engine's books stand. */
export function drawnFunds(plan: Plan, path: number): readonly DrawnFund[] {
  const common = createCommon(plan);
  const fates = createFates(plan);
  drawCommon(plan, path, common);
  const drawn = plan.sleeves.flatMap((sleeve) =>
    sleeve.vintages.flatMap((fund) =>
      Array.from({ length: fund.funds }, (_, i): DrawnFund => {
        drawFates(plan, sleeve, fund, fund.firstFund + i, path, common, fates);
        const projects = Array.from(fund.instants, (start, j) => ({
          start,
          quarters: fates.holding[j],
          isSuccess: fates.success[j] === 1,
          multiple: fates.multiple[j],
          logMultiple: fates.success[j] === 1 ? fates.logMultiple[j] : 0,
        }));
        return { sleeve, fund, projects };
      }),
    ),
  );
  return drawn.sort((a, b) => a.fund.launchYear - b.fund.launchYear);
}

/** When a project is over at the latest: its own exit, or the end of its fund. Quarters from the fund's launch. */
export const endOf = ({ start, quarters }: DrawnProject, { lifeQuarters }: FundPlan): number =>
  Math.min(start + quarters, lifeQuarters);

/** Appraised value at a fund instant before its exit, per yuan (model.md §3). */
export function appraisedAt(project: DrawnProject, instant: number): number {
  const passed = (instant - project.start) / project.quarters;
  return project.isSuccess ? exp(project.logMultiple * passed) : 1 - (1 - project.multiple) * passed;
}

/** What a project brings when nobody buys it from its fund, per yuan: its multiple, or its value less the forced discount. */
export function bringsBack(project: DrawnProject, { lifeQuarters }: FundPlan, forcedDiscount: number): number {
  const isForced = project.start + project.quarters > lifeQuarters;
  return isForced ? (1 - forcedDiscount) * appraisedAt(project, lifeQuarters) : project.multiple;
}

/** Unexited cost at the end of a fund instant. */
const costHeld = ({ sleeve, fund, projects }: DrawnFund, instant: number): number =>
  sleeve.terms.ticket * projects.filter((project) => project.start <= instant && endOf(project, fund) > instant).length;

/** Unexited cost at the starts of all of a fund's quarters, summed: what fees on cost are charged on, four times a year. */
export const costQuarters = (drawn: DrawnFund): number =>
  Array.from({ length: drawn.fund.lifeQuarters }, (_, q) => costHeld(drawn, q)).reduce((sum, cost) => sum + cost, 0);

/** A fund's fees by its terms: on commitments while it invests, on unexited cost afterwards, never beyond commitments. */
export function feesByTerms(drawn: DrawnFund): number {
  const { sleeve, fund, projects } = drawn;
  const { ticket, fee, feeAfter } = sleeve.terms;
  let invested = 0;
  let fees = 0;
  for (let q = 0; q <= fund.lifeQuarters; q++) {
    invested += ticket * projects.filter(({ start }) => start === q).length;
    const ofCost = q > 0 ? (feeAfter / 4) * costHeld(drawn, q - 1) : 0;
    const due = q > fund.investQuarters ? ofCost : q > 0 ? (fee / 4) * fund.size : 0;
    fees += Math.min(due, Math.max(0, fund.size - invested - fees));
  }
  return fees;
}
