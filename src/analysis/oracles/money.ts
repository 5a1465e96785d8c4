import { makePlan, type Plan } from '../../engine/plan';
import type { Parameters } from '../../model/parameters';
import { text } from '../../model/text';
import { futureAt } from './books';
import { eachOf, withChanges, type Lab } from './lab';
import { allParties, beyondCommitment, callsOff, managersGot, proceedsOff, programmeFeeOff } from './money-checks';
import { atMost, type Obtained, type Oracle, type OracleTopic } from './oracle';
import { everyRule, fourSleeves } from './portfolios';

const FUTURES = 100;
const RELATIVE = 1e-9;

/** The largest of what is found in the futures of a scenario. */
async function largest(
  lab: Lab,
  changes: Partial<Parameters>,
  found: (plan: Plan, path: number) => number,
): Promise<Obtained> {
  const plan = makePlan(withChanges(lab, changes));
  let value = 0;
  await eachOf(lab, FUTURES, (n) => {
    value = Math.max(value, found(plan, futureAt(n)));
  });
  return { value };
}

const balance = (
  id: string,
  zh: string,
  en: string,
  changes: Partial<Parameters>,
  found: (plan: Plan, path: number) => number,
): Oracle => ({
  id: `money.${id}`,
  name: text(zh, en),
  expected: atMost(RELATIVE),
  digits: 9,
  obtain: (lab) => largest(lab, changes, found),
});

const withConcession: Partial<Parameters> = { ...everyRule, 'concession.mode': 'share', 'concession.rate': 0.6 };
const onProgramme: Partial<Parameters> = { ...withConcession, 'concession.level': 'programme' };

export const money: OracleTopic = {
  id: 'money',
  name: text('进出相等', 'Money in is money out'),
  how: text(
    `逐条核对 ${FUTURES} 次模拟，同一笔钱由两条互不相干的路径算出：各方的账、各只子基金的账、抽到的项目、条款。报告最大的相对差额。`,
    `${FUTURES} futures are checked one by one; the same money is reached in two ways that share nothing: the parties' accounts, the funds' books, the projects as drawn, the terms. The largest relative difference is reported.`,
  ),
  source: text('会计恒等式；容许的是计算机的舍入', 'Accounting identities; only rounding of arithmetic is allowed'),
  oracles: [
    balance('plain', '基准方案：各方投入合计 = 取得合计', 'Baseline: all parties together', {}, allParties),
    balance(
      'every-rule',
      '回购、S基金、循环、后续轮、补助：各方合计',
      'Buyback, S-fund, recycling, follow-ons, subsidies: all parties together',
      everyRule,
      allParties,
    ),
    balance(
      'concession',
      '同上，改为分享收益的让利：各方合计',
      'The same with a concession of gains: all parties together',
      withConcession,
      allParties,
    ),
    balance(
      'concession-programme',
      '同上，按母基金整体核算：各方合计',
      'The same, settled on the whole programme: all parties together',
      onProgramme,
      allParties,
    ),
    balance(
      'fees',
      '全部规则：管理人所得管理费 = 各只子基金账上的管理费',
      'Every rule: managers’ fees = fees in the funds’ books',
      everyRule,
      managersGot('fees'),
    ),
    balance(
      'carry',
      '全部规则：管理人所得业绩报酬 = 各只子基金账上的业绩报酬',
      'Every rule: managers’ carry = carry in the funds’ books',
      everyRule,
      managersGot('carry'),
    ),
    balance(
      'proceeds',
      '每只子基金：分配 + 业绩报酬 = Σ 单笔投资额 × 抽到的倍数',
      'Every fund: distributions + carry = Σ ticket × multiple drawn',
      fourSleeves,
      proceedsOff,
    ),
    balance(
      'calls',
      '每只子基金：缴款 = 投资 + 按条款应付的管理费',
      'Every fund: calls = tickets + fees by its terms',
      fourSleeves,
      callsOff,
    ),
    balance(
      'programme-fee',
      '母基金管理费 = 费率 × 未退出成本中的政府部分',
      'Programme fee = rate × the government’s part of unexited cost',
      fourSleeves,
      programmeFeeOff,
    ),
    balance(
      'commitments',
      '每只子基金：缴款不超过认缴',
      'Every fund: calls stay within commitments',
      everyRule,
      beyondCommitment,
    ),
  ],
};
