import { isDefined } from '../../engine/irr';
import { compensatedSum, frequencyError95 } from '../../engine/statistics';
import type { RunOutcome } from '../../engine/result';
import { columnNames } from '../names';
import { numberColumn, table, textColumn, type Block, type ReportRow } from '../report';
import { chance, percent, withError, type Writing } from '../writing';

/** Less than this of every yuan is rounding, as where capital is held to be back. */
const ROUNDING = 1e-9;

/** How much the government loses in the futures in which it loses, and what it paid in there; 万元. */
interface GovernmentLoss {
  readonly losses: Float64Array;
  readonly paidIn: Float64Array;
}

/** The futures in which the government gets back less than it paid in. */
export function governmentLoss({ columns }: RunOutcome): GovernmentLoss {
  const [multiples, paid, received] = ['government.tvpi', 'government.paidIn', 'government.distributed'].map(
    (name) => columns[name],
  );
  const isLost = (_: number, path: number): boolean => isDefined(multiples[path]) && multiples[path] < 1 - ROUNDING;
  return { losses: paid.map((wan, path) => wan - received[path]).filter(isLost), paidIn: paid.filter(isLost) };
}

/** Mean and its standard error; null where there are too few. */
function meanOf(values: Float64Array): { readonly mean: number | null; readonly se: number | null } {
  const n = values.length;
  if (n === 0) return { mean: null, se: null };
  const mean = compensatedSum(values) / n;
  const se = n > 1 ? Math.sqrt(compensatedSum(values.map((x) => (x - mean) ** 2)) / (n - 1) / n) : null;
  return { mean, se };
}

function rowOf(outcome: RunOutcome, name: string, { money }: Writing): ReportRow {
  const { losses, paidIn } = governmentLoss(outcome);
  const { paths } = outcome.result;
  const probability = losses.length / paths;
  const share = compensatedSum(losses) / compensatedSum(paidIn);
  return {
    cells: [
      name,
      chance(probability, frequencyError95(probability, paths)),
      withError(money, meanOf(losses)),
      losses.length > 0 ? percent(share) : '—',
    ],
  };
}

/** A mean net amount hides what is lost where things go wrong. */
export function governmentLosses(writing: Writing): Block {
  const { t, findings, language, moneyUnit } = writing;
  const names = columnNames(findings.scenarios, language);
  return table({
    caption: t(
      `财政收不回本金的情形（± 为 95% 抽样误差，概率的以百分点计）`,
      `Futures in which the government does not get its money back (± 95% sampling error, of probabilities in points)`,
    ),
    head: [
      textColumn(t('方案', 'Option'), 1.4),
      numberColumn(t('可能性', 'Probability')),
      numberColumn(t(`届时平均损失，${moneyUnit}`, `Mean loss there, ${moneyUnit}`), 1.2),
      numberColumn(t('占届时实缴', 'Of what was paid in')),
    ],
    rows: findings.scenarios.map(({ outcome }, i) => rowOf(outcome, names[i], writing)),
    notes: [t('不含对管理人的补助；损失未折现。', 'Subsidies to managers apart; losses are not discounted.')],
  });
}
