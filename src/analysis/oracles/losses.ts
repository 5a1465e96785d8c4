import { LOSS_ROUNDING } from '../../engine/plan';
import { text, type Text } from '../../model/text';
import { binomialTail } from './closed-forms';
import { shareOf, simulateMetric, type Lab } from './lab';
import { atMost, sampled, type Obtained, type OracleTopic } from './oracle';
import { pool } from './portfolios';

interface Case {
  readonly projects: number;
  readonly failure: number;
  /** Share lost that is exceeded. */
  readonly share: number;
  readonly rho: number;
  readonly probability: number;
}

const caseOf = (projects: number, failure: number, share: number, rho: number, probability: number): Case => ({
  projects,
  failure,
  share,
  rho,
  probability,
});

/** Binomial (ρ 0) and one-factor tails computed by SciPy 1.17.1 to four digits. */
const cases: readonly Case[] = [
  caseOf(20, 0.7, 0.8, 0, 0.1071),
  caseOf(20, 0.7, 0.8, 0.2, 0.2879),
  caseOf(100, 0.5, 0.6, 0, 0.0176),
  caseOf(100, 0.5, 0.6, 0.2, 0.3032),
];

const percent = (share: number): string => `${Math.round(100 * share)}%`;

const nameOf = ({ projects, failure, share, rho }: Case): Text =>
  text(
    `${projects} 个项目，失败率 ${percent(failure)}，ρ = ${rho}：亏掉超过 ${percent(share)} 的概率`,
    `${projects} projects that fail with ${percent(failure)}, ρ = ${rho}: probability of losing more than ${percent(share)}`,
  );

const idOf = ({ projects, rho }: Case): string => `${projects}-${rho}`;

const PATHS = 10_000;

async function simulatedTail(lab: Lab, { projects, failure, share, rho }: Case): Promise<Obtained> {
  const losses = await simulateMetric(lab, 'loss.gross', pool(projects, failure, rho), PATHS);
  return shareOf(losses, (loss) => loss > share + LOSS_ROUNDING);
}

const source = text(
  'ρ = 0 为二项分布；ρ > 0 为 Vasicek 单因子模型（1987，2002）有限个项目的情形。数值由 SciPy 1.17.1（scipy.stats.binom、scipy.integrate.quad）独立算出，取四位小数',
  'Binomial for ρ = 0, Vasicek’s one-factor model (1987, 2002) with finitely many projects for ρ > 0; computed apart from this program by SciPy 1.17.1 (scipy.stats.binom, scipy.integrate.quad) to four decimals',
);

export const lossTails: OracleTopic = {
  id: 'losses',
  name: text('一组相同项目的亏损', 'Losses of a pool of equal projects'),
  how: text(
    `用引擎模拟 ${PATHS} 次：等额投资、失败全损、整个存续期只有一种市场，数出亏损比例超过界限的次数。`,
    `Simulated ${PATHS} times: equal tickets, failures lose everything, one state of the market; futures beyond the limit are counted.`,
  ),
  source,
  oracles: cases.map((each) => ({
    id: `losses.${idOf(each)}`,
    name: nameOf(each),
    expected: sampled(each.probability),
    digits: 4,
    obtain: (lab) => simulatedTail(lab, each),
  })),
};

const PROJECTS = 20;
const SUCCESS = 0.3;
/** Classes 0–1, 2, …, 11, 12 and more successes: each is expected at least 40 times. */
const FIRST = 1;
const LAST = 12;

const merged = (values: readonly number[]): readonly number[] => [
  values.slice(0, FIRST + 1).reduce((a, b) => a + b),
  ...values.slice(FIRST + 1, LAST),
  values.slice(LAST).reduce((a, b) => a + b),
];

async function chiSquare(lab: Lab): Promise<Obtained> {
  const successes = await simulateMetric(lab, 'projects.successes', pool(PROJECTS, 1 - SUCCESS, 0), PATHS);
  const counts = new Array<number>(PROJECTS + 1).fill(0);
  for (const count of successes) counts[count] += 1;
  const exactly = (k: number): number => binomialTail(PROJECTS, k - 1, SUCCESS) - binomialTail(PROJECTS, k, SUCCESS);
  const expected = merged(counts.map((_, k) => PATHS * exactly(k)));
  const value = merged(counts).reduce(
    (sum, count, i) => sum + ((count - expected[i]) * (count - expected[i])) / expected[i],
    0,
  );
  return { value };
}

export const successCounts: OracleTopic = {
  id: 'success-counts',
  name: text('互相独立时的成功个数', 'Number of successes of independent projects'),
  how: text(
    `用引擎模拟 ${PATHS} 次，把成功个数的频数与二项分布逐档比较，得到 χ² 统计量。`,
    `Simulated ${PATHS} times; how often there were how many successes is held against the binomial distribution: the χ² statistic.`,
  ),
  source: text(
    '自由度 11 的 χ² 分布的 99.9% 分位数（印刷表）',
    '99.9% quantile of χ² with 11 degrees of freedom (printed tables)',
  ),
  oracles: [
    {
      id: 'success-counts.chi-square',
      name: text('20 个项目，成功率 30%，ρ = 0：χ²', '20 projects that succeed with 30%, ρ = 0: χ²'),
      expected: atMost(31.26),
      digits: 2,
      obtain: chiSquare,
    },
  ],
};
