import type { Channel } from '../../src/engine/result';
import type { Parameters } from '../../src/model/parameters';
import type { FundFacts, Terms } from './structure';

/** What the luck of a path says about one project; taken from the engine, so that both see the same future. */
export interface Fate {
  /** Latent quality, a normal score. */
  readonly z: number;
  /** Share of the successes that are better than this one; says nothing of a failure. */
  readonly fromTop: number;
  readonly success: boolean;
  readonly multiple: number;
  /** ln of the multiple as the engine tables it; it differs from Math.log(multiple) by the tables' interpolation. */
  readonly logMultiple: number;
  /** Quarters from investment to exit. */
  readonly holding: number;
}

/** One project of a fund: what was put in, who owns it, when it ends and what it brings. Instants are the fund's. */
export interface Position {
  readonly fate: Fate;
  readonly ticket: number;
  readonly start: number;
  readonly end: number;
  readonly channel: Channel;
  /** Follow-on money, 0 where there is none, and its instant. */
  readonly part: number;
  readonly followOn: number;
  /** Money the fund has put in. */
  paid: number;
  /** Cost of what the fund has not sold. */
  cost: number;
  /** All shares and the fund's own; the first ticket buys 1. */
  shares: number;
  owned: number;
  /** What the fund has got for what it sold, and at the end. */
  received: number;
  /** What the whole project brought all its owners at its end. */
  brought: number;
}

function channelOf(p: Parameters, { success, fromTop }: Fate): Channel {
  if (!success) return 'failure';
  if (fromTop < p['exit.ipo']) return 'ipo';
  if (fromTop < p['exit.ipo'] + p['exit.acquisition']) return 'acquisition';
  if (fromTop < p['exit.ipo'] + p['exit.acquisition'] + p['exit.transfer']) return 'transfer';
  return 'buyback';
}

/** A project before its ticket is paid. */
export function planPosition(p: Parameters, terms: Terms, fund: FundFacts, start: number, fate: Fate): Position {
  const exit = start + fate.holding;
  const end = Math.min(exit, fund.life);
  const channel = exit <= fund.life ? channelOf(p, fate) : 'forced';
  const nothing = { paid: 0, cost: 0, shares: 0, owned: 0, received: 0, brought: 0 };
  return { fate, ticket: terms.ticket, start, end, channel, part: fund.part, followOn: start + 8, ...nothing };
}

/** Held once everything of instant q but a sale to the S-fund has happened. */
export const isLive = ({ start, end }: Position, q: number): boolean => start <= q && end > q;

/** What one share is appraised at. */
function shareValue({ fate, ticket, start }: Position, q: number): number {
  const age = (q - start) / fate.holding;
  return ticket * (fate.success ? Math.exp(fate.logMultiple * age) : 1 - (1 - fate.multiple) * age);
}

/** What one share brings when the project ends: its multiple, or what the forced sale fetches. */
export function finalShareValue(p: Parameters, position: Position): number {
  if (position.channel !== 'forced') return position.ticket * position.fate.multiple;
  return (1 - p['exit.forcedDiscount']) * shareValue(position, position.end);
}

/** Appraised value of what the fund owns. */
export const appraised = (position: Position, q: number): number => position.owned * shareValue(position, q);

/** Official value of what the fund owns: the lower of its cost and the appraised value. */
export const official = (position: Position, q: number): number => Math.min(position.cost, appraised(position, q));

/** Puts money in at a price in first-ticket prices. */
export function invest(position: Position, money: number, price: number): void {
  const shares = money / (price * position.ticket);
  position.paid += money;
  position.cost += money;
  position.shares += shares;
  position.owned += shares;
}

/** Sells a fraction of what the fund owns. */
export function sell(position: Position, fraction: number, price: number): void {
  position.received += price;
  position.cost *= 1 - fraction;
  position.owned *= 1 - fraction;
}
