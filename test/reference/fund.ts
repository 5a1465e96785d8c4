import type { Parameters, Sleeve } from '../../src/model/parameters';
import {
  appraised,
  finalShareValue,
  invest,
  isLive,
  official,
  planPosition,
  sell,
  type Fate,
  type Position,
} from './position';
import { quarters, type FundFacts, type Terms } from './structure';

/** Money of one instant of a fund. */
export interface Flow {
  /** First tickets and follow-ons. */
  tickets: number;
  fees: number;
  calls: number;
  /** Exits and the S-fund's price. */
  proceeds: number;
  distributed: number;
  carry: number;
  /** What stages 1 and 2 of the waterfall gave the LPs. */
  preferred: number;
  /** What the projects that end bring to all their owners, and to the S-fund among them. */
  exits: number;
  exitsToBuyer: number;
  priceOfBuyer: number;
  /** The government's own: its calls, and its distributions with the price of a buyback in and the concession out. */
  ownCalls: number;
  ownDistributed: number;
  buybackPrice: number;
  /** The government's calls and distributions that others took over. */
  callsTaken: number;
  distributedTaken: number;
  cededToManager: number;
  cededToSocial: number;
  subsidy: number;
}

const stillness = (): Flow => ({
  tickets: 0,
  fees: 0,
  calls: 0,
  proceeds: 0,
  distributed: 0,
  carry: 0,
  preferred: 0,
  exits: 0,
  exitsToBuyer: 0,
  priceOfBuyer: 0,
  ownCalls: 0,
  ownDistributed: 0,
  buybackPrice: 0,
  callsTaken: 0,
  distributedTaken: 0,
  cededToManager: 0,
  cededToSocial: 0,
  subsidy: 0,
});

/** Where a fund stands once everything of an instant has happened. */
export interface Standing {
  readonly invested: number;
  readonly proceeds: number;
  readonly liveCost: number;
  /** Sum over projects of what each has lost, live ones at their official value. */
  readonly grossLoss: number;
  readonly official: number;
  readonly appraised: number;
  readonly fees: number;
  readonly called: number;
  readonly distributed: number;
  readonly carry: number;
  readonly ownCalls: number;
  readonly ownDistributed: number;
  /** The government's part of whatever is still to come. */
  readonly ownShare: number;
}

/** A fund and all that has happened to it, by its own instants. */
export interface Fund {
  readonly sleeve: Sleeve;
  readonly terms: Terms;
  readonly facts: FundFacts;
  /** Opened with money that came back; its calls on the government are paid from the programme's account. */
  readonly recycled: boolean;
  readonly positions: readonly Position[];
  readonly flows: Flow[];
  readonly standings: Standing[];
  /** Hurdle balance, and the government's balance at the rate of the buyback. */
  owed: number;
  governmentOwed: number;
  /** Part of the government's stake that others have bought. */
  taken: number;
}

export const total = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0);

export function planFund(
  p: Parameters,
  sleeve: Sleeve,
  terms: Terms,
  facts: FundFacts,
  fates: readonly Fate[],
  recycled: boolean,
): Fund {
  const positions = facts.tickets.map((start, j) => planPosition(p, terms, facts, start, fates[j]));
  const nothing = { owed: 0, governmentOwed: 0, taken: 0 };
  return { sleeve, terms, facts, recycled, positions, flows: [], standings: [], ...nothing };
}

/** The instant of the fund at a programme instant; outside 0 … life it does not exist. */
export const ageAt = (fund: Fund, instant: number): number => instant - 4 * fund.facts.launchYear;
export const exists = (fund: Fund, instant: number): boolean =>
  ageAt(fund, instant) >= 0 && ageAt(fund, instant) <= fund.facts.life;
const isLast = (fund: Fund, q: number): boolean => q === fund.facts.life;

const livePositions = (fund: Fund, q: number): Position[] =>
  fund.positions.filter((position) => isLive(position, q) && position.paid > 0);

/** Pays tickets and follow-on rounds of instant q; returns the money. */
function buy(fund: Fund, q: number): number {
  let money = 0;
  for (const position of fund.positions) {
    if (position.start === q) {
      invest(position, position.ticket, 1);
      money += position.ticket;
    }
    if (position.followOn === q && position.end > q && position.part > 0) {
      invest(position, position.part, 2);
      money += position.part;
    }
  }
  return money;
}

