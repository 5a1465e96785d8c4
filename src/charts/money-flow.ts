import { sum } from 'd3';
import { text, type Language, type Text } from '../model/text';
import type { Chart, ChartOptions, ChartTable, Readout, ReadoutLine } from './chart';
import { NO_DATA, emptyNote } from './empty';
import { moneyStyle, withUnit } from './format';
import { moneyFlows, type MoneyFlow } from './money-flow-data';
import { openFlows } from './money-flow-frame';
import { sayFlow } from './money-flow-labels';
import { flowThrough, type PlacedFlows } from './money-flow-layout';
import { drawFlows, flowKey, nodeKey } from './money-flow-marks';
import { flowNode, stageLabels, type FlowNodeName } from './money-flow-nodes';
import type { MoneyMoved } from './own-money';
import { readable } from './read';

/** How money moves in an average future. */
export interface MoneyFlowData {
  readonly title: Text;
  readonly moved: MoneyMoved;
}

const fromTitle = text('来自', 'From');
const toTitle = text('去向', 'To');
const amountTitle = text('平均金额', 'Mean amount');

const nameOf = (name: FlowNodeName, language: Language): string => flowNode(name).label[language];

function tableOf(flows: readonly MoneyFlow[], language: Language): ChartTable {
  const { unit, shown } = moneyStyle(
    flows.map(({ value }) => value),
    language,
  );
  return {
    headers: [fromTitle[language], toTitle[language], withUnit(amountTitle[language], unit, language)],
    rows: flows.map(({ from, to, value }) => [nameOf(from, language), nameOf(to, language), shown(value)]),
  };
}

/** A reading at each stage, of its nodes, and one behind it, of the flows that leave it. */
interface Reading extends Omit<Readout, 'at'> {
  readonly at: number;
}

function stageReading(placed: PlacedFlows, column: number, { language, palette }: ChartOptions): Reading {
  const nodes = placed.nodes.filter((node) => node.column === column);
  const { left, right } = nodes[0].box;
  return {
    at: (left + right) / 2,
    title: stageLabels[placed.stages[column]][language],
    lines: nodes.map(({ name, value }): ReadoutLine => ({
      label: nameOf(name, language),
      value: sayFlow(value, language),
      key: nodeKey(name, palette),
    })),
  };
}

function flowReading(placed: PlacedFlows, column: number, { language, palette }: ChartOptions): Reading {
  const flows = placed.flows.filter((flow) => flow.column === column);
  const { [language]: stage } = stageLabels[placed.stages[column]];
  const start = flows[0]?.start ?? 0;
  const end = Math.min(...placed.nodes.filter((node) => node.column === column + 1).map(({ box }) => box.left));
  return {
    at: (start + end) / 2,
    title: language === 'zh' ? `“${stage}”的去向` : `Out of “${stage}”`,
    lines: flows.map((flow): ReadoutLine => ({
      label: `${nameOf(flow.from, language)} → ${nameOf(flow.to, language)}`,
      value: sayFlow(flow.value, language),
      key: flowKey(flow, palette),
    })),
  };
}

function readingsOf(placed: PlacedFlows, options: ChartOptions): readonly Reading[] {
  return placed.stages.flatMap((_, column) => {
    const nodes = stageReading(placed, column, options);
    const isLast = column === placed.stages.length - 1;
    return isLast ? [nodes] : [nodes, flowReading(placed, column, options)];
  });
}

function describe(flows: readonly MoneyFlow[], language: Language): string {
  if (flows.length === 0) return language === 'zh' ? `${NO_DATA.zh}。` : `${NO_DATA.en}.`;
  const through = (name: FlowNodeName): string => sayFlow(flowThrough(flows, name), language);
  const received = flows.filter(({ to }) => flowNode(to).stage === 'received');
  const names = [...new Set(received.map(({ to }) => to))];
  const each = names.map((name) => {
    const amount = sayFlow(
      sum(received, ({ to, value }) => (to === name ? value : 0)),
      language,
    );
    return `${nameOf(name, language)} ${amount}`;
  });
  return language === 'zh'
    ? `平均有 ${through('funds')} 进入子基金，回款 ${through('proceeds')}；最后各方取得：${each.join('，')}。`
    : `On average ${through('funds')} goes into the funds and ${through('proceeds')} comes back. In the end: ${each.join(', ')}.`;
}

/** Who pays, what is it used for, and who gets what comes back? Ribbons as wide as the mean amounts, from left to right. */
export function moneyFlowChart(data: MoneyFlowData, options: ChartOptions): Chart {
  const { language, palette } = options;
  const flows = moneyFlows(data.moved);
  const title = data.title[language];
  const description = describe(flows, language);
  const frame = openFlows(flows, options, { title, description });
  const { svg, draw, plot, placed } = frame;
  drawFlows(frame, palette, language);
  if (flows.length === 0) svg.append(emptyNote(draw, { ...plot, right: options.width }, options));
  const readings = readingsOf(placed, options);
  return {
    title,
    description,
    svg,
    table: tableOf(flows, language),
    ...readable(
      'x',
      plot,
      readings.map(({ at }) => at),
      (i) => readings[i],
    ),
  };
}
