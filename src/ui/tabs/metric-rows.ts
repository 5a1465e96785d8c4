import type { Quantity } from '../../charts/format';
import { text } from '../../model/text';
import type { Term } from '../term';

/** A line of the table of key figures: which metric, what it means, what kind of number it is. */
export interface MetricRow extends Term {
  readonly name: string;
  readonly quantity: Quantity;
}

/** What the table says of each measure. */
export const columns: readonly Term[] = [
  { label: text('平均', 'Mean'), meaning: text('全部情形的平均数。', 'The mean over all simulated futures.') },
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

export const metricRows: readonly MetricRow[] = [
  {
    name: 'government.tvpi',
    label: text('财政回收倍数（TVPI）', 'Public money: multiple (TVPI)'),
    meaning: text('财政累计收回 ÷ 累计出资。', 'What comes back over what is paid in.'),
    quantity: 'multiple',
  },
  {
    name: 'government.irr',
    label: text('财政年化收益率（IRR）', 'Public money: yearly return (IRR)'),
    meaning: text(
      '使财政各期出资与回收现值相等的年利率；一分未收回时为 −100%。',
      'The yearly rate at which calls and receipts weigh the same; −100% when nothing comes back.',
    ),
    quantity: 'share',
  },
  {
    name: 'government.npv',
    label: text('财政净现值（NPV）', 'Public money: net present value (NPV)'),
    meaning: text(
      '按财政资金成本折现后，回收减出资；为负即跑不赢资金成本。',
      'Receipts less calls, discounted at the cost of public money; below 0 that cost is not earned.',
    ),
    quantity: 'money',
  },
  {
    name: 'government.pme',
    label: text('财政 PME', 'Public money: PME'),
    meaning: text(
      '回收现值 ÷ 出资现值，按财政资金成本折现；1 倍为打平。',
      'Discounted receipts over discounted calls at the cost of public money; 1× is even.',
    ),
    quantity: 'multiple',
  },
  {
    name: 'gross.multiple',
    label: text('项目总体倍数（费前）', 'All projects: multiple before fees'),
    meaning: text(
      '全部项目回款 ÷ 投资额，未扣费用和分成。',
      'Proceeds of all projects over their cost, before fees and carry.',
    ),
    quantity: 'multiple',
  },
  {
    name: 'social.tvpi',
    label: text('社会资本回收倍数（TVPI）', 'Private investors: multiple (TVPI)'),
    meaning: text('社会出资人累计收回 ÷ 累计出资。', 'What comes back to private investors over what they pay in.'),
    quantity: 'multiple',
  },
  {
    name: 'social.irr',
    label: text('社会资本年化收益率（IRR）', 'Private investors: yearly return (IRR)'),
    meaning: text('社会出资人的内部收益率。', 'Internal rate of return of the private investors.'),
    quantity: 'share',
  },
  {
    name: 'manager.income',
    label: text('管理人业绩报酬', "Managers' carry"),
    meaning: text(
      '管理人在门槛收益之上分得的业绩报酬，不含管理费。',
      'What managers receive beyond the hurdle, fees apart.',
    ),
    quantity: 'money',
  },
];
