import { SLEEVES, sleeveLabels, type Sleeve } from '../model/parameters';
import { text, type Text } from '../model/text';
import type { Quantity } from './format';

/** What kind of number a metric is: one with a unit. */
export type MetricQuantity = Exclude<Quantity, 'plain'>;

/** A metric as people know it. */
export interface MetricLabel {
  readonly label: Text;
  readonly meaning: Text;
  readonly quantity: MetricQuantity;
}

/** Every metric of a result but those of single sleeves. */
const labels: Readonly<Record<string, MetricLabel>> = {
  'government.tvpi': {
    label: text('财政回收倍数（TVPI）', 'Government TVPI'),
    meaning: text('财政累计收回 ÷ 累计出资。', 'What comes back to the government over what it pays in.'),
    quantity: 'multiple',
  },
  'government.irr': {
    label: text('财政年化收益率（IRR）', 'Government IRR'),
    meaning: text(
      '使财政各期出资与回收现值相等的年利率；一分未收回时为 −100%。',
      'The yearly rate at which calls and receipts weigh the same; −100% when nothing comes back.',
    ),
    quantity: 'share',
  },
  'government.npv': {
    label: text('财政净现值（NPV）', 'Government NPV'),
    meaning: text(
      '按财政资金成本折现后，回收减出资；为负即跑不赢资金成本。',
      'Receipts less calls, discounted at the cost of public money; below 0 that cost is not earned.',
    ),
    quantity: 'money',
  },
  'government.pme': {
    label: text('财政公开市场等价（PME）', 'Government PME'),
    meaning: text(
      '回收现值 ÷ 出资现值，按财政资金成本折现；1 倍为打平。',
      'Discounted receipts over discounted calls at the cost of public money; 1× is even.',
    ),
    quantity: 'multiple',
  },
  'government.paidIn': {
    label: text('财政累计出资（实缴）', 'Government paid in'),
    meaning: text(
      '财政实际缴付的钱，含母基金管理费，不含循环使用的回收资金。',
      'What the government pays, the programme fee included; receipts invested again do not count.',
    ),
    quantity: 'money',
  },
  'government.distributed': {
    label: text('财政累计收回', 'Government receipts'),
    meaning: text('财政最终收回的钱，让利之后。', 'What the government gets back in the end, after any concession.'),
    quantity: 'money',
  },
  'gross.multiple': {
    label: text('项目总体倍数（费前）', 'All projects: multiple before fees'),
    meaning: text(
      '全部项目回款 ÷ 投资额，未扣费用和分成。',
      'Proceeds of all projects over their cost, before fees and carry.',
    ),
    quantity: 'multiple',
  },
  'gross.irr': {
    label: text('项目总体年化收益率（费前）', 'All projects: IRR before fees'),
    meaning: text(
      '全部项目投资与回款的内部收益率，未扣费用和分成。',
      'Internal rate of return of all investments and their proceeds, before fees and carry.',
    ),
    quantity: 'share',
  },
  'social.tvpi': {
    label: text('社会资本回收倍数（TVPI）', "Private investors' TVPI"),
    meaning: text(
      '社会出资人累计收回 ÷ 累计出资，含分得的让利。',
      'What comes back to private investors over what they pay in, concessions included.',
    ),
    quantity: 'multiple',
  },
  'social.irr': {
    label: text('社会资本年化收益率（IRR）', "Private investors' IRR"),
    meaning: text(
      '社会出资人的内部收益率，含分得的让利。',
      'Internal rate of return of the private investors, concessions included.',
    ),
    quantity: 'share',
  },
  'manager.income': {
    label: text('管理人业绩报酬（含让利）', "Managers' carry and concession"),
    meaning: text(
      '管理人在门槛收益之上分得的业绩报酬，加上财政让给它的部分；不含管理费和补助。',
      'What managers receive beyond the hurdle, and what the government cedes to them; fees and subsidies apart.',
    ),
    quantity: 'money',
  },
  'leverage.social': {
    label: text('社会资本撬动', 'Private leverage'),
    meaning: text(
      '财政在子基金中每出 1 元，社会资本（含管理人）出多少元。',
      'What private investors (managers included) put into the funds per yuan of public money.',
    ),
    quantity: 'multiple',
  },
  'leverage.total': {
    label: text('总额撬动', 'Total leverage'),
    meaning: text(
      '财政在子基金中每出 1 元，子基金总共到位多少元。',
      'What the funds receive in all per yuan of public money.',
    ),
    quantity: 'multiple',
  },
  'projects.count': {
    label: text('项目数', 'Projects'),
    meaning: text('全部子基金投资的项目数。', 'Projects all funds invest in.'),
    quantity: 'count',
  },
  'projects.successes': {
    label: text('成功项目数', 'Successful projects'),
    meaning: text('回收不低于成本的项目。', 'Projects that return at least their cost.'),
    quantity: 'count',
  },
  'projects.ipos': {
    label: text('上市项目数', 'IPOs'),
    meaning: text('以上市方式退出的项目。', 'Projects that end in an IPO.'),
    quantity: 'count',
  },
  'loss.net': {
    label: text('净亏损比例', 'Net loss'),
    meaning: text(
      '全部项目盈亏相抵后的亏损，占投资额。',
      'Loss of all projects after winners have offset losers, of what was invested.',
    ),
    quantity: 'share',
  },
  'loss.gross': {
    label: text('亏损项目合计比例', 'Losing projects only'),
    meaning: text(
      '亏损项目的亏损合计，盈利项目不抵补，占投资额。',
      'Losses of the losing projects added up, of what was invested; winners do not offset them.',
    ),
    quantity: 'share',
  },
  'fiscal.peakExposure': {
    label: text('最大资金占用', 'Peak exposure'),
    meaning: text(
      '财政累计净出资的最高点：最多时有多少钱压在里面。',
      'The highest point of what the government has paid in net: how much is out at most.',
    ),
    quantity: 'money',
  },
  'fiscal.breakEvenYear': {
    label: text('现金回本年份', 'Cash break-even'),
    meaning: text(
      '累计净现金流第一次不为负的年末：到这时财政收回的钱不少于出的钱。以后若再缴款或让利，可能又转为负。',
      'The first year end at which cumulative net cash flow is not negative: by then the government has got back at least what it paid. Later calls, or gains it cedes, may turn it negative again.',
    ),
    quantity: 'years',
  },
  'fiscal.subsidy': {
    label: text('对管理人的补助', 'Subsidies to managers'),
    meaning: text(
      '财政在基金之外付给管理人的投资奖励和风险补助，未折现；不计入基金收益。',
      'What the treasury pays managers outside of the funds for investments and losses, undiscounted; no part of returns.',
    ),
    quantity: 'money',
  },
  'concession.cost': {
    label: text('让利或回购的成本（现值）', 'Cost of concession or buyback (NPV)'),
    meaning: text(
      '财政因让利少收的钱，按财政资金成本折到母基金设立时。约定回购时，是转出的分配减去价款和不必再出的钱；为负即财政反而合算。',
      "What the government gives up by the concession, discounted at the cost of public money to the programme's start. With a buyback: the distributions handed over, less the price and the calls it need not pay; below 0 the government is better off.",
    ),
    quantity: 'money',
  },
  'secondary.irr': {
    label: text('S基金年化收益率（IRR）', "S-fund's IRR"),
    meaning: text(
      '承接方付出价款、日后收回项目回款的内部收益率；没有承接的情形不计。满一定年限仍未退出的多是成功项目，失败的大多已出清，所以即使按估值承接，收益也会高于整个组合。',
      'Internal rate of return of the buyer, from the price it pays and what the positions bring; futures without a purchase do not count. What is still held after some years is mostly winners, for failures are gone by then: even at full value the buyer earns more than the whole portfolio.',
    ),
    quantity: 'share',
  },
  'public.tvpi': {
    label: text('公共资金合并回收倍数', 'Public TVPI, S-fund included'),
    meaning: text(
      '财政与S基金合并计算：两者收回之和 ÷ 两者付出之和。折价转让时卖方之失即买方之得，合并才看得出公共资金的得失。',
      'Government and S-fund together: what both receive over what both pay. What the seller loses by a discount the buyer gains; only together do they show what public money earns.',
    ),
    quantity: 'multiple',
  },
};

