import { normalCdf, normalQuantile } from '../../engine/special';
import { text } from '../../model/text';
import { shareOf, simulateMetric } from './lab';
import { sampled, type Oracle, type OracleTopic } from './oracle';
import { pool } from './portfolios';

const PROJECTS = 1000;
const FAILURE = 0.7;
const RHO = 0.2;
const PATHS = 4000;

/** Half a project: what lies between two losses a pool of this size can have. */
const HALF = 0.5 / PROJECTS;

/** P(share lost ≤ x) of infinitely many projects. Source: O. Vasicek, “Loan portfolio value”, Risk, December 2002. */
const vasicek = (x: number): number =>
  normalCdf((Math.sqrt(1 - RHO) * normalQuantile(x) - normalQuantile(FAILURE)) / Math.sqrt(RHO));

const percent = (share: number): string => `${Math.round(100 * share)}%`;

const atMostLost = (x: number): Oracle => ({
  id: `many-projects.${x}`,
  name: text(`亏损比例不超过 ${percent(x)} 的概率`, `Probability of losing at most ${percent(x)}`),
  expected: sampled(vasicek(x)),
  digits: 4,
  obtain: async (lab) =>
    shareOf(await simulateMetric(lab, 'loss.gross', pool(PROJECTS, FAILURE, RHO), PATHS), (loss) => loss < x + HALF),
});

export const manyProjects: OracleTopic = {
  id: 'many-projects',
  name: text('项目很多时的亏损分布', 'Distribution of losses with many projects'),
  how: text(
    `用引擎模拟 ${PATHS} 次：${PROJECTS} 个等额项目，失败率 ${percent(FAILURE)}，失败全损，ρ = ${RHO}，整个存续期只有一种市场，数出亏损比例不超过 x 的次数。`,
    `Simulated ${PATHS} times: ${PROJECTS} equal tickets that fail with ${percent(FAILURE)} and then lose everything, ρ = ${RHO}, one state of the market; futures that lose at most x are counted.`,
  ),
  source: text(
    `Vasicek（2002）：项目数趋于无穷时 P(亏损 ≤ x) = Φ((√(1 − ρ) Φ⁻¹(x) − Φ⁻¹(p)) / √ρ)；${PROJECTS} 个项目与极限之差小于抽样误差`,
    `Vasicek (2002): in the limit P(loss ≤ x) = Φ((√(1 − ρ) Φ⁻¹(x) − Φ⁻¹(p)) / √ρ); ${PROJECTS} projects are closer to it than the sampling error`,
  ),
  oracles: [0.5, 0.7, 0.9].map(atMostLost),
};
