import { indicators } from '../analysis/indicators';
import { BREACH } from '../analysis/sample';
import { metricLabel } from '../charts/metric-labels';
import { metricNames } from '../engine/layout';
import { baseline, parameterTable, SLEEVES, type ParameterRow, type Parameters } from '../model/parameters';
import { text, type Text } from '../model/text';
import { formatParameter } from '../model/units';
import { fileWording, nameOf } from '../model/wording';

/** What can be typed, what it is, and more of it. */
export interface Entry {
  readonly word: string;
  readonly name: Text;
  readonly more?: Text;
}

/** The fifteen indicators with the formulas they are. */
export const indicatorEntries: readonly Entry[] = indicators.map(({ id, label, formula }) => ({
  word: id,
  name: label,
  more: text(formula, formula),
}));

/** What a parameter can be; empty for tables and texts. */
function rangeOf(row: ParameterRow): Text {
  if (row.kind === 'number') return fileWording.range(row);
  if (row.kind !== 'choice') return text('', '');
  const values = row.choices.map(({ value }) => value).join(' / ');
  return text(values, values);
}

function parameterEntry(row: ParameterRow): Entry {
  const [range, own] = [rangeOf(row), (language: 'zh' | 'en') => formatParameter(row, row.baseline, language)];
  return {
    word: row.key,
    name: nameOf(row),
    more: text(
      `${range.zh === '' ? '' : `${range.zh}；`}基准 ${own('zh')}`,
      `${range.en === '' ? '' : `${range.en}; `}baseline ${own('en')}`,
    ),
  };
}

/** Every parameter with its bounds and what it is in the baseline. */
export const parameterEntries: readonly Entry[] = parameterTable.map(parameterEntry);

/** Everything in use at once, so that no column is missing. */
const everything: Parameters = {
  ...baseline,
  ...Object.fromEntries(SLEEVES.map((sleeve) => [`${sleeve}.share`, 1 / SLEEVES.length])),
  'concession.mode': 'share',
  'concession.rate': 1,
  'secondary.quota': 1,
  'secondary.base': 1,
  'subsidy.lossRate': 1,
};

const reading = `${BREACH}.SLEEVE.LEVEL.MEASURE.BASE.TIMING`;
const breachEntries: readonly Entry[] = [
  {
    word: BREACH,
    name: text(
      '是否突破容错线（本方案口径）：1 或 0',
      'whether the tolerance is breached, in the scenario’s own reading: 1 or 0',
    ),
  },
  {
    word: reading,
    name: text('任何一种读法是否突破：1 或 0', 'whether it is in any one reading: 1 or 0'),
    more: text(
      `SLEEVE 为 ${SLEEVES.join('、')}（LEVEL 为 class、fund）或 programme（LEVEL 为 programme）；MEASURE 为 net、gross；BASE 为 invested、paidIn；TIMING 为 liquidation、annual`,
      `SLEEVE is ${SLEEVES.join(', ')} (LEVEL class or fund) or programme (LEVEL programme); MEASURE net or gross; BASE invested or paidIn; TIMING liquidation or annual`,
    ),
  },
];

/** Every column a formula may name, in some scenario or other. */
export const columnEntries: readonly Entry[] = [
  ...metricNames(everything).map((word): Entry => {
    const { label, meaning } = metricLabel(word);
    return { word, name: label, more: meaning };
  }),
  ...breachEntries,
];
