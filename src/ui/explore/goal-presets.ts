import { text, type Text } from '../../model/text';
import type { Limit } from '../../state/explore-limits';

/** A goal that is often asked for. */
export interface GoalPreset {
  readonly asked: string;
  readonly limit: Limit;
  readonly label: Text;
}

export const goalPresets: readonly GoalPreset[] = [
  {
    asked: 'breach',
    limit: { sense: 'most', value: 0.05 },
    label: text('突破容错线的概率 ≤ 5%', 'P(breach) ≤ 5%'),
  },
  {
    asked: 'capitalBack',
    limit: { sense: 'least', value: 0.8 },
    label: text('收回本金的概率 ≥ 80%', 'P(capital back) ≥ 80%'),
  },
  {
    asked: 'tvpiMedian',
    limit: { sense: 'least', value: 1 },
    label: text('收回倍数中位数 ≥ 1 倍', 'Median TVPI ≥ 1×'),
  },
];