/** Money still kept for follow-on rounds when the fee of instant q is due; whatever ends at the instant needs none any more. */
const pendingReserve = (fund: Fund, q: number): number =>
  total(
    fund.positions.filter(({ end, followOn }) => q < followOn && q < end),
    ({ part }) => part,
  );

function feeDue({ terms, facts, standings }: Fund, q: number): number {
  if (q === 0) return 0;
  if (q <= facts.investing) return (terms.fee / 4) * facts.size;
  return (terms.feeAfter / 4) * standings[q - 1].liveCost;
}

function callMoney(fund: Fund, q: number, flow: Flow): void {
  const called = total(fund.flows, ({ calls }) => calls);
  flow.tickets = buy(fund, q);
  const room = fund.facts.size - called - flow.tickets - pendingReserve(fund, q);
  flow.fees = Math.max(0, Math.min(feeDue(fund, q), room));
  flow.calls = flow.tickets + flow.fees;
}

/**
 * The European waterfall of model.md §4, stage by stage, on money x received at an instant whose flow so far is `flow`: `past`
 * are the flows of the instants before.
 */
function distribute(fund: Fund, past: readonly Flow[], flow: Flow, x: number): void {
  const { carry, catchUp } = fund.terms;
  const sofar = [...past, flow];
  const called = total(sofar, ({ calls }) => calls);
  const distributed = total(sofar, (each) => each.distributed);
  const paid = total(sofar, (each) => each.carry);
  const first = Math.min(x, fund.owed);
  let rest = x - first;
  let manager = 0;
  if (rest > 0 && catchUp > carry) {
    const band = (carry * (distributed + first + paid - called) - paid) / (catchUp - carry);
    const caught = Math.min(rest, Math.max(0, band));
    manager += catchUp * caught;
    rest -= caught;
  }
  manager += carry * rest;
  fund.owed -= first;
  flow.proceeds += x;
  flow.preferred += first;
  flow.carry += manager;
  flow.distributed += x - manager;
}

/** Money of the projects that end at instant q. */
function exitPositions(p: Parameters, fund: Fund, q: number, flow: Flow): void {
  for (const position of fund.positions.filter(({ end }) => end === q)) {
    const value = finalShareValue(p, position);
    position.received += position.owned * value;
    position.brought = position.shares * value;
    flow.exits += position.brought;
    flow.exitsToBuyer += (position.shares - position.owned) * value;
  }
}

/** Instant q of a fund up to its distributions: the hurdle grows, money is called, what comes back is distributed. */
export function beginInstant(p: Parameters, fund: Fund, q: number): void {
  const flow = stillness();
  fund.owed *= Math.pow(1 + fund.terms.hurdle, 0.25);
  callMoney(fund, q, flow);
  fund.owed += flow.calls;
  exitPositions(p, fund, q, flow);
  distribute(fund, fund.flows, flow, flow.exits - flow.exitsToBuyer);
  fund.flows.push(flow);
}

/** What the S-fund would pay for all that the fund owns of a position. */
function priceOf(p: Parameters, position: Position, q: number): number {
  if (p['secondary.price'] === 'cost') return position.cost;
  if (p['secondary.price'] === 'nav') return appraised(position, q);
  return (1 - p['secondary.discount']) * appraised(position, q);
}

export const askedOf = (p: Parameters, fund: Fund, q: number): number =>
  total(livePositions(fund, q), (position) => priceOf(p, position, q));

/** Sells a fraction of every live position to the S-fund, after the other distributions of instant q. */
export function sellToBuyer(p: Parameters, fund: Fund, q: number, fraction: number): void {
  const flow = fund.flows[q];
  for (const position of livePositions(fund, q)) {
    const price = fraction * priceOf(p, position, q);
    sell(position, fraction, price);
    flow.priceOfBuyer += price;
  }
  distribute(fund, fund.flows.slice(0, q), flow, flow.priceOfBuyer);
}

/** Splits calls and distributions of instant q between the government and those who have bought part of its stake. */
function shareOut(p: Parameters, fund: Fund, flow: Flow): void {
  const { governmentShare } = fund.terms;
  flow.ownCalls = governmentShare * (1 - fund.taken) * flow.calls;
  flow.callsTaken = governmentShare * fund.taken * flow.calls;
  flow.ownDistributed = governmentShare * (1 - fund.taken) * flow.distributed;
  flow.distributedTaken = governmentShare * fund.taken * flow.distributed;
  fund.governmentOwed *= Math.pow(1 + p['concession.buybackRate'], 0.25);
  fund.governmentOwed += governmentShare * (flow.calls - flow.distributed);
}

