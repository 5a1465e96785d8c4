import { text } from '../model/text';
import { openCartesian, type Cartesian } from './cartesian';
import type { Chart, ChartOptions, ChartTable, Readout } from './chart';
import type { Domain } from './domain';
import { emptyNote } from './empty';
import { probabilityAt } from './exceedance-curves';
import type { DrawnCurve } from './exceedance-marks';
import { percent, sayShare, withUnit } from './format';
import type { FrameTexts } from './frame';
import { readable } from './read';
import { horizontalTicks } from './ticks';

const lossTitle = text('亏损占投资额的比例 x', 'Loss x as a share of the investment');
const probabilityTitle = text('亏损超过 x 的可能性', 'Probability of a loss above x');

/** Steps of the arrow keys are at most this many. */
const MOST_STEPS = 50;
/** Room for a number above a curve at the top. */
const VALUE_HEADROOM = 14;
/** However many curves the legend names. */
const LEAST_PLOT = 140;
const LOSSES = [0, 100] as const;

/** Probabilities are shown up to a multiple of this, in per cent: an axis that follows every change would hide it. */
const ROUND = 10;

/** The smallest round axis that holds all probabilities, in per cent. */
function probabilities(curves: readonly DrawnCurve[]): Domain {
  const all = curves.flatMap(({ exceedance, breach }) => [...exceedance.probability, breach]);
  const highest = Math.round(percent.shown(Math.max(0, ...all)) * 1e6) / 1e6;
  return curves.length === 0 ? [0, 100] : [0, Math.max(ROUND, ROUND * Math.ceil(highest / ROUND))];
}

/** Losses along the bottom, probabilities upright, both in per cent; with room for labels above. */
export function openExceedance(
  texts: Pick<FrameTexts, 'title' | 'description' | 'legend'>,
  curves: readonly DrawnCurve[],
  headroom: number,
  options: ChartOptions,
): Cartesian {
  const { language } = options;
  return openCartesian(options, {
    ...texts,
    yTitle: withUnit(probabilityTitle[language], '%', language),
    y: { domain: probabilities(curves), tick: percent.tick },
    x: {
      title: withUnit(lossTitle[language], '%', language),
      domain: LOSSES,
      ticks: (width) => horizontalTicks(LOSSES, width, percent.tick),
    },
    headroom: headroom + VALUE_HEADROOM,
    leastPlot: LEAST_PLOT,
  });
}

const gridOf = (curves: readonly DrawnCurve[]): readonly number[] => curves[0]?.exceedance.loss ?? [];

function tableOf(curves: readonly DrawnCurve[], { language }: ChartOptions): ChartTable {
  const cells = (x: number): readonly number[] =>
    curves.map(({ exceedance }) => percent.shown(probabilityAt(exceedance, x)));
  return {
    headers: [
      withUnit(lossTitle[language], '%', language),
      ...curves.map(({ name }) => withUnit(`P(${name} > x)`, '%', language)),
    ],
    rows: gridOf(curves).map((x) => [percent.shown(x), ...cells(x)]),
  };
}

const readoutAt =
  (curves: readonly DrawnCurve[]) =>
  (index: number): Omit<Readout, 'at'> => {
    const x = gridOf(curves)[index];
    return {
      title: `x = ${sayShare(x)}`,
      lines: curves.map(({ name, exceedance, look }) => ({
        label: name,
        value: sayShare(probabilityAt(exceedance, x)),
        key: { mark: 'line', look },
      })),
    };
  };

/** The data of the curves: as a table, and read out. */
export function exceedanceReading(
  { svg, draw, plot, x }: Cartesian,
  curves: readonly DrawnCurve[],
  options: ChartOptions,
): Omit<Chart, 'title' | 'description'> {
  if (curves.length === 0) svg.append(emptyNote(draw, plot, options));
  const grid = gridOf(curves);
  const stride = Math.max(1, Math.ceil((grid.length - 1) / MOST_STEPS));
  return {
    svg,
    table: tableOf(curves, options),
    ...readable(
      'x',
      plot,
      grid.map((loss) => x(percent.shown(loss))),
      readoutAt(curves),
      stride,
    ),
  };
}
