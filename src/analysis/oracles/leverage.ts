import { runPlan } from '../../engine/chunk';
import { METRIC } from '../../engine/layout';
import { makePlan } from '../../engine/plan';
import { text } from '../../model/text';
import { withChanges } from './lab';
import { exactly, printed, type Expectation, type Oracle, type OracleTopic } from './oracle';

type Leverage = 'leverage.social' | 'leverage.total';

const leverage = (
  id: string,
  zh: string,
  en: string,
  metric: Leverage,
  governmentShare: number,
  expected: Expectation,
): Oracle => ({
  id: `leverage.${id}`,
  name: text(zh, en),
  expected,
  digits: 3,
  unit: text('倍', '×'),
  obtain: (lab) => {
    const changes = { 'seed.share': 0, 'angel.share': 1, 'angel.governmentShare': governmentShare } as const;
    const { metrics } = runPlan(makePlan(withChanges(lab, changes)), 0, 1);
    return { value: metrics[METRIC[metric]] };
  },
});

/** Guangzhou's guidance fund of funds, as published, 亿元: government money, and all money of its funds. */
const GUANGZHOU = 22.41 / 215.03;

export const leverages: OracleTopic = {
  id: 'leverage',
  name: text('杠杆的两种算法', 'Leverage, read in two ways'),
  how: text(
    '按这样的政府出资比例模拟天使子基金，由实际缴款算出杠杆。',
    'Angel funds with this government share; leverage from what is actually paid in.',
  ),
  source: text(
    '出资比例的定义；广州公布：母基金实缴 22.41亿元，子基金实缴 215.03亿元，其中社会资本（含管理人）192.62亿元。广州两行以 22.41 ÷ 215.03 为出资比例，检验的是两种口径的定义，不是预测',
    'What a share means; published by Guangzhou: ¥2.241 bn paid in by the fund of funds, ¥21.503 bn in its funds, ¥19.262 bn of it private, managers included. The lines of Guangzhou set the share to 2.241 ÷ 21.503: they test how the two readings are defined and predict nothing',
  ),
  oracles: [
    leverage(
      'half-social',
      '政府出资一半：社会资本 ÷ 财政',
      'Half from the government: private per public yuan',
      'leverage.social',
      0.5,
      exactly(1),
    ),
    leverage(
      'half-total',
      '政府出资一半：总规模 ÷ 财政',
      'Half from the government: all money per public yuan',
      'leverage.total',
      0.5,
      exactly(2),
    ),
    leverage(
      'guangzhou-social',
      '广州（检验定义）：192.62 ÷ 22.41',
      'Guangzhou (a definition): 192.62 ÷ 22.41',
      'leverage.social',
      GUANGZHOU,
      printed(8.595, 3),
    ),
    leverage(
      'guangzhou-total',
      '广州（检验定义）：215.03 ÷ 22.41',
      'Guangzhou (a definition): 215.03 ÷ 22.41',
      'leverage.total',
      GUANGZHOU,
      printed(9.595, 3),
    ),
  ],
};
