import { maxIndex, minIndex } from 'd3';
import { text, type Language } from '../model/text';
import type { Chart, ChartOptions, ChartTable, Readout, ReadoutLine } from './chart';
import { NO_DATA } from './empty';
import { estimateStyle, sayInterval, sayMeasured, sayWithError, type EstimateStyle } from './estimate-style';
import { heatColor, heatOf, type Heat } from './heat';
import type { LegendEntry } from './legend';
import { isKnown, isWithinError, reachOf, type Known } from './measured';
import { readableGrid } from './read';
import { estimateCells, estimateHeaders, intervalLabel, notComputable } from './response';
import { thresholdLabel } from './sweep-line';
import { cellAt, type MapCell, type SweepMapData } from './sweep-map-data';
import { drawMap, mapKeys } from './sweep-map-marks';
import { openMap } from './sweep-map-frame';

export type { MapAxis, MapCell, SweepMapData } from './sweep-map-data';

const pending = text('尚未计算', 'Not computed yet');
const currentScenario = text('当前方案', 'The scenario now');
const noteLabel = text('说明', 'Note');
const [above, below, within] = [text('高于', 'above'), text('低于', 'below'), text('≈ 误差之内', '≈ within error')];

interface Point {
  readonly x: number;
  readonly y: number;
  readonly cell: MapCell | undefined;
}

const pointsOf = (data: SweepMapData): readonly Point[] =>
  data.x.values.flatMap((x, i) => data.y.values.map((y, j) => ({ x, y, cell: cellAt(data, i, j) })));

const whereOf = ({ x, y }: SweepMapData, point: Pick<Point, 'x' | 'y'>, language: Language): string =>
  `${x.label[language]} ${x.say(point.x, language)} · ${y.label[language]} ${y.say(point.y, language)}`;

/** Why a cell has no number; nothing for one that has. */
function lackOf(cell: MapCell | undefined, language: Language): string | null {
  if (!cell) return pending[language];
  return isKnown(cell.estimate) ? null : (cell.problem ?? notComputable)[language];
}

function legendOf(
  data: SweepMapData,
  style: EstimateStyle,
  { palette, language }: ChartOptions,
): readonly LegendEntry[] {
  const keys = mapKeys(palette);
  const all = pointsOf(data).map(({ cell }) => cell);
  const { threshold, current } = data;
  return [
    ...(threshold === undefined
      ? []
      : [{ label: thresholdLabel(style.sayGiven(threshold))[language], ...keys.threshold }]),
    ...(current ? [{ label: currentScenario[language], ...keys.current }] : []),
    ...(all.some((cell) => cell && !isKnown(cell.estimate)) ? [{ label: notComputable[language], ...keys.hole }] : []),
    ...(all.includes(undefined) ? [{ label: pending[language], ...keys.pending }] : []),
  ];
}

function tableOf(data: SweepMapData, style: EstimateStyle, language: Language): ChartTable {
  const points = pointsOf(data);
  const notes = points.map(({ cell }) => lackOf(cell, language));
  const hasNotes = notes.some((note) => note !== null);
  return {
    headers: [
      data.x.label[language],
      data.y.label[language],
      ...estimateHeaders(data.measure[language], style.unit, language),
      ...(hasNotes ? [noteLabel[language]] : []),
    ],
    rows: points.map(({ x, y, cell }, i) => [
      data.x.say(x, language),
      data.y.say(y, language),
      ...estimateCells(cell?.estimate ?? null, style),
      ...(hasNotes ? [notes[i] ?? ''] : []),
    ]),
    decimals: style.decimals,
  };
}

/** On which side of the threshold an estimate lies. */
function sideOf({ value, se }: Known, threshold: number, language: Language): string {
  if (isWithinError({ value: value - threshold, se })) return within[language];
  return (value > threshold ? above : below)[language];
}

function linesOf(
  data: SweepMapData,
  cell: MapCell | undefined,
  heat: Heat,
  style: EstimateStyle,
  { language, palette }: ChartOptions,
): readonly ReadoutLine[] {
  const { measure, threshold } = data;
  const keys = mapKeys(palette);
  const estimate = cell?.estimate;
  if (!isKnown(estimate)) {
    const value = cell?.problem?.[language] ?? '';
    return [{ label: (cell ? notComputable : pending)[language], value, key: cell ? keys.hole : keys.pending }];
  }
  const fill = heatColor(heat, style.shown(estimate.value));
  return [
    { label: measure[language], value: sayMeasured(estimate, style), key: { mark: 'area', look: { fill } } },
    { label: intervalLabel[language], value: sayInterval(estimate, style, language) },
    ...(threshold === undefined
      ? []
      : [
          {
            label: thresholdLabel(style.sayGiven(threshold))[language],
            value: sideOf(estimate, threshold, language),
            key: keys.threshold,
          },
        ]),
  ];
}

function describe(data: SweepMapData, style: EstimateStyle, language: Language): string {
  const { measure } = data;
  const points = pointsOf(data);
  const known = points.flatMap(({ x, y, cell }) =>
    cell && isKnown(cell.estimate) ? [{ x, y, estimate: cell.estimate }] : [],
  );
  if (known.length === 0) return language === 'zh' ? `${measure.zh}：${NO_DATA.zh}。` : `${measure.en}: ${NO_DATA.en}.`;
  const [low, high] = [
    minIndex(known, ({ estimate }) => estimate.value),
    maxIndex(known, ({ estimate }) => estimate.value),
  ].map((i) => ({
    said: sayWithError(known[i].estimate, style),
    where: whereOf(data, known[i], language),
  }));
  const missing = points.length - known.length;
  const rest = missing === 0 ? '' : language === 'zh' ? `；${missing} 格没有数` : `; ${missing} cells have no number`;
  return language === 'zh'
    ? `${measure.zh}最低 ${low.said}（${low.where}），最高 ${high.said}（${high.where}）${rest}。`
    : `${measure.en}: lowest ${low.said} (${low.where}), highest ${high.said} (${high.where})${rest}.`;
}

/** How does a number answer to two parameters? A map in steps of colour, with the line along which it has some value. */
export function sweepMapChart(data: SweepMapData, options: ChartOptions): Chart {
  const { language, palette } = options;
  const estimates = data.cells.map((cell) => cell?.estimate ?? null);
  const compared = data.threshold === undefined ? [] : [data.threshold];
  const style = estimateStyle(data.quantity, [...estimates.flatMap(reachOf), ...compared], language);
  const heat = heatOf(
    estimates.flatMap((estimate) => (isKnown(estimate) ? [style.shown(estimate.value)] : [])),
    style.tick,
    palette,
  );
  const title = data.title[language];
  const description = describe(data, style, language);
  const frame = openMap(data, { title, description, legend: legendOf(data, style, options), style, heat }, options);
  drawMap(frame, data, style, heat, options);
  const rows = [...frame.ys].reverse();
  const readoutAt = (column: number, row: number): Omit<Readout, 'at'> => {
    const j = rows.length - 1 - row;
    const point = { x: data.x.values[column], y: data.y.values[j] };
    return {
      title: whereOf(data, point, language),
      datum: column * rows.length + j,
      lines: linesOf(data, cellAt(data, column, j), heat, style, options),
    };
  };
  return {
    title,
    description,
    svg: frame.svg,
    table: tableOf(data, style, language),
    ...readableGrid(frame.plot, frame.xs, rows, readoutAt),
  };
}
