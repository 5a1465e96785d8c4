import type { Parameters } from '../../model/parameters';
import { text } from '../../model/text';
import { meanOf, simulate, type Lab } from './lab';
import { sampled, type Obtained, type Oracle, type OracleTopic } from './oracle';

const RATE = 0.35;
const PATHS = 2000;

async function successRate(lab: Lab, changes: Partial<Parameters>): Promise<Obtained> {
  const angels = { 'seed.share': 0, 'angel.share': 1, 'angel.successRate': RATE } as const;
  const metrics = await simulate(lab, { ...angels, ...changes }, PATHS);
  const projects = metrics['projects.count'];
  return meanOf(metrics['projects.successes'].map((successes, path) => successes / projects[path]));
}

const rate = (id: string, zh: string, en: string, changes: Partial<Parameters>): Oracle => ({
  id: `success.${id}`,
  name: text(zh, en),
  expected: sampled(RATE),
  digits: 4,
  obtain: (lab) => successRate(lab, changes),
});

const correlated = (market: number, manager: number): Oracle =>
  rate(`${market}-${manager}`, `ρm = ${market}，ρf = ${manager}`, `ρm = ${market}, ρf = ${manager}`, {
    'market.correlation': market,
    'market.managerCorrelation': manager,
  });

export const success: OracleTopic = {
  id: 'success',
  name: text('成功率不随相关性改变', 'The success rate does not depend on correlation'),
  how: text(
    `天使子基金，成功率设为 ${RATE}，模拟 ${PATHS} 次，数出成功项目的比例。`,
    `Angel funds, success rate ${RATE}, ${PATHS} futures: the part of projects that succeed is counted.`,
  ),
  source: text(
    '定义：成功 ⇔ Z > Φ⁻¹(1 − p)，故 P(成功) = p',
    'By definition: success ⇔ Z > Φ⁻¹(1 − p), so P(success) = p',
  ),
  oracles: [
    correlated(0, 0),
    correlated(0.2, 0.05),
    correlated(0.6, 0.35),
    rate('sectors', '6 个行业，ρs = 0.3', '6 sectors, ρs = 0.3', { 'market.sectorCorrelation': 0.3 }),
    rate('tail', 't-copula，自由度 4', 't-copula with 4 degrees of freedom', { 'market.tailDegrees': 4 }),
  ],
};
