import { text } from '../../model/text';
import type { Term } from '../term';

/** What the table of key figures says of each metric. */
export const columns: readonly Term[] = [
  { label: text('平均', 'Mean'), meaning: text('全部情形的平均数。', 'The mean over all simulated futures.') },
  {
    label: text('95% 误差', '95% error'),
    meaning: text(
      '平均数的抽样误差：换一个随机种子再算，平均数大多（95%）落在这个范围内。',
      'The sampling error of the mean: with another random seed it would nearly always (95%) fall within it.',
    ),
  },
  {
    label: text('P10', 'P10'),
    meaning: text('一成情形比它低：不走运时的样子。', 'One future in ten lies below: what bad luck looks like.'),
  },
  {
    label: text('中位数', 'Median'),
    meaning: text('一半情形比它高，一半比它低。', 'Half of the futures lie above, half below.'),
  },
  {
    label: text('P90', 'P90'),
    meaning: text('一成情形比它高：走运时的样子。', 'One future in ten lies above: what good luck looks like.'),
  },
];

/** Its lines; metrics of a rule are there only in scenarios that use it. */
export const metricRows = [
  'government.tvpi',
  'government.irr',
  'government.npv',
  'government.pme',
  'public.tvpi',
  'gross.multiple',
  'social.tvpi',
  'social.irr',
  'manager.income',
  'concession.cost',
  'secondary.irr',
] as const;
