import type { Parameters } from '../../src/model/parameters';
import { ageAt, askedOf, beginInstant, endInstant, exists, planFund, sellToBuyer, total, type Fund } from './fund';
import type { Fate } from './position';
import {
  fundFacts,
  programmeFacts,
  programmeQuarters,
  programmeYears,
  type FundFacts,
  type SleeveFacts,
} from './structure';

/** Fates of one fund's projects; `sleeve` is its place among the active ones. */
export type Luck = (sleeve: number, fund: FundFacts) => readonly Fate[];

/** One simulated future: every fund with its history, and what only the programme as a whole sees. */
export interface Programme {
  readonly sleeves: readonly SleeveFacts[];
  readonly quarters: number;
  readonly years: number;
  /** In the order of launch. */
  readonly funds: readonly Fund[];
  /** By programme year: what the S-fund took over, in price, and what it could not. */
  readonly taken: readonly number[];
  readonly left: readonly number[];
  /** By programme instant: the programme's own fee, new public money called, what leaves the programme's account. */
  readonly programmeFees: readonly number[];
  readonly calls: readonly number[];
  readonly distributions: readonly number[];
  /** Gains ceded on the programme's totals, at its last instant. */
  readonly cededToManager: number;
  readonly cededToSocial: number;
}

interface Running extends Programme {
  readonly p: Parameters;
  readonly luck: Luck;
  readonly funds: Fund[];
  readonly taken: number[];
  readonly left: number[];
  readonly programmeFees: number[];
  readonly calls: number[];
  readonly distributions: number[];
}

/** Programme year of an instant; instant 0 belongs to the first. */
export const yearOf = (instant: number): number => Math.max(1, Math.ceil(instant / 4));

const alive = ({ funds }: Running, instant: number): Fund[] => funds.filter((fund) => exists(fund, instant));

/** What a fund paid the government at a programme instant. */
const paidToGovernment = (fund: Fund, instant: number): number =>
  exists(fund, instant) ? fund.flows[ageAt(fund, instant)].ownDistributed : 0;

function launch(run: Running, position: number, facts: FundFacts, recycled: boolean): Fund {
  const { sleeve, terms } = run.sleeves[position];
  const fund = planFund(run.p, sleeve, terms, facts, run.luck(position, facts), recycled);
  run.funds.push(fund);
  return fund;
}

function launchPlanned(run: Running, instant: number): void {
  run.sleeves.forEach(({ funds }, position) => {
    for (const facts of funds) if (4 * facts.launchYear === instant) launch(run, position, facts, false);
  });
}

/** At the end of year y the S-fund takes over what its capacity, in price, allows. */
function sellYear(run: Running, year: number): void {
  const { p, quarters } = run;
  const instant = 4 * year;
  const capacity = p['secondary.quota'] * p['secondary.base'];
  if (capacity === 0 || instant === quarters) return;
  const selling = alive(run, instant).filter(
    (fund) => year - fund.facts.launchYear >= p['secondary.fromAge'] && ageAt(fund, instant) < fund.facts.life,
  );
  const asked = total(selling, (fund) => askedOf(p, fund, ageAt(fund, instant)));
  const fraction = asked > 0 ? Math.min(1, capacity / asked) : 0;
  for (const fund of selling) sellToBuyer(p, fund, ageAt(fund, instant), fraction);
  run.taken[year - 1] = fraction * asked;
  run.left[year - 1] = asked - fraction * asked;
}

/**
 * Keeps a share of what the funds paid the government in year y, if eight years remain, and opens one fund per sleeve with it;
 * what is not needed is paid out at the year's end.
 */