/** The one test of the buyback, at the fund's age `buybackYear`, unless the fund ends by then. */
function buyBack(p: Parameters, fund: Fund, q: number, flow: Flow): void {
  if (p['concession.mode'] !== 'buyback' || q !== quarters(p['concession.buybackYear']) || isLast(fund, q)) return;
  const stake = fund.terms.governmentShare * total(livePositions(fund, q), (position) => appraised(position, q));
  const strike = Math.max(0, fund.governmentOwed);
  if (stake <= strike * (1 + 1e-9)) return;
  flow.buybackPrice = p['concession.buybackShare'] * strike;
  flow.ownDistributed += flow.buybackPrice;
  fund.taken = p['concession.buybackShare'];
}

/** Gain the government cedes when the fund is liquidated. */
function cededGain(p: Parameters, fund: Fund): number {
  if (p['concession.mode'] !== 'share' || p['concession.level'] !== 'fund' || fund.sleeve === 'direct') return 0;
  const gain = Math.max(
    0,
    total(fund.flows, ({ ownDistributed, ownCalls }) => ownDistributed - ownCalls),
  );
  if (p['concession.trigger'] === 'principal') return p['concession.rate'] * gain;
  const beyond = total(fund.flows, ({ distributed, preferred }) => distributed - preferred);
  return p['concession.rate'] * Math.min(gain, fund.terms.governmentShare * beyond);
}

function cede(p: Parameters, fund: Fund, flow: Flow): void {
  const ceded = cededGain(p, fund);
  const toManager = fund.terms.socialShare > 0 ? p['concession.toManager'] : 1;
  flow.cededToManager = toManager * ceded;
  flow.cededToSocial = ceded - flow.cededToManager;
  flow.ownDistributed -= ceded;
}

/** Subsidy that falls due at instant q: the reward at the end of each fund year, the loss at the fund's last instant. */
function subsidyOf(p: Parameters, fund: Fund, q: number): number {
  let subsidy = 0;
  if (isLast(fund, q) || (q > 0 && q % 4 === 0)) {
    const yearStart = q <= 4 ? 0 : 4 * (Math.ceil(q / 4) - 1) + 1;
    const money = total(fund.flows.slice(yearStart, q + 1), ({ tickets }) => tickets);
    subsidy += Math.min(p['subsidy.investRate'] * money, p['subsidy.investCap']);
  }
  if (isLast(fund, q)) {
    const loss = Math.max(
      0,
      total(fund.flows, ({ tickets, proceeds }) => tickets - proceeds),
    );
    subsidy += Math.min(p['subsidy.lossRate'] * loss, p['subsidy.lossCap']);
  }
  return subsidy;
}

function standingAt(fund: Fund, q: number): Standing {
  const { flows, positions, terms, taken } = fund;
  const live = livePositions(fund, q);
  const lossOf = (position: Position): number =>
    position.paid - position.received - (live.includes(position) ? official(position, q) : 0);
  return {
    invested: total(flows, ({ tickets }) => tickets),
    proceeds: total(flows, ({ proceeds }) => proceeds),
    liveCost: total(live, ({ cost }) => cost),
    grossLoss: total(positions, (position) => Math.max(0, lossOf(position))),
    official: total(live, (position) => official(position, q)),
    appraised: total(live, (position) => appraised(position, q)),
    fees: total(flows, ({ fees }) => fees),
    called: total(flows, ({ calls }) => calls),
    distributed: total(flows, ({ distributed }) => distributed),
    carry: total(flows, ({ carry }) => carry),
    ownCalls: total(flows, ({ ownCalls }) => ownCalls),
    ownDistributed: total(flows, ({ ownDistributed }) => ownDistributed),
    ownShare: terms.governmentShare * (1 - taken),
  };
}

/** The rest of instant q, after a sale to the S-fund: who owns what, the buyback, the concession, subsidies. */
export function endInstant(p: Parameters, fund: Fund, q: number): void {
  const flow = fund.flows[q];
  shareOut(p, fund, flow);
  buyBack(p, fund, q, flow);
  if (isLast(fund, q)) cede(p, fund, flow);
  flow.subsidy = subsidyOf(p, fund, q);
  fund.standings.push(standingAt(fund, q));
}
