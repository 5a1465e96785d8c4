import { createCommon, drawCommon } from '../../engine/common';
import { makePlan } from '../../engine/plan';
import { createFates, drawFates } from '../../engine/projects';
import type { Parameters } from '../../model/parameters';
import { text } from '../../model/text';
import { directOnly } from './portfolios';
import { eachOf, meanOf, withChanges, type Lab } from './lab';
import { sampled, type Oracle, type OracleTopic } from './oracle';

/** Four projects on every path: two in a fund's only year, and two in another fund a year later. */
const fourProjects: Partial<Parameters> = {
  ...directOnly,
  'programme.capital': 4000,
  'programme.vintageYears': 2,
  'direct.fundSize': 2000,
  'direct.ticket': 1000,
  'direct.investmentPeriod': 1,
  'market.correlation': 0.3,
  'market.managerCorrelation': 0.2,
  'market.persistence': 0.6,
};

const PATHS = 20_000;
/** Paths drawn between two breaths. */
const BATCH = 500;

/** Latent qualities of two projects, numbered over both funds, on every path. */
async function drawPairs(lab: Lab, changes: Partial<Parameters>, a: number, b: number): Promise<Float64Array> {
  const plan = makePlan(withChanges(lab, { ...fourProjects, ...changes }));
  const [sleeve] = plan.sleeves;
  const common = createCommon(plan);
  const fates = createFates(plan);
  const products = new Float64Array(PATHS);
  await eachOf(lab, PATHS / BATCH, (batch) => {
    for (let path = batch * BATCH; path < (batch + 1) * BATCH; path++) {
      drawCommon(plan, path, common);
      const qualities = sleeve.vintages.flatMap((vintage) => {
        drawFates(plan, sleeve, vintage, vintage.firstFund, path, common, fates);
        return [...fates.quality.subarray(0, vintage.projects)];
      });
      products[path] = qualities[a] * qualities[b];
    }
  });
  return products;
}

const correlation = (
  id: string,
  zh: string,
  en: string,
  expected: number,
  [a, b]: readonly [number, number],
  changes: Partial<Parameters> = {},
): Oracle => ({
  id: `factors.${id}`,
  name: text(zh, en),
  expected: sampled(expected),
  digits: 4,
  obtain: async (lab) => meanOf(await drawPairs(lab, changes, a, b)),
});

const twoSectors = { 'market.sectorCorrelation': 0.4, 'market.sectors': 2 } as const;

export const factors: OracleTopic = {
  id: 'factors',
  name: text('项目潜在质量的相关系数', 'Correlation of the latent quality of projects'),
  how: text(
    `ρm = 0.3、ρf = 0.2、φ = 0.6，两只子基金相隔一年设立，各两个项目；抽 ${PATHS} 次，求两两乘积的平均。`,
    `ρm = 0.3, ρf = 0.2, φ = 0.6; two funds launched a year apart with two projects each, drawn ${PATHS} times: mean product of two qualities.`,
  ),
  source: text(
    '因子结构的定义：同一因子的项目，相关系数等于共同部分之和',
    'By definition of the factors: two projects are correlated by what they have in common',
  ),
  oracles: [
    correlation('variance', '方差', 'Variance', 1, [0, 0]),
    correlation('fund', '同一子基金：ρm + ρf', 'In one fund: ρm + ρf', 0.5, [0, 1]),
    correlation('year', '相隔一年的两只子基金：ρm φ', 'In two funds a year apart: ρm φ', 0.18, [0, 2]),
    correlation(
      'sector',
      '同一子基金，两个行业，ρs = 0.4：ρm + ρf + ρs/2',
      'In one fund, two sectors, ρs = 0.4: ρm + ρf + ρs/2',
      0.7,
      [0, 1],
      twoSectors,
    ),
    correlation(
      'sector-year',
      '相隔一年，两个行业，ρs = 0.4：ρm φ + ρs/2',
      'A year apart, two sectors, ρs = 0.4: ρm φ + ρs/2',
      0.38,
      [0, 2],
      twoSectors,
    ),
  ],
};
