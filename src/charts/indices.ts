import { extent } from 'd3';
import { fixedDigits } from '../model/digits';
import { text, type Language, type Text } from '../model/text';
import type { Chart, ChartOptions, ChartTable, Key, Readout } from './chart';
import type { Domain } from './domain';
import { NO_DATA, emptyNote } from './empty';
import { sayRange } from './format';
import type { Palette } from './palette';
import { readable } from './read';
import { DOT } from './shapes';
import { openValueRows, type ValueRows } from './value-rows';
import { whisker, whiskerKey } from './whisker';

/** How much of the variance of a result each factor is answerable for. */
export interface IndicesData {
  readonly title: Text;
  /** In the order they are shown. */
  readonly factors: readonly Factor[];
}

/** Shares of the variance with their 95 % intervals: of the factor alone, and with all its interactions. */
export interface Factor {
  readonly label: Text;
  readonly first: number;
  readonly firstInterval: Domain;
  readonly total: number;
  readonly totalInterval: Domain;
}

const firstLabel = text('单独作用（一阶指数）', 'Alone (first-order index)');
const totalLabel = text('连同相互作用（总指数）', 'With interactions (total index)');
const factorLabel = text('参数', 'Parameter');
const intervalLabel = text('95%区间', '95% interval');
const axisTitle = text('占结果方差的份额', "Share of the result's variance");

const ROW = 34;
/** The two marks of a row above and below its middle. */
const OFFSET = 7;
const DECIMALS = 2;

const say = (x: number): string => fixedDigits(x, DECIMALS);

const keysOf = (palette: Palette): Readonly<Record<'first' | 'total' | 'interval', Key>> => ({
  first: { mark: 'dot', look: { fill: palette.scenarios[0] } },
  total: { mark: 'dot', look: { fill: palette.surface, stroke: palette.scenarios[0], 'stroke-width': 2 } },
  interval: whiskerKey(palette),
});

function tableOf({ factors }: IndicesData, language: Language): ChartTable {
  const bounds = language === 'zh' ? ['下限', '上限'] : ['low', 'high'];
  const columns = ({ [language]: name }: Text): string[] => [
    name,
    ...bounds.map((bound) => `${intervalLabel[language]} ${bound}`),
  ];
  return {
    headers: [factorLabel[language], ...columns(firstLabel), ...columns(totalLabel)],
    rows: factors.map(({ label, first, firstInterval, total, totalInterval }) => [
      label[language],
      first,
      ...firstInterval,
      total,
      ...totalInterval,
    ]),
    decimals: DECIMALS + 1,
  };
}

function readoutAt({ factors }: IndicesData, { language, palette }: ChartOptions) {
  const keys = keysOf(palette);
  const range = ([low, high]: Domain): string => sayRange(say(low), say(high), language);
  return (i: number): Omit<Readout, 'at'> => {
    const { label, first, firstInterval, total, totalInterval } = factors[i];
    return {
      title: label[language],
      lines: [
        { label: firstLabel[language], value: say(first), key: keys.first },
        { label: intervalLabel[language], value: range(firstInterval), key: keys.interval },
        { label: totalLabel[language], value: say(total), key: keys.total },
        { label: intervalLabel[language], value: range(totalInterval), key: keys.interval },
      ],
    };
  };
}

function describe({ factors }: IndicesData, language: Language): string {
  if (factors.length === 0) return language === 'zh' ? `${NO_DATA.zh}。` : `${NO_DATA.en}.`;
  const each = factors.map(({ label, first, total }) => `${label[language]} ${say(first)} / ${say(total)}`);
  return language === 'zh'
    ? `各参数占结果方差的份额（单独 / 连同相互作用）：${each.join('；')}。`
    : `Share of the result's variance by parameter (alone / with interactions): ${each.join('; ')}.`;
}

function drawFactor({ layer, draw, x }: ValueRows, factor: Factor, middle: number, palette: Palette): void {
  const keys = keysOf(palette);
  const mark = (value: number, [low, high]: Domain, at: number, { look }: Key): void =>
    layer.append(
      ...whisker(draw, 'x', [x(low), x(high)], at, palette),
      draw('circle', { cx: x(value), cy: at, r: DOT, ...look }),
    );
  mark(factor.first, factor.firstInterval, middle - OFFSET, keys.first);
  mark(factor.total, factor.totalInterval, middle + OFFSET, keys.total);
}

/** Which parameters does a result hang on? Two dots per parameter with their 95 % intervals, from 0 to 1. */
export function indicesChart(data: IndicesData, options: ChartOptions): Chart {
  const { language, palette } = options;
  const { factors } = data;
  const title = data.title[language];
  const description = describe(data, language);
  const keys = keysOf(palette);
  const ends = factors.flatMap((factor) => [
    ...factor.firstInterval,
    ...factor.totalInterval,
    factor.first,
    factor.total,
  ]);
  const rows = openValueRows(options, {
    title,
    description,
    legend: [
      { label: firstLabel[language], ...keys.first },
      { label: totalLabel[language], ...keys.total },
      { label: intervalLabel[language], ...keys.interval },
    ],
    yTitle: '',
    names: factors.map(({ label }) => label[language]),
    smallestRow: ROW,
    x: {
      title: axisTitle[language],
      domain: extent([0, 1, ...ends]) as [number, number],
      tick: (value) => String(value),
    },
    air: [DOT, DOT],
  });
  factors.forEach((factor, i) => drawFactor(rows, factor, rows.middles[i], palette));
  if (factors.length === 0) rows.svg.append(emptyNote(rows.draw, rows.plot, options));
  return {
    title,
    description,
    svg: rows.svg,
    table: tableOf(data, language),
    ...readable('y', rows.plot, rows.middles, readoutAt(data, options)),
  };
}
