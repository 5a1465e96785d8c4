import type { Status } from './scenario';
import { text, type Text } from './text';

/** How firmly a number stands, as a person reads it. */
export const statusLabels: Readonly<Record<Status, Text>> = {
  rule: text('政策规定', 'Rule in force'),
  target: text('政策目标', 'Policy target'),
  statistic: text('政府统计', 'Official statistic'),
  proposal: text('建议或答复', 'Proposal or reply'),
  public: text('公开资料', 'Public source'),
  derived: text('推算', 'Derived'),
  assumed: text('假设', 'Assumption'),
};
