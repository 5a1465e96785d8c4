import { text } from '../../model/text';
import type { Parameters } from '../../model/parameters';
import { meanOf, simulateMetric, type Lab } from './lab';
import { atMost, sampled, type Obtained, type Oracle, type OracleTopic } from './oracle';
import { directOnly } from './portfolios';

const PATHS = 2000;
const RHOS = [0, 0.2, 0.5, 0.9] as const;

const multiples = (lab: Lab, changes: Partial<Parameters>): Promise<Float64Array> =>
  simulateMetric(lab, 'gross.multiple', changes, PATHS);

const bothSides = async (lab: Lab, low: number, high: number): Promise<readonly [Float64Array, Float64Array]> => [
  await multiples(lab, { 'market.correlation': low }),
  await multiples(lab, { 'market.correlation': high }),
];

/** Mean at the higher ρ less that at the lower, future by future: both share their luck. */
async function meanDifference(lab: Lab, low: number, high: number): Promise<Obtained> {
  const [before, after] = await bothSides(lab, low, high);
  return meanOf(after.map((multiple, path) => multiple - before[path]));
}

/** Variance at the lower ρ as a part of that at the higher. */
async function varianceRatio(lab: Lab, low: number, high: number): Promise<Obtained> {
  const [before, after] = (await bothSides(lab, low, high)).map((column) => meanOf(column).se);
  return { value: (before / after) * (before / after) };
}

const steps = RHOS.slice(1).map((high, i): readonly [number, number] => [RHOS[i], high]);

/** One certain success whose exit may come after the fund's end. */
const oneSuccess: Partial<Parameters> = {
  ...directOnly,
  'programme.capital': 1000,
  'programme.term': 30,
  'direct.fundSize': 1000,
  'direct.successRate': 1,
  'direct.successYears': 7,
  'direct.yearsSpread': 0.8,
};

/** In how many futures a longer term brings less. */
async function worseWithLonger(lab: Lab, term: number, longer: number): Promise<Obtained> {
  const short = await multiples(lab, { ...oneSuccess, 'direct.term': term });
  const long = await multiples(lab, { ...oneSuccess, 'direct.term': longer });
  return { value: long.filter((multiple, path) => multiple < short[path] * (1 - 1e-12)).length };
}

const longer = (term: number, next: number): Oracle => ({
  id: `comparisons.term-${term}`,
  name: text(
    `存续期由 ${term} 年延长到 ${next} 年：成功项目回款变少的次数`,
    `Term of ${next} years instead of ${term}: futures in which a success brings less`,
  ),
  expected: atMost(0),
  digits: 0,
  obtain: (lab) => worseWithLonger(lab, term, next),
});

export const comparisons: OracleTopic = {
  id: 'comparisons',
  name: text('改一个参数，结果该怎样变', 'What one parameter must do to results'),
  how: text(
    `两个方案共用同一组随机数，各模拟 ${PATHS} 次，比较项目总体倍数。`,
    `Two scenarios with the same luck, ${PATHS} futures each; the multiple of all projects is compared.`,
  ),
  source: text(
    '模型的性质：相关性只改变分散程度；无费用时存续期越长，成功项目越少被迫处置',
    'Properties of the model: correlation only changes the spread; without fees, a longer term forces fewer successes',
  ),
  oracles: [
    ...steps.map(([low, high]): Oracle => ({
      id: `comparisons.mean-${high}`,
      name: text(
        `ρm 由 ${low} 升到 ${high}：平均倍数之差`,
        `ρm from ${low} to ${high}: difference of the mean multiple`,
      ),
      expected: sampled(0),
      digits: 4,
      obtain: (lab) => meanDifference(lab, low, high),
    })),
    ...steps.map(([low, high]): Oracle => ({
      id: `comparisons.variance-${high}`,
      name: text(`ρm = ${low} 与 ${high} 的方差之比`, `Variance at ρm = ${low} over that at ${high}`),
      expected: atMost(1),
      digits: 3,
      obtain: (lab) => varianceRatio(lab, low, high),
    })),
    longer(5, 8),
    longer(8, 12),
  ],
};
