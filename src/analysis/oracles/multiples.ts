import type { Parameters } from '../../model/parameters';
import { text } from '../../model/text';
import { meanOf, simulateMetric } from './lab';
import { sampled, type Oracle, type OracleTopic } from './oracle';
import { directOnly, quickExits } from './portfolios';

const PATHS = 2000;

/** A hundred independent projects a path, all of which succeed, none of which is forced. */
const winners: Partial<Parameters> = {
  ...directOnly,
  ...quickExits,
  'direct.successRate': 1,
  'market.correlation': 0,
  'market.managerCorrelation': 0,
};

const losers: Partial<Parameters> = { ...winners, 'direct.successRate': 0, 'direct.recovery': 0.25 };

const mean = (id: string, zh: string, en: string, expected: number, changes: Partial<Parameters>): Oracle => ({
  id: `multiples.${id}`,
  name: text(zh, en),
  expected: sampled(expected),
  digits: 3,
  unit: text('倍', '×'),
  obtain: async (lab) => meanOf(await simulateMetric(lab, 'gross.multiple', { ...winners, ...changes }, PATHS)),
});

/** Σ share · (high − low) / ln(high / low) over the bands of the baseline, computed by none of this code. */
const TABLE_MEAN = 5.72919;

export const multiples: OracleTopic = {
  id: 'multiples',
  name: text('回收倍数的平均', 'Mean multiples'),
  how: text(
    `100 个互相独立、全部成功（或全部失败）的项目，模拟 ${PATHS} 次，求项目总体倍数的平均。`,
    `A hundred independent projects, all of which succeed (or fail), ${PATHS} futures: mean multiple of all projects.`,
  ),
  source: text(
    '设定的平均数，含倍数上限；分档表由各档的对数均匀分布算出',
    'The means that are set, the cap in force; of a table, the log-uniform mean of its bands',
  ),
  oracles: [
    mean('lognormal', '对数正态，平均 3 倍', 'Lognormal, mean 3×', 3, { 'direct.multipleMean': 3 }),
    mean('pareto', '帕累托，α = 1.8，平均 3 倍', 'Pareto, α = 1.8, mean 3×', 3, {
      'direct.multipleModel': 'pareto',
      'direct.multipleMean': 3,
    }),
    mean('table', '基准的分档表', 'The bands of the baseline', TABLE_MEAN, { 'direct.multipleModel': 'table' }),
    mean('recovery', '失败项目平均回收 0.25 倍', 'Failures return 0.25× in the mean', 0.25, losers),
  ],
};
