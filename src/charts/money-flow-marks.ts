import { path } from 'd3';
import type { Key } from './chart';
import { hollow, solid } from './looks';
import type { MoneyFlow } from './money-flow-data';
import { BESIDE, type FlowFrame } from './money-flow-frame';
import { baselines, labelLines } from './money-flow-labels';
import type { PlacedFlow, PlacedNode } from './money-flow-layout';
import { flowNode, type FlowNodeName } from './money-flow-nodes';
import type { Language } from '../model/text';
import type { Palette } from './palette';
import { halo, type Attributes } from './svg';

const nodeLook = (name: FlowNodeName, palette: Palette): Attributes => {
  const { tone, hollow: isHollow } = flowNode(name);
  return isHollow ? hollow(palette[tone]) : solid(palette[tone]);
};

/** A flow has the colour of the party it goes to, or else of the one it comes from. */
function flowLook({ from, to }: MoneyFlow, palette: Palette): Attributes {
  const tones = [flowNode(to).tone, flowNode(from).tone];
  return { fill: palette[tones.find((tone) => tone !== 'neutral') ?? 'neutral'], 'fill-opacity': 0.28 };
}

export const nodeKey = (name: FlowNodeName, palette: Palette): Key => ({ mark: 'area', look: nodeLook(name, palette) });
export const flowKey = (flow: MoneyFlow, palette: Palette): Key => ({ mark: 'area', look: flowLook(flow, palette) });

/** What is too thin to be seen is drawn this wide. */
const THINNEST = 1;

/** A band from one bar to the other that leaves and arrives level. */
function ribbon({ start, end, fromHeight, toHeight, width }: PlacedFlow): string {
  const half = Math.max(THINNEST, width) / 2;
  const middle = (start + end) / 2;
  const d = path();
  d.moveTo(start, fromHeight - half);
  d.bezierCurveTo(middle, fromHeight - half, middle, toHeight - half, end, toHeight - half);
  d.lineTo(end, toHeight + half);
  d.bezierCurveTo(middle, toHeight + half, middle, fromHeight + half, start, fromHeight + half);
  d.closePath();
  return d.toString();
}

function drawNode({ svg, draw }: FlowFrame, { name, box }: PlacedNode, palette: Palette): void {
  const height = Math.max(THINNEST, box.bottom - box.top);
  const place = { x: box.left, y: box.top, width: box.right - box.left, height };
  svg.append(draw('rect', { ...place, ...nodeLook(name, palette) }));
}

/** Name and amount, right of the bar and around its middle. */
function drawLabel(frame: FlowFrame, { name, value, box }: PlacedNode, palette: Palette, language: Language): void {
  const lines = labelLines(name, value, frame.labelWidth, language);
  const heights = baselines(lines, (box.top + box.bottom) / 2);
  lines.forEach((line, i) => {
    const isAmount = i === lines.length - 1;
    const look = { fill: palette.text, 'font-weight': isAmount ? 700 : 400, ...halo(palette.surface) };
    frame.svg.append(frame.draw('text', { x: box.right + BESIDE, y: heights[i] ?? 0, ...look }, line));
  });
}

/** Ribbons first, then the bars, and the labels over all. */
export function drawFlows(frame: FlowFrame, palette: Palette, language: Language): void {
  const { svg, draw, placed } = frame;
  svg.append(...placed.flows.map((flow) => draw('path', { d: ribbon(flow), ...flowLook(flow, palette) })));
  for (const node of placed.nodes) drawNode(frame, node, palette);
  for (const node of placed.nodes) drawLabel(frame, node, palette, language);
}
