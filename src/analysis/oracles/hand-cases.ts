import pow from '@stdlib/math-base-special-pow';
import type { Parameters } from '../../model/parameters';
import { text, type Text } from '../../model/text';

/** A programme without luck, small enough for arithmetic by hand: one angel fund of 2,000万元 puts all of it into one project. */
export const oneFund: Partial<Parameters> = {
  'programme.capital': 1000,
  'programme.vintageYears': 1,
  'programme.fee': 0,
  'seed.share': 0,
  'angel.share': 1,
  'angel.governmentShare': 0.5,
  'angel.managerShare': 0,
  'angel.fundSize': 2000,
  'angel.ticket': 2000,
  'angel.term': 10,
  'angel.extension': 0,
  'angel.fee': 0,
  'angel.feeAfter': 0,
  'angel.hurdle': 0,
  'angel.carry': 0,
  'angel.successRate': 1,
  'angel.multipleMean': 3,
  'angel.multipleSpread': 0,
  'angel.successYears': 6,
  'angel.yearsSpread': 0,
};

/** Beside it one seed fund of the same size, whose only project is lost after three years. */
export const gainAndLoss: Partial<Parameters> = {
  ...oneFund,
  'programme.capital': 2000,
  'seed.share': 0.5,
  'angel.share': 0.5,
  'seed.governmentShare': 0.5,
  'seed.managerShare': 0,
  'seed.fundSize': 2000,
  'seed.ticket': 2000,
  'seed.term': 10,
  'seed.extension': 0,
  'seed.fee': 0,
  'seed.feeAfter': 0,
  'seed.hurdle': 0,
  'seed.carry': 0,
  'seed.successRate': 0,
  'seed.recovery': 0,
  'seed.failureYears': 3,
  'seed.yearsSpread': 0,
};

/** A future without luck whose numbers a person can compute. */
export interface HandCase {
  readonly id: string;
  readonly name: Text;
  readonly changes: Partial<Parameters>;
  /** By metric: money in 万元. */
  readonly expected: Readonly<Record<string, number>>;
}

/** Cost of public money in the baseline. */
const DISCOUNT = 1.023;
const discounted = (money: number, years: number): number => money / pow(DISCOUNT, years);

const sharing = { 'concession.mode': 'share', 'concession.rate': 1 } as const;
const allAtCost = { ...oneFund, 'concession.mode': 'buyback', 'concession.buybackYear': 5 } as const;
const subsidised = { ...gainAndLoss, 'subsidy.lossRate': 0.2, 'subsidy.investRate': 0.1 } as const;

/** What the investors have of 6,000 beyond principal and a preferred return of 8 % a year on 2,000, after a fifth for the manager. */
const BEYOND_HURDLE = 5200 - 2000 * pow(1.08, 6);

/** Price of half the stake: 500 with 5 % a year for five years. */
const HALF_PRICE = 500 * pow(1.05, 5);

/** 60 % of the appraised 2,000 · 3^(age/6), which an S-fund that has 500 a year buys parts of. */
const asked = (age: number): number => 0.6 * 2000 * pow(3, age / 6);
const KEPT_AFTER_FIRST = 1 - 500 / asked(4);
const KEPT = KEPT_AFTER_FIRST * (1 - 500 / (KEPT_AFTER_FIRST * asked(5)));

const handCase = (
  id: string,
  zh: string,
  en: string,
  changes: Partial<Parameters>,
  expected: HandCase['expected'],
): HandCase => ({ id, name: text(zh, en), changes, expected });

