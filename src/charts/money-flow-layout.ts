import { sum } from 'd3';
import { sankey, type SankeyLink, type SankeyNode } from 'd3-sankey';
import type { Box } from './chart';
import { stageOf, type Detail } from './money-flow-detail';
import type { MoneyFlow } from './money-flow-data';
import { FLOW_NODES, STAGES, type FlowNodeName, type Stage } from './money-flow-nodes';

/** A node's bar. */
export interface PlacedNode {
  readonly name: FlowNodeName;
  /** Place of its stage among those there are. */
  readonly column: number;
  readonly value: number;
  readonly box: Box;
}

/** A flow's ribbon: it leaves at `start` and arrives at `end`, around the heights `from` and `to`. */
export interface PlacedFlow extends MoneyFlow {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly fromHeight: number;
  readonly toHeight: number;
  readonly width: number;
}

export interface PlacedFlows {
  readonly stages: readonly Stage[];
  readonly nodes: readonly PlacedNode[];
  readonly flows: readonly PlacedFlow[];
}

export interface Spacing {
  /** Width of a node. */
  readonly node: number;
  /** Clear height between the nodes of a stage. */
  readonly between: number;
}

interface NodeData {
  readonly name: FlowNodeName;
  readonly column: number;
}
type Link = SankeyLink<NodeData, MoneyFlow>;
type Node = SankeyNode<NodeData, MoneyFlow>;

/** The nodes that flows touch, in the order of their stages and within them from top to bottom. */
export const nodesOf = (flows: readonly MoneyFlow[]): readonly FlowNodeName[] =>
  FLOW_NODES.filter((name) => flows.some(({ from, to }) => from === name || to === name));

/** Those of one stage. */
export const nodesIn = (stage: Stage, flows: readonly MoneyFlow[], detail: Detail): readonly FlowNodeName[] =>
  nodesOf(flows).filter((name) => stageOf(name, detail) === stage);

/** The stages that have nodes. */
export const stagesOf = (flows: readonly MoneyFlow[], detail: Detail): readonly Stage[] =>
  STAGES.filter((stage) => nodesIn(stage, flows, detail).length > 0);

/** What arrives at a node, or leaves one that nothing arrives at; where they differ, the larger. */
export const flowThrough = (flows: readonly MoneyFlow[], name: FlowNodeName): number =>
  Math.max(
    sum(flows, ({ to, value }) => (to === name ? value : 0)),
    sum(flows, ({ from, value }) => (from === name ? value : 0)),
  );

/** Flows of nothing from each stage to the next: the layout counts stages along flows, of which there may be a gap. */
function spine(nodes: readonly NodeData[], count: number): readonly MoneyFlow[] {
  const heads = Array.from({ length: count }, (_, i) => nodes.find(({ column }) => column === i)!.name);
  return heads.slice(1).map((to, i) => ({ from: heads[i], to, value: 0 }));
}

const boxOf = ({ x0 = 0, x1 = 0, y0 = 0, y1 = 0 }: Node): Box => ({ left: x0, right: x1, top: y0, bottom: y1 });

function placedFlow({ source, target, from, to, value, y0 = 0, y1 = 0, width = 0 }: Link): PlacedFlow {
  const [left, right] = [source, target] as [Node, Node];
  const [start, end] = [left.x1 ?? 0, right.x0 ?? 0];
  return { from, to, value, column: left.column, start, end, fromHeight: y0, toHeight: y1, width };
}

/** Places the bars of all nodes and the ribbons between them within a box, one column for each stage there is. */
export function placeFlows(flows: readonly MoneyFlow[], detail: Detail, box: Box, spacing: Spacing): PlacedFlows {
  const stages = stagesOf(flows, detail);
  if (stages.length === 0) return { stages, nodes: [], flows: [] };
  const nodes = nodesOf(flows).map((name): NodeData => ({ name, column: stages.indexOf(stageOf(name, detail)) }));
  const links = [...flows, ...spine(nodes, stages.length)];
  const graph = sankey<NodeData, MoneyFlow>()
    .nodeId(({ name }) => name)
    .nodeAlign(({ column }) => column)
    .nodeSort(null)
    .nodeWidth(spacing.node)
    .nodePadding(spacing.between)
    .extent([
      [box.left, box.top],
      [box.right, box.bottom],
    ])({
    nodes: nodes.map((node) => ({ ...node })),
    links: links.map((link) => ({ ...link, source: link.from, target: link.to })),
  });
  return {
    stages,
    nodes: graph.nodes.map((node) => ({
      name: node.name,
      column: node.column,
      value: node.value ?? 0,
      box: boxOf(node),
    })),
    flows: graph.links.filter(({ value }) => value > 0).map(placedFlow),
  };
}
