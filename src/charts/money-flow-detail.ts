import { rollups, sum } from 'd3';
import { CHANNELS } from '../engine/result';
import type { MoneyFlow } from './money-flow-data';
import { flowNode, type FlowNodeName, type Stage } from './money-flow-nodes';

/** How much of the flows a picture of some width can show: nodes drawn as one, and nodes moved to another stage for it. */
export interface Detail {
  readonly pooled: Partial<Record<FlowNodeName, FlowNodeName>>;
  readonly moved: Partial<Record<FlowNodeName, Stage>>;
}

const exitsPooled = Object.fromEntries(CHANNELS.map((channel) => [`exit.${channel}`, 'proceeds'])) as Readonly<
  Record<`exit.${(typeof CHANNELS)[number]}`, 'proceeds'>
>;

/** The most detailed first: each channel of exit; all exits as one; and projects and funds as one as well. */
export const DETAILS: readonly [Detail, Detail, Detail] = [
  { pooled: {}, moved: {} },
  { pooled: exitsPooled, moved: { 'secondary.in': 'use', loss: 'proceeds' } },
  {
    pooled: { ...exitsPooled, funds: 'fundsAndProjects', projects: 'fundsAndProjects' },
    moved: { gain: 'paid', fees: 'proceeds', 'secondary.in': 'funds', loss: 'proceeds' },
  },
];

/** The stage of a node in a picture with this detail. */
export const stageOf = (name: FlowNodeName, { moved }: Detail): Stage => moved[name] ?? flowNode(name).stage;

/** The flows between the nodes that remain; what flows inside of one is not seen. */
export function poolFlows(flows: readonly MoneyFlow[], { pooled }: Detail): readonly MoneyFlow[] {
  const moved = flows.map(({ from, to, value }) => ({ from: pooled[from] ?? from, to: pooled[to] ?? to, value }));
  const seen = moved.filter(({ from, to }) => from !== to);
  return rollups(
    seen,
    (group) => sum(group, ({ value }) => value),
    ({ from }) => from,
    ({ to }) => to,
  ).flatMap(([from, targets]) => targets.map(([to, value]) => ({ from, to, value })));
}
