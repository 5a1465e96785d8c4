import { text, type Language, type Text } from '../model/text';
import type { ChartOptions, ChartTable, Readout } from './chart';
import { NO_DATA } from './empty';
import { sayWithError, type EstimateStyle } from './estimate-style';
import { withUnit } from './format';
import { interval95, isKnown, type Measured } from './measured';
import { notComputable } from './response';
import type { TornadoData, TornadoEnd } from './tornado-bars';
import { tornadoKeys } from './tornado-marks';

const parameterLabel = text('参数', 'Parameter');
const [lowValue, highValue] = [text('低值', 'Low value'), text('高值', 'High value')];
const [lowMoved, highMoved] = [
  text('取低值时变动', 'Change at the low end'),
  text('取高值时变动', 'Change at the high end'),
];
const errorLabel = text('95%误差', '95% error');
const turnsLabel = text('注意', 'Note');
const turnsMeaning = text(
  '两端变动同向，中间可能相反',
  'both ends move it the same way; in between it may go the other way',
);

export function tornadoTable(
  { bars }: TornadoData,
  { pointsUnit, shown, decimals }: EstimateStyle,
  language: Language,
): ChartTable {
  const changeOf = (change: Measured | null): (number | null)[] => {
    const interval = change && interval95(change);
    const error = interval && (interval[1] - interval[0]) / 2;
    return [change?.value ?? null, error].map((value) => (value === null ? null : shown(value)));
  };
  const change = ({ [language]: label }: Text): string[] =>
    [label, `${label} ${errorLabel[language]}`].map((header) => withUnit(header, pointsUnit, language));
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

export function tornadoReadout({ bars }: TornadoData, style: EstimateStyle, { language, palette }: ChartOptions) {
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

export function describeTornado(data: TornadoData, style: EstimateStyle, language: Language): string {
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
