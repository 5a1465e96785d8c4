import { range, scaleLinear } from 'd3';
import type { Language } from '../model/text';
import { BELOW, markBelow, markLeft, TICK, titleBelow, type Plotted } from './axes';
import type { ChartOptions } from './chart';
import type { EstimateStyle } from './estimate-style';
import { withUnit } from './format';
import { EDGE, frameTop, openFrame, type FrameTexts } from './frame';
import { heatBar, HEAT_HEIGHT, type Heat } from './heat';
import { isKnown } from './measured';
import type { MapAxis, SweepMapData } from './sweep-map-data';
import { FONT_SIZE } from './svg';
import { shortened, textWidth, widest } from './text-layout';

/** The open picture of a map, with the middles of its cells. */
export interface MapFrame extends Plotted {
  readonly xs: readonly number[];
  /** From the bottom up: y rises. */
  readonly ys: readonly number[];
  readonly cell: { readonly width: number; readonly height: number };
}

export interface MapSpec extends Pick<FrameTexts, 'title' | 'description' | 'legend'> {
  readonly style: EstimateStyle;
  readonly heat: Heat;
}

/** The title of the vertical axis. */
const TITLE_LINE = 20;
const SMALLEST_CELL = 10;
const LINE = FONT_SIZE + 4;

const saidBy = ({ values, say }: MapAxis, language: Language): readonly string[] =>
  values.map((value) => say(value, language));

/** Every n-th label, so that they keep apart. */
const everyFitting = (size: number, pitch: number): number => Math.max(1, Math.ceil(size / Math.max(1, pitch)));

/** Middles of `count` equal parts between two pixels. */
function middles(count: number, from: number, to: number): readonly number[] {
  const scale = scaleLinear([0, Math.max(1, count)], [from, to]);
  return range(count).map((i) => scale(i + 0.5));
}

function drawTicks(frame: MapFrame, { x, y }: SweepMapData, { language, palette }: ChartOptions): void {
  const [across, up] = [saidBy(x, language), saidBy(y, language)];
  const everyX = everyFitting(widest(across) + 8, frame.cell.width);
  const everyY = everyFitting(LINE, frame.cell.height);
  across.forEach((label, i) => i % everyX === 0 && markBelow(frame, frame.xs[i], label, palette));
  up.forEach((label, j) => j % everyY === 0 && markLeft(frame, frame.ys[j], label, palette));
}

/** Draws everything but the cells: frame, the bar of colours, axes. */
export function openMap(data: SweepMapData, spec: MapSpec, options: ChartOptions): MapFrame {
  const { language, palette, width } = options;
  const { x, y, measure } = data;
  const texts = { ...spec, yTitle: withUnit(measure[language], spec.style.unit, language) };
  const barTop = frameTop(options, texts) - 4;
  const top = barTop + HEAT_HEIGHT + TITLE_LINE;
  const bottom = Math.max(options.height - BELOW, top + y.values.length * SMALLEST_CELL);
  const { svg, draw } = openFrame(options, bottom + BELOW, texts);
  const [across, up] = [saidBy(x, language), saidBy(y, language)];
  const overhang = Math.max(0, textWidth(across.at(-1) ?? '') / 2 - width / across.length / 2);
  const plot = { left: EDGE + widest(up) + TICK, top, right: width - EDGE - overhang, bottom };
  const cell = {
    width: (plot.right - plot.left) / Math.max(1, x.values.length),
    height: (bottom - top) / Math.max(1, y.values.length),
  };
  const xs = middles(x.values.length, plot.left, plot.right);
  const ys = middles(y.values.length, bottom, top);
  const frame = { svg, draw, plot, xs, ys, cell };
  const yTitle = shortened(`↑ ${y.label[language]}`, width - 2 * EDGE);
  svg.append(
    ...(data.cells.some((cell) => isKnown(cell?.estimate)) ? [heatBar(draw, spec.heat, barTop, options)] : []),
    draw('text', { x: EDGE, y: top - 7, fill: palette.muted }, yTitle),
  );
  drawTicks(frame, data, options);
  titleBelow(frame, `${x.label[language]} →`, palette);
  return frame;
}
