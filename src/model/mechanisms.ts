import type { Parameters } from './parameters';

/** Whether the government cedes part of its gains or lets others buy its stake. */
export const usesConcession = (p: Parameters): boolean => p['concession.mode'] !== 'none';

/** Whether an S-fund takes positions over: it needs a quota and something the quota is taken of. */
export const usesSecondary = (p: Parameters): boolean => p['secondary.quota'] > 0 && p['secondary.base'] > 0;

/** Whether the treasury pays managers for losses or investments. */
export const usesSubsidy = (p: Parameters): boolean => p['subsidy.lossRate'] > 0 || p['subsidy.investRate'] > 0;

/** Whether money the government received opens new funds. */
export const usesRecycling = (p: Parameters): boolean => p['programme.recycling'] > 0;

/** Whether the IPO window can ever be shut. */
export const usesWindow = (p: Parameters): boolean => p['market.ipoClosure'] > 0 || p['market.ipoShutYears'] > 0;

/** Whether projects are chosen by a score that says something. */
export const usesScreening = (p: Parameters): boolean => p['screening.applicants'] > 1 && p['screening.accuracy'] > 0;
