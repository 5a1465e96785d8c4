import type { Sleeve } from '../model/parameters';
import { text, type Text } from '../model/text';

/** A number of the model that can be held against a published one. */
export type Figure =
  | 'funds'
  | 'fundSize'
  | 'ticket'
  | 'governmentShare'
  | 'socialPerGovernment'
  | 'totalPerGovernment'
  | 'projectsOfFund'
  | 'projects';

/** What a city has published of its funds. Money 万元. */
export interface PublishedFigure {
  /** Id of the preset. */
  readonly scenario: string;
  readonly sleeve: Sleeve;
  readonly figure: Figure;
  readonly label: Text;
  readonly value: number;
  /** The part of the money that had been invested when the figure was counted, where the model is to count at that point too. */
  readonly invested?: number;
  /** Id in scenarios/documents.yaml, and the place in it; press reports have no clauses. */
  readonly document: string;
  readonly clause?: string;
  readonly note: Text;
}

const guangzhou = {
  scenario: 'guangzhou',
  sleeve: 'venture',
  document: 'luoyang-report',
  clause: '§一（三）',
} as const;
const paidIn = { funds: 2_150_300, government: 224_100, social: 1_926_200 };
const deployed = { money: 1_446_700, projects: 302, funds: 29 };

const press = (scenario: string, sleeve: Sleeve) => ({ scenario, sleeve, document: 'press' }) as const;

const averageSize = text('子基金平均规模', 'Average fund size');
const averageTicket = text('平均单笔投资额', 'Average ticket');

/** Figures of the presets that were really published, each a number or one published number divided by another. */
export const publishedFigures: readonly PublishedFigure[] = [
  {
    ...guangzhou,
    figure: 'funds',
    label: text('子基金数', 'Funds'),
    value: deployed.funds,
    note: text('2023 年底已设立的子基金。', 'Funds that had been launched by the end of 2023.'),
  },
  {
    ...guangzhou,
    figure: 'socialPerGovernment',
    label: text('社会资本 ÷ 财政', 'Private money per yuan of public money'),
    value: paidIn.social / paidIn.government,
    note: text(
      '实缴 192.62亿元 ÷ 22.41亿元，管理人出资计入社会资本；社会资本中也可能有国有资本。',
      '¥19.262 bn ÷ ¥2.241 bn paid in, managers included; private money may include state-owned capital.',
    ),
  },
  {
    ...guangzhou,
    figure: 'totalPerGovernment',
    label: text('总规模 ÷ 财政', 'All money per yuan of public money'),
    value: paidIn.funds / paidIn.government,
    note: text(
      '实缴 215.03亿元 ÷ 22.41亿元；与上一行口径不同，不可混用。',
      '¥21.503 bn ÷ ¥2.241 bn paid in; another reading than the line above, not to be mixed with it.',
    ),
  },
  {
    ...guangzhou,
    figure: 'projectsOfFund',
    label: text('每只子基金项目数（投出 67.3% 时）', 'Projects per fund (67.3% invested)'),
    value: deployed.projects / deployed.funds,
    invested: deployed.money / paidIn.funds,
    note: text(
      '302 个项目 ÷ 29 只；当时 215.03亿元中已投 144.67亿元，即 67.3%。模拟值按同一比例和单笔投资额计算。',
      '302 projects ÷ 29 funds; ¥14.467 bn of ¥21.503 bn, or 67.3%, had been invested. The simulated number is for the same part and ticket.',
    ),
  },
  {
    ...guangzhou,
    figure: 'projectsOfFund',
    label: text('每只子基金项目数（全部投完）', 'Projects per fund (fully invested)'),
    value: deployed.projects / deployed.funds,
    note: text(
      '模拟按资金全部投完、扣除费用计算，所以多于当时公布的数。',
      'The simulation invests everything that is left after fees, so it has more than had been counted then.',
    ),
  },
  {
    scenario: 'hefei',
    sleeve: 'seed',
    figure: 'ticket',
    label: text('种子单笔投资额', 'Seed ticket'),
    value: 17_000 / 90,
    document: 'luoyang-report',
    clause: '§一（二）',
    note: text(
      '1.7亿元以上 ÷ 90 个已出资项目；另有 54 个已立项、尚未出资，不计在内。',
      'Over ¥170 m ÷ 90 funded projects; another 54 were approved but not yet funded and do not count.',
    ),
  },
  {
    ...press('hefei', 'direct'),
    figure: 'ticket',
    label: text('天使单笔投资额', 'Angel ticket'),
    value: 120_000 / 230,
    note: text('约 12亿元 ÷ 230 个项目。', 'About ¥1.2 bn ÷ 230 projects.'),
  },
  {
    scenario: 'henan',
    sleeve: 'angel',
    figure: 'fundSize',
    label: averageSize,
    value: 10_698_000 / 526,
    document: 'henan-1330218',
    clause: '§一（五）',
    note: text(
      '1069.8亿元 ÷ 526 只全省私募股权类基金，不是天使基金的统计；模拟时规模略作调整，使财政资金恰好用完。',
      "¥106.98 bn ÷ all 526 private equity funds of the province, no statistic of angel funds; sizes are adjusted a little so that the government's money is used exactly.",
    ),
  },
  {
    ...press('suzhou', 'angel'),
    figure: 'governmentShare',
    label: text('母基金出资比例', "Programme's share of its funds"),
    value: 111_900 / 375_900,
    note: text('11.19亿元 ÷ 37.59亿元。', '¥1.119 bn ÷ ¥3.759 bn.'),
  },
  {
    ...press('suzhou', 'angel'),
    figure: 'fundSize',
    label: averageSize,
    value: 375_900 / 17,
    note: text('37.59亿元 ÷ 17 只子基金。', '¥3.759 bn ÷ 17 funds.'),
  },
  {
    ...press('guangzhou-angel', 'angel'),
    figure: 'fundSize',
    label: averageSize,
    value: 244_900 / 8,
    note: text('24.49亿元 ÷ 8 只子基金。', '¥2.449 bn ÷ 8 funds.'),
  },
  {
    ...press('guangzhou-angel', 'angel'),
    figure: 'ticket',
    label: averageTicket,
    value: 72_500 / 87,
    note: text(
      '7.25亿元 ÷ 87 个项目；当时只投出约三成，不能由此推算每只子基金的项目数。',
      '¥725 m ÷ 87 projects; about three tenths had been invested, so projects per fund cannot be told from it.',
    ),
  },
  {
    ...press('wuhan', 'angel'),
    figure: 'ticket',
    label: averageTicket,
    value: 158_000 / 236,
    note: text(
      '湖北省种子基金 15.8亿元 ÷ 236 个项目，借用于武汉的天使子基金。',
      "¥1.58 bn ÷ 236 projects of Hubei's seed funds, borrowed for Wuhan's angel funds.",
    ),
  },
  {
    scenario: 'zhengzhou-proposal',
    sleeve: 'direct',
    figure: 'projects',
    label: text('项目数', 'Projects'),
    value: 100,
    document: 'zz-cppcc',
    clause: '§为科技金融发展持续提供有力支撑',
    note: text(
      '原文的算法：10亿元、每个 1000万元，不计任何费用。',
      "The proposal's own arithmetic: ¥1 bn in tickets of ¥10 m, without any fee.",
    ),
  },
];
