import { npvAtRate } from '../../analysis/npv-at-rate';
import { parameterRow } from '../../model/parameters';
import { formatShare } from '../../model/units';
import { columnNames } from '../names';
import { list, numberColumn, paragraph, subheading, table, textColumn, type Block, type ReportRow } from '../report';
import { withError, type Writing } from '../writing';

/** The baseline's cost of money and a stricter one: questions at a meeting are about both. */
const RATES = [0.023, 0.035] as const;

const RATE = 'programme.discountRate';

function rateRow(rate: number, writing: Writing): ReportRow {
  const { findings, language, money, t } = writing;
  const cells = findings.scenarios.map(({ resolved, outcome: { result } }) => {
    const own = resolved.parameters[RATE];
    if (own === rate) return withError(money, result.metrics['government.npv']);
    return t(`约 ${money(npvAtRate(result, own, rate))}`, `about ${money(npvAtRate(result, own, rate))}`);
  });
  return { cells: [`${parameterRow(RATE).label[language]} ${formatShare(rate, language)}`, ...cells] };
}

/** The value of all flows at the usual rates, and at the options' own. */
function npvTable(writing: Writing): Block {
  const { t, findings, language, moneyUnit } = writing;
  const own = findings.scenarios.map(({ resolved }) => resolved.parameters[RATE]);
  const rates = [...new Set([...RATES, ...own])].sort((a, b) => a - b);
  const name = parameterRow(RATE).label[language];
  return table({
    caption: t(`不同资金成本下的财政净现值（${moneyUnit}，平均）`, `Mean NPV at other costs of money (${moneyUnit})`),
    head: [
      textColumn(t('资金成本', 'Cost of money'), 1.4),
      ...columnNames(findings.scenarios, language).map((each) => numberColumn(each)),
    ],
    rows: rates.map((rate) => rateRow(rate, writing)),
    notes: [
      t(
        `“约”由逐年平均收支推算；精确数须把参数“${name}”改为该值后重算。± 为 95% 抽样误差。`,
        `“About” is taken from the mean flows of every year; change the parameter “${name}” and compute again for the exact number. ± is the 95% sampling error.`,
      ),
    ],
  });
}

/** What the budget has to find: the largest year of calls, and the largest sum outstanding. */
function budgetWords({ t, findings, sayMoney }: Writing): string {
  const { metrics, series } = findings.scenarios[0].outcome.result;
  const calls = series['government.calls'];
  const most = Math.max(...calls.mean);
  const year = calls.years[calls.mean.indexOf(most)];
  const [amount, peak] = [sayMoney(most), sayMoney(metrics['fiscal.peakExposure']?.mean)];
  return t(
    `出资须逐年列入预算：平均最多的是第 ${year} 年，${amount}；最大资金占用平均 ${peak}，收回之前由预算承担。模型把财政出资都当作预算资金，不区分一般公共预算与国有资本经营预算，也未测算以专项债券等债务资金出资时的付息与期限匹配；如拟使用债务资金，须按债务管理规定另行论证。`,
    `Calls are to be budgeted for year by year: the most on average is ${amount}, in year ${year}; the largest sum outstanding is ${peak} on average, which the budget carries until it is back. All public money is taken for budget money, of whichever budget; interest and maturities of special bonds or other debt are not computed, and any use of debt is to be examined under the rules on debt.`,
  );
}

const openDefinitions = ({ t }: Writing): Block =>
  list([
    t(
      '“亏损”：盈亏相抵还是亏损项目合计，按投资总额还是财政实缴，清算时还是每年，单只、同类还是母基金整体。本报告列出全部口径，不代为认定。',
      '“Loss”: net or gross, on what was invested or paid in, at liquidation or every year, per fund, class or whole programme. The annex has every reading and decides for none.',
    ),
    t(
      '“让利”：增值收益从收回本金起还是超过门槛收益起算，按单只还是合并核算，管理人与社会资本如何分。',
      '“Concession”: gains beyond the principal or the hurdle, per fund or over all, and how managers and investors divide it.',
    ),
    t(
      '“承接退出项目”：按成本、估值还是打折定价；“原价回购”是否计息。',
      '“Takeover”: at cost, at value or below it; “buyback at the original price”: with or without interest.',
    ),
    t(
      '“撬动”“放大”：社会资本 ÷ 财政，还是全部资金 ÷ 财政；社会资本是否穿透国有资本。',
      '“Leverage”: private or all money per yuan of public money, and whether state-owned investors are looked through.',
    ),
    t(
      '“尽职免责”：由谁认定、以何证据、按何标准。',
      '“Safe harbour for due diligence”: who decides, on what evidence and by what standard.',
    ),
  ]);

const leftOut = ({ t }: Writing): Block =>
  paragraph(
    t(
      '贷款风险补偿资金池、政银担分险以及同一笔钱用于股权、贷款或补助的比较，本报告的模型只含股权一侧，未予测算。就业、税收、产业集聚和上市声誉没有可靠的因果估计，不折算成收益。社会资本的性质没有统计，民间资本占比只按假定比例列出。求解所需的容错线、逐档改变期限或让利比例、全局敏感性，随所问而异，用本工具“探索”页另作。',
      'Loan-loss pools, loss sharing with banks and guarantors, and whether a yuan does more as equity, loan cover or subsidy: the model of this report has the equity side only. Jobs, taxes, clusters and the prestige of listings have no reliable causal estimate and are not turned into returns. Who the private investors are is not counted anywhere, so the truly private part is shown for assumed proportions. Solving for a tolerance, sweeping terms or concessions and global sensitivity depend on what is asked; the Explore page of this tool does them.',
    ),
  );

/** How the money stands in the budget, what the rules leave undefined, and what the report leaves out. */
export const scope = (writing: Writing): readonly Block[] => [
  subheading(writing.t('预算与债务', 'Budget and debt')),
  paragraph(budgetWords(writing)),
  npvTable(writing),
  subheading(writing.t('规定中尚未定义的用语', 'Terms the rules leave undefined')),
  openDefinitions(writing),
  subheading(writing.t('本报告未包括的内容', 'What this report leaves out')),
  leftOut(writing),
];
