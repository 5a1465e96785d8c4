import { indicators, type Indicator } from '../analysis/indicators';
import { text, type Text } from '../model/text';

/** Indicators that answer one kind of question. */
export interface IndicatorGroup {
  readonly label: Text;
  readonly indicators: readonly Indicator[];
}

const groups: readonly (readonly [label: Text, ids: readonly string[]])[] = [
  [text('财政收益', 'Public returns'), ['tvpi', 'tvpiMedian', 'tvpiP10', 'capitalBack', 'npv']],
  [text('亏损与容错', 'Losses and tolerance'), ['breach', 'lossNet', 'lossGross']],
  [text('财政资金占用', 'Public money tied up'), ['peak', 'breakEven', 'leverage']],
];

const named = groups.flatMap(([, ids]) => ids);

const withIds = (wanted: (id: string) => boolean): readonly Indicator[] => indicators.filter(({ id }) => wanted(id));

/** All indicators, as a list offers them. */
export const indicatorGroups: readonly IndicatorGroup[] = [
  ...groups.map(([label, ids]) => ({ label, indicators: withIds((id) => ids.includes(id)) })),
  { label: text('各方与项目', 'Others and projects'), indicators: withIds((id) => !named.includes(id)) },
];
