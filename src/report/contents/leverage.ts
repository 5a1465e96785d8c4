import { usesRecycling } from '../../model/mechanisms';
import { formatShare } from '../../model/units';
import type { ReportedScenario } from '../findings';
import { columnNames } from '../names';
import { numberColumn, paragraph, table, textColumn, type Block, type ReportRow } from '../report';
import { multiple, percent, withError, type Writing } from '../writing';

type Cell = (scenario: ReportedScenario) => string;

const rowOf = (label: string, cell: Cell, { findings }: Writing): ReportRow => ({
  cells: [label, ...findings.scenarios.map(cell)],
});

function tableOf(caption: string, rows: readonly ReportRow[], notes: readonly string[], writing: Writing): Block {
  const names = columnNames(writing.findings.scenarios, writing.language);
  return table({
    caption,
    head: [textColumn(writing.t('口径', 'Ratio'), 2), ...names.map((name) => numberColumn(name))],
    rows,
    notes,
  });
}

function ratiosTable(writing: Writing): Block {
  const { t } = writing;
  const row = (label: string, metric: string): ReportRow =>
    rowOf(label, ({ outcome }) => withError(multiple, outcome.result.metrics[metric]), writing);
  return tableOf(
    t('财政每出 1 元（倍）', 'Per yuan of public money (×)'),
    [
      row(t('社会资本 ÷ 财政出资（含管理人）', 'Private money (managers included) ÷ public money'), 'leverage.social'),
      row(t('子基金全部资金 ÷ 财政出资', 'All money of the funds ÷ public money'), 'leverage.total'),
    ],
    [],
    writing,
  );
}

/** What a scenario's parties have paid into the funds on average, 万元. */
function paidBy({ outcome }: ReportedScenario) {
  const { incidence } = outcome.result;
  const fee = incidence.programmeManager.out;
  const government = incidence.government.in - fee;
  const [social, managers] = [incidence.social.in, incidence['manager.commitment'].in];
  return { all: incidence.government.in, fee, government, social, managers };
}

/** Prices of a buyback and recycled money are among what is paid, but no part of the ratios. */
const isPlain = ({ resolved: { parameters } }: ReportedScenario): boolean =>
  parameters['concession.mode'] !== 'buyback' && !usesRecycling(parameters);

function reconciliation(writing: Writing): Block {
  const { t, money, moneyUnit } = writing;
  const row = (label: string, amount: (paid: ReturnType<typeof paidBy>) => number): ReportRow =>
    rowOf(label, (scenario) => money(amount(paidBy(scenario))), writing);
  return tableOf(
    t(`从财政出资到撬动倍数（${moneyUnit}，平均）`, `From public money to the ratio (${moneyUnit}, means)`),
    [
      row(t('财政累计出资', 'Public money paid in'), ({ all }) => all),
      row(t('减：母基金管理费', 'less: fee of the fund of funds'), ({ fee }) => fee),
      row(t('财政投入子基金', 'Public money in the funds'), ({ government }) => government),
      row(t('社会资本投入', 'Paid by private investors'), ({ social }) => social),
      row(t('管理人投入', 'Paid by managers'), ({ managers }) => managers),
      rowOf(
        t('（社会资本 + 管理人）÷ 财政投入，倍', '(investors + managers) ÷ public money, ×'),
        (scenario) => {
          const { government, social, managers } = paidBy(scenario);
          return isPlain(scenario) ? multiple((social + managers) / government) : '—';
        },
        writing,
      ),
    ],
    [
      t(
        '每一元只计一次：母基金投入子基金的钱即财政出资，不再另加；S基金承接款、财政补助不计入。末行为平均数之比，上表为逐条路径之比的平均；约定回购或循环使用的方案，投入中含回购价款或循环资金，不作此比。',
        'Every yuan counts once: what the fund of funds pays into the funds is the public money, and is not added again; takeovers by S-funds and subsidies are left out. The last row is a ratio of means, the table above means of ratios; with a buyback or recycling the amounts hold its price or recycled money, and no ratio is taken.',
      ),
    ],
    writing,
  );
}

/** What part of private investors' money may be state-owned, as there is no statistic of it. */
const STATE_SHARES = [0, 0.3, 0.5, 0.7] as const;

/** Private money per yuan of all state money, and its part of all money of the funds. */
function consolidated({ outcome }: ReportedScenario, stateShare: number): string {
  const social = outcome.result.metrics['leverage.social']?.mean;
  if (typeof social !== 'number') return '—';
  const [ownedByState, owned] = [stateShare * social, (1 - stateShare) * social];
  return `${multiple(owned / (1 + ownedByState))} / ${percent(owned / (1 + social))}`;
}

function lookThrough(writing: Writing): Block {
  const { t, language } = writing;
  return tableOf(
    t(
      '穿透国有资本后：民间资本 ÷ 国有资金（倍） / 民间资本占全部资金',
      'Looking through state-owned investors: private ÷ state money (×) / private part of all money',
    ),
    STATE_SHARES.map((share) =>
      rowOf(
        t(
          `若社会资本中国有资本占 ${formatShare(share, language)}`,
          `If ${formatShare(share, language)} of private investors’ money is state-owned`,
        ),
        (scenario) => consolidated(scenario, share),
        writing,
      ),
    ),
    [
      t(
        '社会资本中国有资本的比例没有统计，逐档列出；管理人出资并入社会资本。',
        'There is no statistic of that part, so several are shown; managers count as private investors.',
      ),
    ],
    writing,
  );
}

/** Private money and all money per yuan of public money, side by side: the two are often taken for one another; and what is behind them. */
export function leverage(writing: Writing): readonly Block[] {
  return [
    ratiosTable(writing),
    paragraph(
      writing.t(
        '两个口径恰好相差 1（财政自己的那 1 元）。均按子基金层面的实缴计算，不含项目层面的跟投。政府出资比例为 s 时，前一口径至多为 (1−s)/s：出资比例 50% 与“十倍杠杆”不能同时成立。',
        'The two differ by exactly 1, the public yuan itself. Both are at the level of the funds and on paid-in money, without co-investment in projects. With a government share s the first is (1−s)/s at most: a share of 50% and “tenfold leverage” exclude one another.',
      ),
    ),
    reconciliation(writing),
    lookThrough(writing),
  ];
}
