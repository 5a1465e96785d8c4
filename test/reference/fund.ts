import { normalCdf } from '../../src/engine/special';
import type { Parameters } from '../../src/model/parameters';
import type { Channel } from '../../src/engine/result';
import type { FundFacts, Terms } from './structure';

/** What the luck of a path says about one project; taken from the engine, so that both see the same future. */
export interface Fate {
  /** Latent quality. */
  readonly z: number;
  readonly success: boolean;
  readonly multiple: number;
  /** ln of the multiple as the engine tables it; it differs from Math.log(multiple) by the tables' interpolation. */
  readonly logMultiple: number;
  /** Quarters from investment to exit. */
  readonly holding: number;
}

/** One ticket: when it goes in, when it comes out and what it brings. */
export interface Project {
  readonly fate: Fate;
  readonly cost: number;
  readonly start: number;
  /** Fund instant at which the money comes back. */
  readonly end: number;
  readonly proceeds: number;
  readonly channel: Channel;
}

/** Appraised value of a live position of age t quarters. */
function appraised({ fate, cost }: Pick<Project, 'fate' | 'cost'>, t: number): number {
  if (fate.success) return cost * Math.exp((fate.logMultiple * t) / fate.holding);
  return cost * (1 - (1 - fate.multiple) * (t / fate.holding));
}

/** Official value: the lower of cost and the appraised value. */
const official = (project: Pick<Project, 'fate' | 'cost'>, t: number): number =>
  Math.min(project.cost, appraised(project, t));

function channelOf(p: Parameters, terms: Terms, { z, success }: Fate): Channel {
  if (!success) return 'failure';
  const fromTop = normalCdf(-z) / terms.successRate;
  if (fromTop < p['exit.ipo']) return 'ipo';
  if (fromTop < p['exit.ipo'] + p['exit.acquisition']) return 'acquisition';
  if (fromTop < p['exit.ipo'] + p['exit.acquisition'] + p['exit.transfer']) return 'transfer';
  return 'buyback';
}

function projectOf(p: Parameters, terms: Terms, fund: FundFacts, start: number, fate: Fate): Project {
  const cost = terms.ticket;
  const exit = start + fate.holding;
  if (exit <= fund.life) {
    return { fate, cost, start, end: exit, proceeds: cost * fate.multiple, channel: channelOf(p, terms, fate) };
  }
  const value = appraised({ fate, cost }, fund.life - start);
  const proceeds = value * (1 - p['exit.forcedDiscount']);
  return { fate, cost, start, end: fund.life, proceeds, channel: 'forced' };
}

/** What a fund has done by one of its instants, everything of that instant included. */
export interface Standing {
  readonly cost: number;
  readonly liveCost: number;
  readonly proceeds: number;
  /** Sum over projects of what each has lost, live ones at their official value. */
  readonly grossLoss: number;
  readonly official: number;
  readonly appraised: number;
  readonly fees: number;
  readonly called: number;
  readonly distributed: number;
  readonly carry: number;
}

export interface Flow {
  readonly tickets: number;
  readonly fees: number;
  readonly proceeds: number;
  readonly calls: number;
  readonly distributed: number;
  readonly carry: number;
}

export interface Fund {
  readonly facts: FundFacts;
  readonly projects: readonly Project[];
  /** By fund instant 0 … life. */
  readonly flows: readonly Flow[];
  readonly standings: readonly Standing[];
}

const total = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0);

/** Cost not yet exited once everything of instant q has happened. */
const liveCostAfter = (projects: readonly Project[], q: number): number =>
  total(
    projects.filter(({ start, end }) => start <= q && end > q),
    ({ cost }) => cost,
  );

/** The European waterfall of model.md §4, stage by stage: what the manager gets of x. */
function carryOf(terms: Terms, x: number, balance: number, called: number, distributed: number, paid: number): number {
  const { carry, catchUp } = terms;
  const first = Math.min(x, balance);
  let rest = x - first;
  let manager = 0;
  if (rest > 0 && catchUp > carry) {
    const band = (carry * (distributed + first + paid - called) - paid) / (catchUp - carry);
    const caught = Math.min(rest, Math.max(0, band));
    manager += catchUp * caught;
    rest -= caught;
  }
  return manager + carry * rest;
}

function flowsOf(terms: Terms, facts: FundFacts, projects: readonly Project[]): Flow[] {
  const flows: Flow[] = [];
  let called = 0;
  let distributed = 0;
  let paid = 0;
  let balance = 0;
  for (let q = 0; q <= facts.life; q++) {
    balance *= Math.pow(1 + terms.hurdle, 0.25);
    const tickets = total(
      projects.filter(({ start }) => start === q),
      ({ cost }) => cost,
    );
    let due = 0;
    if (q >= 1 && q <= facts.investing) due = (terms.fee / 4) * facts.size;
    if (q > facts.investing) due = (terms.feeAfter / 4) * liveCostAfter(projects, q - 1);
    const fees = Math.max(0, Math.min(due, facts.size - called - tickets));
    called += tickets + fees;
    balance += tickets + fees;
    const proceeds = total(
      projects.filter(({ end }) => end === q),
      (project) => project.proceeds,
    );
    const carry = carryOf(terms, proceeds, balance, called, distributed, paid);
    balance -= Math.min(proceeds, balance);
    paid += carry;
    distributed += proceeds - carry;
    flows.push({ tickets, fees, proceeds, calls: tickets + fees, distributed: proceeds - carry, carry });
  }
  return flows;
}

function standingAt(projects: readonly Project[], flows: readonly Flow[], q: number): Standing {
  const past = flows.slice(0, q + 1);
  const started = projects.filter(({ start }) => start <= q);
  const live = started.filter(({ end }) => end > q);
  const closed = started.filter(({ end }) => end <= q);
  return {
    cost: total(started, ({ cost }) => cost),
    liveCost: total(live, ({ cost }) => cost),
    proceeds: total(closed, ({ proceeds }) => proceeds),
    grossLoss:
      total(closed, ({ cost, proceeds }) => Math.max(0, cost - proceeds)) +
      total(live, (project) => Math.max(0, project.cost - official(project, q - project.start))),
    official: total(live, (project) => official(project, q - project.start)),
    appraised: total(live, (project) => appraised(project, q - project.start)),
    fees: total(past, ({ fees }) => fees),
    called: total(past, ({ calls }) => calls),
    distributed: total(past, (flow) => flow.distributed),
    carry: total(past, (flow) => flow.carry),
  };
}

/** One fund's whole life, quarter by quarter. */
export function liveFund(p: Parameters, terms: Terms, facts: FundFacts, fates: readonly Fate[]): Fund {
  const projects = facts.tickets.map((start, j) => projectOf(p, terms, facts, start, fates[j]));
  const flows = flowsOf(terms, facts, projects);
  const standings = flows.map((_, q) => standingAt(projects, flows, q));
  return { facts, projects, flows, standings };
}
