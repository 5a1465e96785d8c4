import { CHANNELS, type Channel } from '../engine/result';
import { text, type Text } from '../model/text';
import { channelLabels, partyLabels } from './labels';
import type { Tone } from './palette';

/** The stages money passes, in this order: it never flows back, so that a fund appears once as receiver and once as payer. */
export const STAGES = ['paid', 'funds', 'use', 'exits', 'proceeds', 'ceded', 'received'] as const;
export type Stage = (typeof STAGES)[number];

export const stageLabels: Readonly<Record<Stage, Text>> = {
  paid: text('出资', 'Paid in'),
  funds: text('子基金', 'Funds'),
  use: text('投向', 'Used for'),
  exits: text('退出', 'Exits'),
  proceeds: text('回款', 'Proceeds'),
  ceded: text('让利', 'Concession'),
  received: text('各方取得', 'Received'),
};

/** What money comes from or goes to. */
export interface FlowNode {
  readonly stage: Stage;
  readonly label: Text;
  readonly tone: Tone;
  /** Drawn as an outline: money that is lost, or is not a party's own. */
  readonly hollow?: boolean;
}

const exitNode = (channel: Channel): FlowNode =>
  channel === 'forced' || channel === 'failure'
    ? { stage: 'exits', label: channelLabels[channel], tone: 'loss', hollow: true }
    : { stage: 'exits', label: channelLabels[channel], tone: 'neutral' };

const exitNodes = Object.fromEntries(CHANNELS.map((channel) => [`exit.${channel}`, exitNode(channel)])) as Readonly<
  Record<`exit.${Channel}`, FlowNode>
>;

/** Every node there can be, from top to bottom within its stage. */
export const flowNodes = {
  'government.in': { stage: 'paid', label: partyLabels.government, tone: 'government' },
  'recycled.in': { stage: 'paid', label: text('循环再投', 'Recycled'), tone: 'government', hollow: true },
  'social.in': { stage: 'paid', label: partyLabels.social, tone: 'social' },
  'manager.in': { stage: 'paid', label: text('管理人', 'Managers'), tone: 'manager' },
  'buyers.in': { stage: 'paid', label: text('回购方', 'Buyers of stakes'), tone: 'neutral' },
  funds: { stage: 'funds', label: text('子基金', 'Funds'), tone: 'neutral' },
  fundsAndProjects: { stage: 'funds', label: text('子基金与项目', 'Funds and projects'), tone: 'neutral' },
  gain: { stage: 'funds', label: text('项目增值', 'Gain of projects'), tone: 'neutral', hollow: true },
  programmeFee: { stage: 'funds', label: partyLabels.programmeManager, tone: 'manager' },
  projects: { stage: 'use', label: partyLabels.projects, tone: 'neutral' },
  fees: { stage: 'use', label: text('管理费', 'Management fees'), tone: 'manager' },
  ...exitNodes,
  loss: { stage: 'exits', label: text('项目亏损', 'Loss of projects'), tone: 'loss', hollow: true },
  'secondary.in': { stage: 'exits', label: text('S基金价款', 'S-fund: price'), tone: 'secondary' },
  proceeds: { stage: 'proceeds', label: text('回款', 'Proceeds'), tone: 'neutral' },
  price: { stage: 'proceeds', label: text('回购价款', 'Price of stakes'), tone: 'neutral', hollow: true },
  treasury: { stage: 'proceeds', label: text('财政补助', 'Treasury: subsidies'), tone: 'government', hollow: true },
  ceded: { stage: 'ceded', label: text('财政让利', 'Ceded by government'), tone: 'government', hollow: true },
  'government.out': { stage: 'received', label: partyLabels.government, tone: 'government' },
  'recycled.out': { stage: 'received', label: text('循环再投', 'Recycled'), tone: 'government', hollow: true },
  'social.out': { stage: 'received', label: partyLabels.social, tone: 'social' },
  'manager.out': { stage: 'received', label: text('管理人出资', 'Managers: stake'), tone: 'manager' },
  carry: { stage: 'received', label: text('业绩报酬', 'Managers: carry'), tone: 'manager' },
  'manager.ceded': { stage: 'received', label: text('管理人得让利', 'Managers: concession'), tone: 'manager' },
  subsidy: { stage: 'received', label: text('管理人得补助', 'Managers: subsidies'), tone: 'manager' },
  'buyers.out': { stage: 'received', label: text('回购方', 'Buyers of stakes'), tone: 'neutral' },
  'secondary.out': { stage: 'received', label: text('S基金', 'S-fund'), tone: 'secondary' },
} as const satisfies Readonly<Record<string, FlowNode>>;

export type FlowNodeName = keyof typeof flowNodes;

export const FLOW_NODES = Object.keys(flowNodes) as readonly FlowNodeName[];

export const flowNode = (name: FlowNodeName): FlowNode => flowNodes[name];
