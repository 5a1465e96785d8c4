import { makePlan, type Plan } from '../../engine/plan';
import type { Parameters } from '../../model/parameters';
import { text } from '../../model/text';
import { fundBooks, futureAt, netOf, oneFuture } from './books';
import { eachOf, withChanges, type Lab } from './lab';
import { atMost, type Obtained, type Oracle, type OracleTopic } from './oracle';
import { everyRule } from './portfolios';

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

function imbalance(plan: Plan, path: number): number {
  const future = oneFuture(plan, path);
  return Math.abs(netOf(future)) / future.paid;
}

const inFunds =
  (off: (books: ReturnType<typeof fundBooks>[number]) => number) =>
  (plan: Plan, path: number): number =>
    Math.max(...fundBooks(plan, path).map((books) => Math.abs(off(books)) / books.size));

const balance = (
  id: string,
  zh: string,
  en: string,
  changes: Partial<Parameters>,
  found: typeof imbalance,
): Oracle => ({
  id: `money.${id}`,
  name: text(zh, en),
  expected: atMost(RELATIVE),
  digits: 9,
  obtain: (lab) => largest(lab, changes, found),
});

const withConcession: Partial<Parameters> = {
  ...everyRule,
  'concession.mode': 'share',
  'concession.rate': 0.6,
};

export const money: OracleTopic = {
  id: 'money',
  name: text('进出相等', 'Money in is money out'),
  how: text(
    `把全部规则同时打开，逐条核对 ${FUTURES} 次模拟，报告最大的相对差额。`,
    `With every rule on at once, ${FUTURES} futures are checked one by one; the largest relative difference is reported.`,
  ),
  source: text('会计恒等式；容许的是计算机的舍入', 'Accounting identities; only rounding of arithmetic is allowed'),
  oracles: [
    balance('plain', '基准方案：各方投入合计 = 取得合计', 'Baseline: all parties together', {}, imbalance),
    balance(
      'every-rule',
      '回购、S基金、循环、后续轮、补助：各方合计',
      'Buyback, S-fund, recycling, follow-ons, subsidies: all parties together',
      everyRule,
      imbalance,
    ),
    balance(
      'concession',
      '同上，改为分享收益的让利：各方合计',
      'The same with a concession of gains: all parties together',
      withConcession,
      imbalance,
    ),
    balance(
      'concession-programme',
      '同上，按母基金整体核算：各方合计',
      'The same, settled on the whole programme: all parties together',
      { ...withConcession, 'concession.level': 'programme' },
      imbalance,
    ),
    balance(
      'calls',
      '每只子基金：缴款 = 投资 + 管理费',
      'Every fund: calls = investments + fees',
      everyRule,
      inFunds(({ called, invested, fees }) => called - invested - fees),
    ),
    balance(
      'proceeds',
      '每只子基金：项目回款 = 出资人所得 + 业绩报酬',
      'Every fund: proceeds = distributions + carry',
      everyRule,
      inFunds(({ proceeds, distributed, carry }) => proceeds - distributed - carry),
    ),
    balance(
      'commitments',
      '每只子基金：缴款不超过认缴',
      'Every fund: calls stay within commitments',
      everyRule,
      inFunds(({ called, size }) => Math.max(0, called - size)),
    ),
  ],
};
