import type { Plan } from '../../engine/plan';
import { fundBooks, oneFuture } from './books';

/**
 * What every party of one future has in the end beyond what it paid, 万元, each read where the others are not: the engine's
 * account of the parties books fees, carry and what projects bring as what is left over, so its sum says nothing.
 */
export interface Sources {
  /** From the government's metrics. */
  readonly government: number;
  /** From the account of the parties. */
  readonly social: number;
  readonly managerCommitment: number;
  readonly managerConcession: number;
  readonly founders: number;
  readonly programmeManager: number;
  readonly treasury: number;
  /** From the funds' books. */
  readonly fees: number;
  readonly carry: number;
  readonly subsidies: number;
  /** From the projects: what went into them less what they brought. */
  readonly projects: number;
  readonly secondary: number;
}

/** One future's parties, and all money that was paid. */
export interface DoubleEntry {
  readonly net: Sources;
  readonly paid: number;
}

/** Reads every party of one future where it can be read apart from the others. */
export function sourcesOf(plan: Plan, path: number): DoubleEntry {
  const { metric, net, paid } = oneFuture(plan, path);
  const books = fundBooks(plan, path);
  const total = (of: (each: (typeof books)[number]) => number): number =>
    books.reduce((sum, each) => sum + of(each), 0);
  return {
    paid,
    net: {
      government: metric('government.distributed') - metric('government.paidIn'),
      social: net('social'),
      managerCommitment: net('manager.commitment'),
      managerConcession: net('manager.concession'),
      founders: net('founders'),
      programmeManager: net('programmeManager'),
      treasury: net('treasury'),
      fees: total(({ fees }) => fees),
      carry: total(({ carry }) => carry),
      subsidies: total(({ subsidy }) => subsidy),
      projects: total(({ projects }) => projects.paid - projects.brought),
      secondary: total(({ projects }) => projects.soldBrought - projects.sales),
    },
  };
}

/** What all parties together have beyond what they paid, as a part of what was paid. */
export const imbalance = ({ net, paid }: DoubleEntry): number =>
  Math.abs(Object.values<number>({ ...net }).reduce((sum, each) => sum + each, 0)) / paid;