/** One project, certain to return threefold after six years, under one rule after the other. */
export const handCases: readonly HandCase[] = [
  handCase('plain', '没有任何规则：1000 变 3000', 'No rule at all: 1,000 become 3,000', oneFund, {
    'government.paidIn': 1000,
    'government.distributed': 3000,
    'social.tvpi': 3,
  }),
  handCase(
    'all-ceded',
    '全部让利，四分之一归管理人：政府只留本金，2000 的增值由管理人和社会资本分',
    'Everything is ceded, a quarter to the manager: the government keeps its principal, the others share its gain of 2,000',
    { ...oneFund, ...sharing, 'concession.toManager': 0.25 },
    {
      'government.tvpi': 1,
      'social.tvpi': 4.5,
      'manager.income': 500,
      'concession.cost': discounted(2000, 10),
    },
  ),
  handCase(
    'only-manager',
    '让利 30%，没有社会资本：全归管理人',
    'A concession of 30 % with nobody but the manager beside: it all goes there',
    {
      ...oneFund,
      ...sharing,
      'concession.rate': 0.3,
      'concession.toManager': 0.2,
      'angel.managerShare': 0.5,
    },
    { 'government.distributed': 2400, 'manager.income': 600 },
  ),
  handCase(
    'beyond-hurdle',
    '只让超过门槛（8%）的一半，业绩报酬 20%',
    'Half of what exceeds a hurdle of 8 %, carry 20 %',
    {
      ...oneFund,
      ...sharing,
      'angel.hurdle': 0.08,
      'angel.carry': 0.2,
      'angel.catchUp': 1,
      'concession.rate': 0.5,
      'concession.trigger': 'hurdle',
    },
    {
      'government.distributed': 2600 - 0.25 * BEYOND_HURDLE,
      'social.tvpi': 2.6 + (0.125 * BEYOND_HURDLE) / 1000,
      'manager.income': 800 + 0.125 * BEYOND_HURDLE,
    },
  ),
  handCase(
    'by-fund',
    '一赚一亏，逐只全部让利：亏的一只不抵',
    'One gains, one loses; all is ceded fund by fund: the loss does not count',
    { ...gainAndLoss, ...sharing, 'concession.toManager': 0 },
    { 'government.paidIn': 2000, 'government.distributed': 1000 },
  ),
  handCase(
    'on-whole',
    '一赚一亏，按母基金整体让利：盈亏相抵',
    'One gains, one loses; ceded on the whole programme: the loss counts',
    { ...gainAndLoss, ...sharing, 'concession.toManager': 0, 'concession.level': 'programme' },
    { 'government.distributed': 2000, 'concession.cost': discounted(1000, 15) },
  ),
  handCase(
    'on-whole-fee',
    '同上，另有每年 1% 的母基金管理费：本金按 2090 计',
    'The same with a programme fee of 1 % a year: the principal is 2,090',
    {
      ...gainAndLoss,
      ...sharing,
      'concession.toManager': 0,
      'concession.level': 'programme',
      'programme.fee': 0.01,
    },
    { 'government.paidIn': 2090, 'government.distributed': 2090 },
  ),
  handCase(
    'buyback',
    '第 5 年原价回购：政府拿回 1000，其余归社会资本',
    'Buyback at cost in year 5: the government gets its 1,000 back, private investors the rest',
    allAtCost,
    {
      'government.tvpi': 1,
      'social.tvpi': 3,
      'concession.cost': discounted(3000, 6) - discounted(1000, 5),
    },
  ),
  handCase(
    'buyback-half',
    '第 5 年回购一半，年利率 5%',
    'Buyback of half the stake in year 5 at 5 % a year',
    { ...allAtCost, 'concession.buybackRate': 0.05, 'concession.buybackShare': 0.5 },
    { 'government.distributed': HALF_PRICE + 1500, 'social.tvpi': 4500 / (1000 + HALF_PRICE) },
  ),
  handCase(
    'buyback-not-worth',
    '价款高于持股价值：没有人回购',
    'The price exceeds what the stake is worth: nobody buys',
    { ...allAtCost, 'angel.multipleMean': 1.01, 'concession.buybackRate': 0.1 },
    { 'government.distributed': 1010, 'concession.cost': 0 },
  ),
  handCase(
    'secondary-cost',
    'S基金第 5 年末按成本承接一半',
    'The S-fund takes half at cost at the end of year 5',
    { ...oneFund, 'secondary.quota': 0.5, 'secondary.base': 2000, 'secondary.price': 'cost' },
    {
      'government.distributed': 2000,
      'gross.multiple': 2,
      'secondary.irr': 2,
      'public.tvpi': 2.5,
    },
  ),
  handCase(
    'secondary-discount',
    'S基金第 4 年起每年用 500 按估值六折承接',
    'The S-fund pays 60 % of the appraised value, 500 a year from year 4 on',
    { ...oneFund, 'secondary.quota': 1, 'secondary.base': 500, 'secondary.fromAge': 4 },
    { 'gross.multiple': (1000 + 6000 * KEPT) / 2000 },
  ),
  handCase(
    'follow-on',
    '预留一半首轮金额，两年后按两倍价格追加',
    'Half the ticket follows two years later at twice the price',
    { ...oneFund, 'programme.capital': 1500, 'angel.fundSize': 3000, 'angel.reserve': 1 / 3 },
    { 'government.paidIn': 1500, 'government.distributed': 3750, 'gross.multiple': 2.5 },
  ),
  handCase(
    'recycling',
    '收回的一半次年再投：多投一个项目',
    'Half of what comes back opens a new fund: one more project',
    { ...oneFund, 'programme.recycling': 0.5, 'angel.successYears': 5 },
    {
      'government.paidIn': 1000,
      'government.distributed': 5000,
      'projects.count': 2,
      'leverage.total': 2,
      'social.tvpi': 3,
    },
  ),
  handCase(
    'subsidy',
    '补助：投资额的一成、亏损的两成，财政在基金之外支付',
    'Subsidies: a tenth of what is invested, a fifth of what is lost, paid outside the funds',
    subsidised,
    { 'fiscal.subsidy': 800, 'manager.income': 0, 'government.distributed': 3000 },
  ),
  handCase(
    'subsidy-capped',
    '同上，亏损补助封顶 300、投资奖励每年封顶 150',
    'The same, capped at 300 for losses and 150 a year for investments',
    { ...subsidised, 'subsidy.lossCap': 300, 'subsidy.investCap': 150 },
    { 'fiscal.subsidy': 600 },
  ),
];
