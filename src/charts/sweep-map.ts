import { maxIndex, minIndex } from 'd3';
import { text, type Language } from '../model/text';
import type { Chart, ChartOptions } from './chart';
import { NO_DATA } from './empty';
import { estimateStyle, sayWithError, type EstimateStyle } from './estimate-style';
import { heatOf } from './heat';
import type { LegendEntry } from './legend';
import { isKnown, reachOf } from './measured';
import { readableGrid } from './read';
import { notComputable, thresholdLabel } from './response';
import { pointsOf, type SweepMapData } from './sweep-map-data';
import { openMap } from './sweep-map-frame';
import { mapKeys } from './sweep-map-keys';
import { isCrossed } from './sweep-map-lines';
import { drawMap } from './sweep-map-marks';
import { mapReadout, mapTable, pending, whereOf } from './sweep-map-reading';

export type { SweepMapData } from './sweep-map-data';

const currentScenario = text('当前方案', 'The scenario now');

function legendOf(
  data: SweepMapData,
  style: EstimateStyle,
  { palette, language }: ChartOptions,
): readonly LegendEntry[] {
  const keys = mapKeys(palette);
  const all = pointsOf(data).map(({ cell }) => cell);
  const { threshold, current } = data;
  return [
    ...(threshold === undefined || !isCrossed(data, threshold)
      ? []
      : [{ label: thresholdLabel(style.sayGiven(threshold))[language], ...keys.threshold }]),
    ...(current ? [{ label: currentScenario[language], ...keys.current }] : []),
    ...(all.some((cell) => cell && !isKnown(cell.estimate)) ? [{ label: notComputable[language], ...keys.hole }] : []),
    ...(all.includes(undefined) ? [{ label: pending[language], ...keys.pending }] : []),
  ];
}

function sayUncrossed(data: SweepMapData, style: EstimateStyle, language: Language): string {
  const { threshold } = data;
  if (threshold === undefined || isCrossed(data, threshold)) return '';
  const limit = style.sayGiven(threshold);
  return language === 'zh' ? `；没有穿过临界值 ${limit}` : `; the threshold of ${limit} is not crossed`;
}

function sayMissing(count: number, language: Language): string {
  if (count === 0) return '';
  return language === 'zh' ? `；${count} 格没有数` : `; ${count} cells have no number`;
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
  const rest = sayUncrossed(data, style, language) + sayMissing(points.length - known.length, language);
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
  const read = mapReadout(data, heat, style, options);
  const top = frame.ys.length - 1;
  return {
    title,
    description,
    svg: frame.svg,
    table: mapTable(data, style, language),
    ...readableGrid(frame.plot, frame.xs, [...frame.ys].reverse(), (column, row) => read(column, top - row)),
  };
}