function recycleYear(run: Running, year: number): void {
  const { p, sleeves, distributions } = run;
  if (p['programme.term'] - year < 8) return;
  const kept = distributions.map((_, q) =>
    yearOf(q) === year ? p['programme.recycling'] * total(run.funds, (fund) => paidToGovernment(fund, q)) : 0,
  );
  const pot = total(kept, (money) => money);
  if (pot <= 0) return;
  kept.forEach((money, q) => (distributions[q] -= money));
  const shares = total(sleeves, ({ terms }) => terms.share);
  let needed = 0;
  sleeves.forEach(({ terms, funds }, position) => {
    const commitment = (pot * terms.share) / shares;
    const facts = fundFacts(p, terms, funds.length + year, year, commitment / terms.governmentShare);
    if (facts.tickets.length === 0) return;
    const fund = launch(run, position, facts, true);
    beginInstant(p, fund, 0);
    endInstant(p, fund, 0);
    needed += commitment;
  });
  distributions[4 * year] += pot - needed;
}

/** A recycled fund's commitment stays in the account; what it has not called at its end is paid out. */
function uncalled(fund: Fund): number {
  const { governmentShare } = fund.terms;
  return governmentShare * fund.facts.size - total(fund.flows, ({ ownCalls }) => ownCalls);
}

/** Money between the treasury and the programme's account at one instant, once the funds have done theirs. */
function settleAccount(run: Running, instant: number): void {
  const { p, programmeFees, calls, distributions } = run;
  const before = instant === 0 ? [] : alive(run, instant - 1);
  programmeFees[instant] = total(before, (fund) => {
    const { liveCost } = fund.standings[ageAt(fund, instant - 1)];
    return (p['programme.fee'] / 4) * fund.terms.governmentShare * liveCost;
  });
  calls[instant] = programmeFees[instant];
  for (const fund of alive(run, instant)) {
    if (!fund.recycled) calls[instant] += fund.flows[ageAt(fund, instant)].ownCalls;
    distributions[instant] += paidToGovernment(fund, instant);
    if (fund.recycled && ageAt(fund, instant) === fund.facts.life) distributions[instant] += uncalled(fund);
  }
}

function runInstant(run: Running, instant: number): void {
  launchPlanned(run, instant);
  const running = alive(run, instant);
  for (const fund of running) beginInstant(run.p, fund, ageAt(fund, instant));
  if (instant > 0 && instant % 4 === 0) sellYear(run, instant / 4);
  for (const fund of running) endInstant(run.p, fund, ageAt(fund, instant));
  settleAccount(run, instant);
  if (instant > 0 && instant % 4 === 0) recycleYear(run, instant / 4);
}

/** Concession on totals: of all funds but direct investment, which has nobody to cede to, after their part of the programme's fee. */
function cededGain({ p, funds, quarters }: Running): number {
  if (p['concession.mode'] !== 'share' || p['concession.level'] !== 'programme') return 0;
  const gain = total(
    funds.filter(({ sleeve }) => sleeve !== 'direct'),
    (fund) => {
      const charged = fund.standings.filter((_, age) => 4 * fund.facts.launchYear + age < quarters);
      const fees = total(charged, ({ liveCost }) => (p['programme.fee'] / 4) * fund.terms.governmentShare * liveCost);
      return total(fund.flows, ({ ownDistributed, ownCalls }) => ownDistributed - ownCalls) - fees;
    },
  );
  return p['concession.rate'] * Math.max(0, gain);
}

/** Simulates one future instant by instant, all funds in step. */
export function runProgramme(p: Parameters, luck: Luck): Programme {
  const quarters = programmeQuarters(p);
  const years = programmeYears(p);
  const nothing = (length: number): number[] => Array.from({ length }, () => 0);
  const run: Running = {
    p,
    luck,
    quarters,
    years,
    sleeves: programmeFacts(p),
    funds: [],
    taken: nothing(years),
    left: nothing(years),
    programmeFees: nothing(quarters + 1),
    calls: nothing(quarters + 1),
    distributions: nothing(quarters + 1),
    cededToManager: 0,
    cededToSocial: 0,
  };
  for (let instant = 0; instant <= quarters; instant++) runInstant(run, instant);
  const ceded = cededGain(run);
  const social = run.sleeves.some(({ sleeve, terms }) => sleeve !== 'direct' && terms.socialShare > 0);
  const cededToManager = (social ? p['concession.toManager'] : 1) * ceded;
  run.distributions[quarters] -= ceded;
  return { ...run, cededToManager, cededToSocial: ceded - cededToManager };
}
