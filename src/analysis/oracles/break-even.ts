import { breakEven } from '../break-even';
import type { Parameters } from '../../model/parameters';
import { text, type Text } from '../../model/text';
import { meanOf, simulateMetric, withChanges } from './lab';
import { printed, sampled, type OracleTopic } from './oracle';
import { directOnly, quickExits } from './portfolios';

/** Success rate, recovery of failures, and what winners must return for the money to come back: p · X + (1 − p) · μ = 1. */
const cases = [
  [0.3, 0, 3.33],
  [0.4, 0, 2.5],
  [0.5, 0, 2],
  [0.3, 0.1, 3.1],
  [0.4, 0.1, 2.35],
  [0.5, 0.1, 1.9],
] as const;

const portfolio = (successRate: number, recovery: number, multipleMean: number): Partial<Parameters> => ({
  ...directOnly,
  ...quickExits,
  'direct.successRate': successRate,
  'direct.recovery': recovery,
  'direct.multipleMean': multipleMean,
  'direct.multipleSpread': 0,
});

const nameOf = (successRate: number, recovery: number): Text =>
  text(
    `成功率 ${100 * successRate}%，失败回收 ${recovery} 倍`,
    `Success rate ${100 * successRate}%, failures return ${recovery}×`,
  );

const PATHS = 2000;
const TIMES = text('倍', '×');

export const breakEvenFormula: OracleTopic = {
  id: 'break-even',
  name: text('保本所需的成功倍数', 'Multiple of winners that breaks even'),
  how: text(
    '无费用、无强制处置；用页面上“保本”一行的同一函数。',
    'Without fees and forced sales; the function behind the line “break-even” of the results.',
  ),
  source: text('p·X + (1 − p)·μ = 1，解出 X', 'p·X + (1 − p)·μ = 1, solved for X'),
  oracles: cases.map(([successRate, recovery, multiple]) => ({
    id: `break-even.${successRate}-${recovery}`,
    name: nameOf(successRate, recovery),
    expected: printed(multiple, 2),
    digits: 2,
    unit: TIMES,
    obtain: (lab) => {
      const [{ neededMultiple }] = breakEven(withChanges(lab, portfolio(successRate, recovery, 3)));
      return { value: neededMultiple };
    },
  })),
};

export const breakEvenRun: OracleTopic = {
  id: 'break-even-run',
  name: text('按保本倍数模拟，平均恰好收回', 'Simulated with these multiples, the money comes back in the mean'),
  how: text(
    `成功倍数设为上表的保本倍数，模拟 ${PATHS} 次，求项目总体倍数的平均。`,
    `With the multiples above, ${PATHS} futures: mean multiple of all projects.`,
  ),
  source: text('保本的定义：平均倍数为 1', 'What breaking even means: a mean multiple of 1'),
  oracles: cases.map(([successRate, recovery]) => ({
    id: `break-even-run.${successRate}-${recovery}`,
    name: nameOf(successRate, recovery),
    expected: sampled(1),
    digits: 4,
    unit: TIMES,
    obtain: async (lab) => {
      const needed = (1 - (1 - successRate) * recovery) / successRate;
      return meanOf(await simulateMetric(lab, 'gross.multiple', portfolio(successRate, recovery, needed), PATHS));
    },
  })),
};
