import { text, type Language, type Text } from '../model/text';
import type { Chart, ChartOptions, ChartTable, Readout } from './chart';
import { domainOf } from './domain';
import { NO_DATA, emptyNote } from './empty';
import { estimateStyle, sayWithError, type EstimateStyle } from './estimate-style';
import { withUnit, type Quantity } from './format';
import { interval95, isKnown, reachOf, type Measured } from './measured';
import { readable } from './read';
import { notComputable } from './response';
import { widest } from './text-layout';
import type { TornadoBar, TornadoEnd } from './tornado-bars';
import { drawTornado, tornadoKeys, TORNADO_AIR, TORNADO_HEADROOM, TORNADO_ROW } from './tornado-marks';
import { openValueRows } from './value-rows';

export type { TornadoBar, TornadoEnd } from './tornado-bars';

/** How far parameters move a number, each between the ends of its range. */
export interface TornadoData {
  readonly title: Text;
  /** What is moved, without its unit. */
  readonly measure: Text;
  readonly quantity: Quantity;
  /** The number in the scenario as it is. */
  readonly centre: Measured;
  /** In the order they are shown. */
  readonly bars: readonly TornadoBar[];
}

const parameterLabel = text('参数', 'Parameter');
const [lowEnd, highEnd] = [text('取低值', 'At its low end'), text('取高值', 'At its high end')];
const [lowValue, highValue] = [text('低值', 'Low value'), text('高值', 'High value')];
const [lowMoved, highMoved] = [
  text('取低值时变动', 'Change at the low end'),
  text('取高值时变动', 'Change at the high end'),
];
const errorLabel = text('95%误差', '95% error');
const turnsNote = text('两端同侧', 'both ends on one side');
const turnsLabel = text('注意', 'Note');
const turnsMeaning = text(
  '两端变动同向，中间可能相反',
  'both ends move it the same way; in between it may go the other way',
);

const nameOf = ({ label, turns }: TornadoBar, language: Language): string =>
  turns ? withUnit(label[language], turnsNote[language], language) : label[language];

const changesOf = ({ bars }: TornadoData): readonly Measured[] =>
  bars.flatMap(({ low, high }) => [low.difference, high.difference]).filter((change) => change !== null);

/** All the numbers of the picture: where the ends are, with their errors. */
function valuesOf(data: TornadoData): readonly number[] {
  const centre = data.centre.value;
  if (centre === null) return [];
  return [centre, ...changesOf(data).flatMap((change) => reachOf(change).map((value) => centre + value))];
}

function tableOf({ bars }: TornadoData, { unit, shown, decimals }: EstimateStyle, language: Language): ChartTable {
  const changeOf = (change: Measured | null): (number | null)[] => {
    const interval = change && interval95(change);
    const error = interval && (interval[1] - interval[0]) / 2;
    return [change?.value ?? null, error].map((value) => (value === null ? null : shown(value)));
  };
  const change = ({ [language]: label }: Text): string[] =>
    [label, `${label} ${errorLabel[language]}`].map((header) => withUnit(header, unit, language));
  return {
    headers: [
      parameterLabel[language],
      lowValue[language],
      ...change(lowMoved),
      highValue[language],
      ...change(highMoved),
    ],
    rows: bars.map(({ label, low, high }) => [
      label[language],
      low.said[language],
      ...changeOf(low.difference),
      high.said[language],
      ...changeOf(high.difference),
    ]),
    decimals,
  };
}

/** What an end does: −0.12倍 ± 0.01倍. */
const sayChange = ({ difference, problem }: TornadoEnd, style: EstimateStyle, language: Language): string =>
  isKnown(difference)
    ? `${style.sayDifference(difference.value)} ${style.sayError(difference.se)}`
    : (problem ?? notComputable)[language];

function readoutAt({ bars }: TornadoData, style: EstimateStyle, { language, palette }: ChartOptions) {
  const keys = tornadoKeys(palette);
  return (i: number): Omit<Readout, 'at'> => {
    const { label, low, high, turns } = bars[i];
    return {
      title: label[language],
      lines: [
        { label: low.said[language], value: sayChange(low, style, language), key: keys.low },
        { label: high.said[language], value: sayChange(high, style, language), key: keys.high },
        ...(turns ? [{ label: turnsLabel[language], value: turnsMeaning[language] }] : []),
      ],
    };
  };
}

/** The bars a sentence has room for. */
const MOST_TOLD = 3;

function describe(data: TornadoData, style: EstimateStyle, language: Language): string {
  const { measure, centre, bars } = data;
  if (bars.length === 0 || centre.value === null)
    return language === 'zh' ? `${measure.zh}：${NO_DATA.zh}。` : `${measure.en}: ${NO_DATA.en}.`;
  const each = bars.slice(0, MOST_TOLD).map(({ label, low, high }) => {
    const ends = [low, high].map((end) => `${end.said[language]} ${sayChange(end, style, language)}`);
    return language === 'zh' ? `${label.zh}（${ends.join('，')}）` : `${label.en} (${ends.join(', ')})`;
  });
  const now = sayWithError(centre, style);
  return language === 'zh'
    ? `${measure.zh}现为 ${now}；影响最大的参数：${each.join('；')}。`
    : `${measure.en} is ${now} now; the parameters that move it most: ${each.join('; ')}.`;
}

/** Which parameters move a number most? A bar from where it is now to each end of a parameter's range. */
export function tornadoChart(data: TornadoData, options: ChartOptions): Chart {
  const { language, palette } = options;
  const { bars, quantity, measure, centre } = data;
  const values = valuesOf(data);
  const style = estimateStyle(quantity, values, language);
  const title = data.title[language];
  const description = describe(data, style, language);
  const keys = tornadoKeys(palette);
  const air = widest(bars.flatMap(({ low, high }) => [low.said[language], high.said[language]])) + TORNADO_AIR;
  const rows = openValueRows(options, {
    title,
    description,
    legend: [
      { label: lowEnd[language], ...keys.low },
      { label: highEnd[language], ...keys.high },
    ],
    yTitle: '',
    names: bars.map((bar) => nameOf(bar, language)),
    smallestRow: TORNADO_ROW,
    headroom: TORNADO_HEADROOM,
    x: {
      title: withUnit(measure[language], style.unit, language),
      domain: domainOf(values.map(style.shown)),
      tick: style.tick,
    },
    air: [air, air],
  });
  if (bars.length === 0 || centre.value === null) rows.svg.append(emptyNote(rows.draw, rows.plot, options));
  else drawTornado(rows, bars, centre.value, style, options);
  return {
    title,
    description,
    svg: rows.svg,
    table: tableOf(data, style, language),
    ...readable('y', rows.plot, rows.middles, readoutAt(data, style, options)),
  };
}
