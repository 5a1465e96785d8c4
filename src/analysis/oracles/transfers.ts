import { makePlan } from '../../engine/plan';
import { PARTIES, type Party } from '../../engine/result';
import { SLEEVES, type Parameters } from '../../model/parameters';
import { text } from '../../model/text';
import { fundBooks, futureAt, netOf, oneFuture } from './books';
import { eachOf, withChanges, type Lab } from './lab';
import { atMost, type Obtained, type Oracle, type OracleTopic } from './oracle';
import { fourSleeves } from './portfolios';
import { afterBuyback, afterConcession, afterProgrammeConcession, afterTakeover, type Pair } from './transfer-dues';

const FUTURES = 100;
const sharing = { 'concession.mode': 'share', 'concession.rate': 0.7 } as const;
const RELATIVE = 1e-9;

/** Those between whom a concession or a buyback moves money. */
const partners: readonly Party[] = ['government', 'social', 'manager.commitment', 'manager.concession', 'founders'];
const strangers = PARTIES.filter((party) => !partners.includes(party));
/** Those who hold parts of the projects once an S-fund has bought some. */
const investors: readonly Party[] = [...partners, 'secondary'];

const withoutCosts: Partial<Parameters> = {
  ...fourSleeves,
  'programme.fee': 0,
  ...Object.fromEntries(SLEEVES.flatMap((s) => [`${s}.fee`, `${s}.feeAfter`, `${s}.carry`].map((key) => [key, 0]))),
};

/** The same futures with and without a rule; for rows in which nothing moves in any of them, no number at all. */
async function largest(
  lab: Lab,
  base: Partial<Parameters>,
  rule: Partial<Parameters>,
  off: (pair: Pair, path: number) => number,
): Promise<Obtained> {
  const [without, ruled] = [base, { ...base, ...rule }].map((changes) => makePlan(withChanges(lab, changes)));
  const scale = without.parameters['programme.capital'];
  let value = 0;
  let moved = 0;
  await eachOf(lab, FUTURES, (n) => {
    const path = futureAt(n);
    const [before, after] = [without, ruled].map((plan) => oneFuture(plan, path));
    moved = Math.max(moved, Math.abs(after.net('government') - before.net('government')) / scale);
    value = Math.max(value, off({ without, ruled, before, after }, path) / scale);
  });
  return { value: moved > RELATIVE ? value : NaN };
}

/** How far parties differ in what they have together, group by group. */
const apart =
  (groups: readonly (readonly Party[])[]) =>
  ({ before, after }: Pair): number =>
    Math.max(...groups.map((group) => Math.abs(netOf(after, group) - netOf(before, group))));

const together = [partners, ...strangers.map((party) => [party])];

const row = (id: string, zh: string, en: string, obtain: Oracle['obtain']): Oracle => ({
  id: `transfers.${id}`,
  name: text(zh, en),
  expected: atMost(RELATIVE),
  digits: 9,
  obtain,
});

const unmoved = (
  id: string,
  zh: string,
  en: string,
  rule: Partial<Parameters>,
  base = fourSleeves,
  parties: readonly (readonly Party[])[] = together,
): Oracle => row(id, zh, en, (lab) => largest(lab, base, rule, apart(parties)));

/** What the government is to have in the end beyond what it paid, held against what it has. */
const amount = (
  id: string,
  zh: string,
  en: string,
  rule: Partial<Parameters>,
  due: (pair: Pair, path: number) => number,
  base = fourSleeves,
): Oracle =>
  row(`${id}-amount`, zh, en, (lab) =>
    largest(lab, base, rule, (pair, path) => Math.abs(pair.after.net('government') - due(pair, path))),
  );

const beyondHurdle = { ...sharing, 'concession.trigger': 'hurdle' } as const;
const onProgramme = { ...sharing, 'concession.level': 'programme' } as const;
const buyback = { 'concession.mode': 'buyback' } as const;
/** More than all positions can cost. */
const takeEverything = { 'secondary.quota': 1, 'secondary.base': 1e8 } as const;

