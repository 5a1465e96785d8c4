import type { Plan } from '../../engine/plan';
import { fundBooks, oneFuture } from './books';
import { imbalance, sourcesOf } from './double-entry';
import { bringsBack, costQuarters, drawnFunds, feesByTerms } from './drawn';

/** What all parties of a future together have beyond what they paid, as a part of what was paid. */
export const allParties = (plan: Plan, path: number): number => imbalance(sourcesOf(plan, path));

const sumOf = <T>(list: readonly T[], of: (each: T) => number): number => list.reduce((sum, each) => sum + of(each), 0);

/** How far what managers got under a name is from what the funds' own books say, relative to the programme. */
export const managersGot =
  (what: 'fees' | 'carry') =>
  (plan: Plan, path: number): number => {
    const got = oneFuture(plan, path).net(`manager.${what}`);
    const booked = sumOf(fundBooks(plan, path), (books) => books[what]);
    return Math.abs(got - booked) / plan.parameters['programme.capital'];
  };

/** How far each fund's distributions and carry are from the tickets and multiples its projects were dealt. */
export function proceedsOff(plan: Plan, path: number): number {
  const discount = plan.parameters['exit.forcedDiscount'];
  const books = fundBooks(plan, path);
  const offs = drawnFunds(plan, path).map(({ sleeve, fund, projects }, i) => {
    const due = sleeve.terms.ticket * sumOf(projects, (project) => bringsBack(project, fund, discount));
    return Math.abs(books[i].distributed + books[i].carry - due) / fund.size;
  });
  return Math.max(...offs);
}

/** How far each fund's calls are from its tickets and the fees its terms ask for. */
export function callsOff(plan: Plan, path: number): number {
  const books = fundBooks(plan, path);
  const offs = drawnFunds(plan, path).map((drawn, i) => {
    const { sleeve, fund, projects } = drawn;
    const due = sleeve.terms.ticket * projects.length + feesByTerms(drawn);
    return Math.abs(books[i].called - due) / fund.size;
  });
  return Math.max(...offs);
}

/** How far the programme's own fee is from its rate on the government's part of unexited cost. */
export function programmeFeeOff(plan: Plan, path: number): number {
  const rate = plan.parameters['programme.fee'] / 4;
  const due = rate * sumOf(drawnFunds(plan, path), (drawn) => drawn.sleeve.terms.governmentShare * costQuarters(drawn));
  return Math.abs(oneFuture(plan, path).net('programmeManager') - due) / plan.parameters['programme.capital'];
}

/** By how much a fund calls more than was committed to it. */
export const beyondCommitment = (plan: Plan, path: number): number =>
  Math.max(...fundBooks(plan, path).map(({ called, size }) => Math.max(0, called - size) / size));
