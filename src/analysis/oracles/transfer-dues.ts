import { makePlan, type Plan } from '../../engine/plan';
import { fundBooks, oneFuture, type FundBooks, type OneFuture } from './books';
import { appraisedAt, bringsBack, drawnFunds, endOf } from './drawn';

/** A future without a rule and with it, and their plans. */
export interface Pair {
  readonly without: Plan;
  readonly ruled: Plan;
  readonly before: OneFuture;
  readonly after: OneFuture;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The government less its rate on what each fund with partners has gained. */
export const afterConcession =
  (gained: (books: FundBooks) => number) =>
  ({ without, ruled, before }: Pair, path: number): number => {
    const rate = ruled.parameters['concession.rate'];
    const ceded = fundBooks(without, path).map((books) => {
      const { terms, structure } = without.sleeves[books.sleeve];
      return structure.sleeve === 'direct' ? 0 : rate * terms.governmentShare * Math.max(0, gained(books));
    });
    return before.net('government') - sum(ceded);
  };

const plansWithoutDirect = new WeakMap<Plan, Plan>();

/** The same programme without direct investment, planned once. */
function withoutDirect(plan: Plan): Plan {
  const made = plansWithoutDirect.get(plan) ?? makePlan({ ...plan.parameters, 'direct.share': 0 });
  plansWithoutDirect.set(plan, made);
  return made;
}

/** The government less its rate on what it gains, fee paid, in the same programme without direct investment. */
export function afterProgrammeConcession({ without, ruled, before }: Pair, path: number): number {
  const gained = oneFuture(withoutDirect(without), path).net('government');
  return before.net('government') - ruled.parameters['concession.rate'] * Math.max(0, gained);
}

/**
 * Of a fund that was bought out the government has what is 0 at an original price, or what it had had beyond its money by then;
 * of any other, its part as without the rule. The price itself is not read.
 */
export function afterBuyback({ ruled, before }: Pair, path: number): number {
  const owned = fundBooks(ruled, path).map(({ sleeve, called, distributed, ...taken }) => {
    const { governmentShare } = ruled.sleeves[sleeve].terms;
    const own = governmentShare * (distributed - called) + taken.takenCalls - taken.takenDistributions;
    return taken.takenShare > 0 ? Math.max(0, own) : own;
  });
  const fee = before.net('programmeManager');
  return sum(owned) - fee;
}

/** The government's part of what projects bring by the age of sale, and of 60 % of what the others are then worth. */
export function afterTakeover({ without }: Pair, path: number): number {
  const { 'secondary.fromAge': fromAge, 'secondary.discount': discount } = without.parameters;
  const sale = 4 * fromAge;
  const own = drawnFunds(without, path).map(({ sleeve, fund, projects }) => {
    const gains = projects.map((project) =>
      endOf(project, fund) <= sale
        ? bringsBack(project, fund, without.parameters['exit.forcedDiscount']) - 1
        : (1 - discount) * appraisedAt(project, sale) - 1,
    );
    return sleeve.terms.governmentShare * sleeve.terms.ticket * sum(gains);
  });
  return sum(own);
}
