import type { Parameters } from '../../model/parameters';

/** No money outside direct investment, which has one pot of tickets, no fee and no carry: a plain portfolio. */
export const directOnly: Partial<Parameters> = {
  'seed.share': 0,
  'angel.share': 0,
  'direct.share': 1,
  'direct.fundSize': 100_000,
  'direct.fee': 0,
  'direct.feeAfter': 0,
  'programme.fee': 0,
};

/** Nothing is ever forced: every project is over within a year, two years before its fund ends. */
export const quickExits: Partial<Parameters> = {
  'direct.successYears': 0.5,
  'direct.failureYears': 0.5,
  'direct.yearsSpread': 0,
  'exit.forcedDiscount': 0,
};

/** All four sleeves at once, each with another model and other terms. */
export const fourSleeves: Partial<Parameters> = {
  'seed.share': 0.2,
  'angel.share': 0.3,
  'venture.share': 0.3,
  'direct.share': 0.1,
  'seed.multipleModel': 'pareto',
  'venture.multipleModel': 'table',
  'venture.managerShare': 0,
  'angel.governmentShare': 0.3,
  'angel.catchUp': 0.5,
  'venture.catchUp': 0.1,
  'direct.fundSize': 10_000,
  'direct.governmentShare': 0.9,
  'direct.managerShare': 0.1,
  'direct.carry': 0.1,
  'seed.term': 7.5,
  'seed.extension': 1.25,
  'programme.term': 13.25,
};

/** Every mechanism of the model at once, on four sleeves. */
export const everyRule: Partial<Parameters> = {
  ...fourSleeves,
  'programme.capital': 30_000,
  'programme.term': 16,
  'programme.recycling': 0.7,
  'angel.reserve': 0.2,
  'direct.reserve': 0.3,
  'concession.mode': 'buyback',
  'secondary.quota': 0.3,
  'secondary.base': 8000,
  'subsidy.lossRate': 0.3,
  'subsidy.investRate': 0.05,
  'market.tailDegrees': 4,
  'market.sectorCorrelation': 0.1,
  'market.ipoClosure': 0.4,
  'market.ipoReopening': 0.5,
  'screening.applicants': 5,
  'screening.accuracy': 0.4,
};

/** Equal tickets, nothing recovered, one state of the market, no manager's factor: the gross loss is the share of failures. */
export const pool = (projects: number, failure: number, correlation: number): Partial<Parameters> => ({
  ...directOnly,
  ...quickExits,
  'direct.ticket': 100_000 / projects,
  'direct.successRate': 1 - failure,
  'direct.recovery': 0,
  'market.correlation': correlation,
  'market.managerCorrelation': 0,
  'market.persistence': 1,
});
