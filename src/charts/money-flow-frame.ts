import { max } from 'd3';
import { text } from '../model/text';
import type { Box, ChartOptions } from './chart';
import { EDGE, frameTop, openFrame, type FrameTexts } from './frame';
import type { MoneyFlow } from './money-flow-data';
import { DETAILS, poolFlows, type Detail } from './money-flow-detail';
import { LABEL_LINE, labelHeight, labelLines } from './money-flow-labels';
import { flowThrough, nodesIn, nodesOf, placeFlows, stagesOf, type PlacedFlows } from './money-flow-layout';
import { stageLabels, type Stage } from './money-flow-nodes';
import type { Brush } from './svg';
import { wrap } from './text-layout';

/** Width of a node's bar, and from it to its label. */
const NODE = 10;
export const BESIDE = 5;
/** Clear width between a label and the next stage. */
const CLEAR = 6;
/** A stage narrower than this has no room for the names of its nodes: rather show less detail. */
const PITCH = 100;
/** Height of all bars of a stage together, at least. */
const LEAST_BARS = 170;

/** An open picture with its flows placed, ready for the marks. */
export interface FlowFrame {
  readonly svg: SVGSVGElement;
  readonly draw: Brush;
  readonly plot: Box;
  readonly placed: PlacedFlows;
  /** Room for the labels right of the bars. */
  readonly labelWidth: number;
}

/** What a picture of some width shows, and how wide each stage is. */
interface Sketch {
  readonly flows: readonly MoneyFlow[];
  readonly detail: Detail;
  readonly stages: readonly Stage[];
  readonly pitch: number;
}

/** The most detail that leaves every stage room for its labels. */
function sketch(all: readonly MoneyFlow[], { width }: ChartOptions): Sketch {
  const sketches = DETAILS.map((detail): Sketch => {
    const flows = poolFlows(all, detail);
    const stages = stagesOf(flows, detail);
    return { flows, detail, stages, pitch: (width - 2 * EDGE) / Math.max(1, stages.length) };
  });
  return sketches.find(({ pitch }) => pitch >= PITCH) ?? sketches.at(-1)!;
}

const subtitle = text('各情形平均，从左到右', 'Means over all futures, from left to right');

/** Opens the picture: texts, a heading above each stage, and below the flows, as high as their labels need. */
export function openFlows(
  all: readonly MoneyFlow[],
  options: ChartOptions,
  texts: Pick<FrameTexts, 'title' | 'description'>,
): FlowFrame {
  const { language, palette, width } = options;
  const { flows, detail, stages, pitch } = sketch(all, options);
  const labelWidth = pitch - NODE - BESIDE - CLEAR;
  const label = labelHeight(
    nodesOf(flows).map((name) => labelLines(name, flowThrough(flows, name), labelWidth, language)),
  );
  const headings = stages.map((stage) => wrap(stageLabels[stage][language], pitch - CLEAR));
  const frame = { ...texts, legend: [], yTitle: subtitle[language] };
  const top = frameTop(options, frame);
  const above = top + LABEL_LINE * ((max(headings, (lines) => lines.length) ?? 0) + 0.5) + label / 2;
  const most = max(stages, (stage) => nodesIn(stage, flows, detail).length) ?? 0;
  const height = Math.max(options.height, above + LEAST_BARS + most * label + EDGE);
  const { svg, draw } = openFrame(options, height, frame);
  headings.forEach((lines, column) =>
    lines.forEach((line, i) => {
      const at = { x: EDGE + column * pitch, y: top + (i + 0.6) * LABEL_LINE };
      svg.append(draw('text', { ...at, 'font-weight': 700, fill: palette.muted }, line));
    }),
  );
  const plot = { left: EDGE, top: above, right: width - EDGE - pitch + NODE, bottom: height - EDGE - label / 2 };
  return { svg, draw, plot, labelWidth, placed: placeFlows(flows, detail, plot, { node: NODE, between: label }) };
}
