import { text, type Language } from '../model/text';
import type { ChartOptions, ChartTable, Readout, ReadoutLine } from './chart';
import { sayInterval, sayMeasured, type EstimateStyle } from './estimate-style';
import { heatColor, type Heat } from './heat';
import { isKnown, isWithinError, type Known } from './measured';
import { estimateCells, estimateHeaders, intervalLabel, notComputable, thresholdLabel } from './response';
import { cellAt, pointsOf, type MapCell, type MapPoint, type SweepMapData } from './sweep-map-data';
import { mapKeys } from './sweep-map-keys';

export const pending = text('尚未计算', 'Not computed yet');
const noteLabel = text('说明', 'Note');
const [above, below, within] = [text('高于', 'above'), text('低于', 'below'), text('≈ 误差之内', '≈ within error')];

/** "成功率 35% · 子基金期限 8年" */
export const whereOf = ({ x, y }: SweepMapData, point: Pick<MapPoint, 'x' | 'y'>, language: Language): string =>
  `${x.label[language]} ${x.say(point.x, language)} · ${y.label[language]} ${y.say(point.y, language)}`;

/** Why a cell has no number; nothing for one that has. */
function lackOf(cell: MapCell | undefined, language: Language): string | null {
  if (!cell) return pending[language];
  return isKnown(cell.estimate) ? null : (cell.problem ?? notComputable)[language];
}

export function mapTable(data: SweepMapData, style: EstimateStyle, language: Language): ChartTable {
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

/** What the cell of a column and of a row (from the bottom up) says. */
export function mapReadout(data: SweepMapData, heat: Heat, style: EstimateStyle, options: ChartOptions) {
  const { x, y } = data;
  return (column: number, row: number): Omit<Readout, 'at'> => ({
    title: whereOf(data, { x: x.values[column], y: y.values[row] }, options.language),
    datum: column * y.values.length + row,
    lines: linesOf(data, cellAt(data, column, row), heat, style, options),
  });
}
