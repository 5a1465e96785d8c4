import type { Key } from './chart';
import type { Step } from './decomposition-steps';
import { hollow, solid } from './looks';
import { interval95 } from './measured';
import type { Palette } from './palette';
import { DOT } from './shapes';
import type { ValueRows } from './value-rows';
import { whisker, whiskerKey } from './whisker';

export const DECOMPOSITION_ROW = 28;
/** Beside the marks nearest to the ends of the axis. */
export const DECOMPOSITION_AIR = 6;
const BAR = 14;
const THINNEST = 1.5;

export const decompositionKeys = (palette: Palette): Readonly<Record<'end' | 'more' | 'less' | 'interval', Key>> => ({
  end: { mark: 'dot', look: { fill: palette.text } },
  more: { mark: 'area', look: solid(palette.scenarios[0]) },
  less: { mark: 'area', look: hollow(palette.scenarios[0]) },
  interval: whiskerKey(palette),
});

/** From a step's middle to the next one's: where it leads. */
function drawLink({ layer, draw, middles }: ValueRows, at: number, row: number, palette: Palette): void {
  const place = { x1: at, x2: at, y1: middles[row], y2: middles[row + 1] };
  layer.append(draw('line', { ...place, stroke: palette.axis, 'stroke-dasharray': '2 2' }));
}

function drawStep(rows: ValueRows, step: Step, row: number, shown: (value: number) => number, palette: Palette): void {
  const { layer, draw, x, middles } = rows;
  const keys = decompositionKeys(palette);
  const { kind, measured, from, to } = step;
  const [start, end] = [x(shown(from)), x(shown(to))];
  const interval = interval95(measured)?.map((edge) => x(shown(edge + to - (measured.value ?? 0))));
  if (kind === 'part') {
    const place = { x: Math.min(start, end), y: middles[row] - BAR / 2, height: BAR };
    const { look } = to < from ? keys.less : keys.more;
    layer.append(draw('rect', { ...place, width: Math.max(THINNEST, Math.abs(end - start)), ...look }));
  }
  if (interval && interval[0] !== interval[1])
    layer.append(...whisker(draw, 'x', [interval[0], interval[1]], middles[row], palette));
  if (kind === 'end' && measured.value !== null)
    layer.append(draw('circle', { cx: end, cy: middles[row], r: DOT + 1, ...keys.end.look }));
}

/** Links first, then the steps over them. */
export function drawSteps(
  rows: ValueRows,
  steps: readonly Step[],
  shown: (value: number) => number,
  palette: Palette,
): void {
  steps.slice(0, -1).forEach(({ to }, row) => drawLink(rows, rows.x(shown(to)), row, palette));
  steps.forEach((step, row) => drawStep(rows, step, row, shown, palette));
}
