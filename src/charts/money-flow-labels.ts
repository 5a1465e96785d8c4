import { max } from 'd3';
import type { Language } from '../model/text';
import { formatMoney } from '../model/units';
import { flowNode, type FlowNodeName } from './money-flow-nodes';
import { FONT_SIZE } from './svg';
import { wrap } from './text-layout';

/** Distance between the lines of a label. */
export const LABEL_LINE = 14;

/** Three digits, in the unit that suits the amount: flows of very different size stand side by side. */
export const sayFlow = (value: number, language: Language): string => formatMoney(value, language, 3);

/** A node's name, in as many lines as it needs in this width, and below it what flows through the node. */
export const labelLines = (name: FlowNodeName, value: number, width: number, language: Language): readonly string[] => [
  ...wrap(flowNode(name).label[language], width),
  sayFlow(value, language),
];

/** The height the highest of the labels takes. */
export const labelHeight = (labels: readonly (readonly string[])[]): number =>
  LABEL_LINE * (max(labels, (lines) => lines.length) ?? 0);

/** The baselines of a label's lines around a height. */
export const baselines = (lines: readonly string[], middle: number): readonly number[] =>
  lines.map((_, i) => middle + (i - (lines.length - 1) / 2) * LABEL_LINE + FONT_SIZE * 0.36);