/** Σ over funds of min(what the government gets, what it pays), held against what a full concession leaves it. */
async function fullConcession(lab: Lab): Promise<Obtained> {
  const [without, ceding] = [
    fourSleeves,
    { ...fourSleeves, 'concession.mode': 'share', 'concession.rate': 1 } as const,
  ].map((changes) => makePlan(withChanges(lab, changes)));
  let value = 0;
  await eachOf(lab, FUTURES, (n) => {
    const kept = fundBooks(without, futureAt(n)).reduce((sum, { sleeve, called, distributed }) => {
      const { terms, structure } = without.sleeves[sleeve];
      const hasPartners = structure.sleeve !== 'direct';
      return sum + terms.governmentShare * (hasPartners ? Math.min(distributed, called) : distributed);
    }, 0);
    const got = oneFuture(ceding, futureAt(n)).metric('government.distributed');
    value = Math.max(value, Math.abs(got - kept) / ceding.parameters['programme.capital']);
  });
  return { value };
}

export const transfers: OracleTopic = {
  id: 'transfers',
  name: text('规则只换钱归谁，不产生钱', 'Rules move money, they create none'),
  how: text(
    `同样的 ${FUTURES} 次模拟，有规则与无规则各跑一遍：先看有关各方合计和其他各方各自所得有没有变，再把财政少得的钱与按条款另算的数核对。报告最大差额（相对于母基金规模）；一分钱也没有换手的，不算相符。`,
    `The same ${FUTURES} futures with and without the rule: what those concerned have together, and everyone else alone; then what the government gives up against the amount worked out from the terms. The largest difference, relative to the programme; where no money moves at all, the row does not agree.`,
  ),
  source: text(
    '让利、回购、承接的定义；容许的是计算机的舍入',
    'What concession, buyback and takeover mean; only rounding of arithmetic is allowed',
  ),
  oracles: [
    unmoved('concession', '让利 70%，按单只子基金', 'Concession of 70%, fund by fund', sharing),
    amount(
      'concession',
      '同上：财政少得 70% × Σ 各子基金的增值',
      'The same: the government gives up 70% × Σ gain of each fund',
      sharing,
      afterConcession(({ distributed, called }) => distributed - called),
    ),
    unmoved('hurdle', '让利 70%，超过门槛收益后', 'Concession of 70%, beyond the hurdle', beyondHurdle),
    amount(
      'hurdle',
      '同上：财政少得 70% × Σ 各子基金追补与分成阶段所得',
      'The same: the government gives up 70% × Σ what it has from catch-up and carry stages',
      beyondHurdle,
      afterConcession(({ distributed, called, returned }) => distributed - Math.max(called, returned)),
    ),
    unmoved('programme', '让利 70%，按母基金整体', 'Concession of 70%, on the whole programme', onProgramme),
    amount(
      'programme',
      '同上：财政少得 70% × 除直投外盈亏相抵后的增值',
      'The same: the government gives up 70% × its gain on everything but direct investment',
      onProgramme,
      afterProgrammeConcession,
    ),
    unmoved('buyback', '第 5 年原价回购', 'Buyback at cost in year 5', buyback),
    amount(
      'buyback',
      '同上：被回购的子基金，财政恰好收回未收回的出资',
      'The same: of a stake bought back the government has exactly what it had not got back',
      buyback,
      afterBuyback,
    ),
    unmoved(
      'secondary',
      'S基金按估值六折承接（无费用和业绩报酬时全体出资方合计）',
      'S-fund at 60% of value (all investors together, without fees and carry)',
      { 'secondary.quota': 1, 'secondary.base': 10_000 },
      withoutCosts,
      [investors],
    ),
    amount(
      'secondary',
      'S基金额度充足：财政所得 = 满 5 年前退出的回款 + 其余项目估值的六折，按出资比例',
      'S-fund without limit: the government has its part of earlier exits and of 60% of all that is left at age 5',
      takeEverything,
      afterTakeover,
      withoutCosts,
    ),
    row(
      'full-concession',
      '让利 100%，按单只子基金：财政所得 = Σ min(分配, 缴款)',
      'Concession of 100%, fund by fund: the government gets Σ min(distributions, calls)',
      fullConcession,
    ),
  ],
};
