import { max } from 'd3';
import { CHANNELS } from '../engine/result';
import type { FlowNodeName } from './money-flow-nodes';
import { ownMoney, type MoneyMoved } from './own-money';

/** Money that goes from one node to another, mean over the paths, 万元. */
export interface MoneyFlow {
  readonly from: FlowNodeName;
  readonly to: FlowNodeName;
  readonly value: number;
}

const flow = (from: FlowNodeName, to: FlowNodeName, value: number): MoneyFlow => ({ from, to, value });

/** Who pays into the funds, and what that is used for. The programme's fee is no money of the funds. */
function paidFlows(moved: MoneyMoved): readonly MoneyFlow[] {
  const { incidence, transfers } = moved;
  const { social, manager, buyers } = ownMoney(moved);
  return [
    flow('government.in', 'funds', incidence.government.in - incidence.programmeManager.out),
    flow('government.in', 'programmeFee', incidence.programmeManager.out),
    flow('recycled.in', 'funds', transfers['recycling.calls']),
    flow('social.in', 'funds', social.in),
    flow('manager.in', 'funds', manager.in),
    flow('buyers.in', 'funds', buyers.in),
    flow('funds', 'projects', incidence.projects.out),
    flow('funds', 'fees', incidence['manager.fees'].out),
  ];
}

/** What the projects bring back; the S-fund pays for positions, and what these bring later is part of the proceeds as well. */
function exitFlows({ incidence, channels }: MoneyMoved): readonly MoneyFlow[] {
  const { in: proceeds, out: invested } = incidence.projects;
  return [
    flow('gain', 'projects', proceeds - invested),
    flow('projects', 'loss', invested - proceeds),
    ...CHANNELS.flatMap((channel) => [
      flow('projects', `exit.${channel}`, channels[channel].proceeds),
      flow(`exit.${channel}`, 'proceeds', channels[channel].proceeds),
    ]),
    flow('secondary.in', 'proceeds', incidence.secondary.in),
  ];
}

/** Who gets it. */
function receivedFlows(moved: MoneyMoved): readonly MoneyFlow[] {
  const { incidence, transfers } = moved;
  const { social, manager, buyers } = ownMoney(moved);
  const { 'concession.social': toSocial, 'concession.manager': toManager, 'buyback.price': price } = transfers;
  const received = incidence.government.out - price;
  // A gain that is ceded at the programme's end may have been invested again and lost: then the government pays from its own.
  const fromOwn = Math.max(0, -received);
  return [
    flow('proceeds', 'government.out', received),
    flow('price', 'government.out', price),
    flow('proceeds', 'recycled.out', transfers['recycling.calls']),
    flow('proceeds', 'ceded', toSocial + toManager - fromOwn),
    flow('government.in', 'ceded', fromOwn),
    flow('ceded', 'social.out', toSocial),
    flow('ceded', 'manager.ceded', toManager),
    flow('proceeds', 'social.out', social.out - toSocial),
    flow('proceeds', 'manager.out', manager.out),
    flow('proceeds', 'carry', incidence['manager.carry'].out),
    flow('proceeds', 'buyers.out', buyers.out),
    flow('proceeds', 'secondary.out', incidence.secondary.out),
    flow('treasury', 'subsidy', incidence.treasury.in),
  ];
}

/** Beside the largest flow this is nothing but rounding. */
const ROUNDING = 1e-9;

/**
 * Where the money comes from and where it goes. At every node that money passes as much leaves as arrives, because calls are
 * made for investments and fees alone, and all proceeds are distributed at once.
 */
export function moneyFlows(moved: MoneyMoved): readonly MoneyFlow[] {
  const flows = [...paidFlows(moved), ...exitFlows(moved), ...receivedFlows(moved)];
  const nothing = ROUNDING * (max(flows, ({ value }) => value) ?? 0);
  return flows.filter(({ value }) => value > nothing);
}