/** Of one sleeve, by what follows its name. */
const sleeveMetrics: Readonly<Record<string, MetricLabel>> = {
  tvpi: {
    label: text('出资人回收倍数（让利前）', 'investors’ TVPI (before concession)'),
    meaning: text(
      '这一类子基金分给全体出资人的钱 ÷ 他们的出资；不含母基金管理费，让利和回购之前，所以会高于财政自己的倍数。',
      'Distributions of these funds to all their investors over their calls; before concession and buyback and without the programme fee, so that it can be above the government’s own.',
    ),
    quantity: 'multiple',
  },
  'loss.net': { ...labels['loss.net'], label: text('净亏损比例', 'net loss') },
  'loss.gross': { ...labels['loss.gross'], label: text('亏损项目合计比例', 'losing projects only') },
};

const isSleeve = (name: string): name is Sleeve => SLEEVES.some((sleeve) => sleeve === name);

function sleeveMetricLabel(sleeve: Sleeve, name: string): MetricLabel | undefined {
  const found = sleeveMetrics[name];
  if (!found) return undefined;
  const { zh, en } = sleeveLabels[sleeve];
  return { ...found, label: text(`${zh}：${found.label.zh}`, `${en}: ${found.label.en}`) };
}

/** How a metric of a result (model.md's name) is called and what it means; throws for a name no result has. */
export function metricLabel(name: string): MetricLabel {
  const [first = '', ...rest] = name.split('.');
  const found = isSleeve(first) ? sleeveMetricLabel(first, rest.join('.')) : labels[name];
  if (!found) throw new Error(`no metric ${name}`);
  return found;
}
