import { makePlan } from '../../engine/plan';
import { PARTIES, type Party } from '../../engine/result';
import { SLEEVES, type Parameters } from '../../model/parameters';
import { text } from '../../model/text';
import { fundBooks, futureAt, netOf, oneFuture } from './books';
import { eachOf, withChanges, type Lab } from './lab';
import { atMost, type Obtained, type Oracle, type OracleTopic } from './oracle';
import { fourSleeves } from './portfolios';

const FUTURES = 100;
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

/** How far the same futures differ with and without a rule in what these parties have together, as a part of the programme. */
async function moved(
  lab: Lab,
  base: Partial<Parameters>,
  rule: Partial<Parameters>,
  parties: readonly (readonly Party[])[],
): Promise<Obtained> {
  const [without, ruled] = [base, { ...base, ...rule }].map((changes) => makePlan(withChanges(lab, changes)));
  const scale = without.parameters['programme.capital'];
  let value = 0;
  await eachOf(lab, FUTURES, (n) => {
    const [before, after] = [without, ruled].map((plan) => oneFuture(plan, futureAt(n)));
    for (const group of parties) value = Math.max(value, Math.abs(netOf(after, group) - netOf(before, group)) / scale);
  });
  return { value };
}

const together = [partners, ...strangers.map((party) => [party])];

const unmoved = (
  id: string,
  zh: string,
  en: string,
  rule: Partial<Parameters>,
  base = fourSleeves,
  parties: readonly (readonly Party[])[] = together,
): Oracle => ({
  id: `transfers.${id}`,
  name: text(zh, en),
  expected: atMost(RELATIVE),
  digits: 9,
  obtain: (lab) => moved(lab, base, rule, parties),
});

const sharing = { 'concession.mode': 'share', 'concession.rate': 0.7 } as const;

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
    `同样的 ${FUTURES} 次模拟，有规则与无规则各跑一遍，比较有关各方合计和其他各方各自所得，报告最大差额（相对于母基金规模）。`,
    `The same ${FUTURES} futures with and without the rule: what those concerned have together, and everyone else alone; the largest difference, relative to the programme.`,
  ),
  source: text(
    '让利、回购、承接的定义；容许的是计算机的舍入',
    'What concession, buyback and takeover mean; only rounding of arithmetic is allowed',
  ),
  oracles: [
    unmoved('concession', '让利 70%，按单只子基金', 'Concession of 70%, fund by fund', sharing),
    unmoved('hurdle', '让利 70%，超过门槛收益后', 'Concession of 70%, beyond the hurdle', {
      ...sharing,
      'concession.trigger': 'hurdle',
    }),
    unmoved('programme', '让利 70%，按母基金整体', 'Concession of 70%, on the whole programme', {
      ...sharing,
      'concession.level': 'programme',
    }),
    unmoved('buyback', '第 5 年原价回购', 'Buyback at cost in year 5', { 'concession.mode': 'buyback' }),
    unmoved(
      'secondary',
      'S基金按估值六折承接（无费用和业绩报酬时全体出资方合计）',
      'S-fund at 60% of value (all investors together, without fees and carry)',
      { 'secondary.quota': 1, 'secondary.base': 10_000 },
      withoutCosts,
      [investors],
    ),
    {
      id: 'transfers.full-concession',
      name: text(
        '让利 100%，按单只子基金：财政所得 = Σ min(分配, 缴款)',
        'Concession of 100%, fund by fund: the government gets Σ min(distributions, calls)',
      ),
      expected: atMost(RELATIVE),
      digits: 9,
      obtain: fullConcession,
    },
  ],
};
