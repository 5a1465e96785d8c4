import { compensatedSum, frequencyError95, metricStatistics, quantile } from '../../engine/statistics';
import { text } from '../../model/text';
import type { Lab } from './lab';
import { exactly, type Oracle, type OracleTopic } from './oracle';

const ofList = (
  id: string,
  zh: string,
  en: string,
  value: number,
  digits: number,
  obtain: (lab: Lab) => number | Promise<number>,
): Oracle => ({
  id: `statistics.${id}`,
  name: text(zh, en),
  expected: exactly(value),
  digits,
  obtain: async (lab) => ({ value: await obtain(lab) }),
});

const oneToTen = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
const eight = Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9);

const standardError = async ({ pause }: Lab): Promise<number> =>
  (await metricStatistics(eight, eight, pause)).se ?? NaN;

const PATHS = 10_000;
/** Square of the two-sided 95 % quantile of the normal distribution. */
const Z_SQUARED = 3.8414588206941236;

export const statistics: OracleTopic = {
  id: 'statistics',
  name: text('分位数、标准误与求和', 'Quantiles, errors and sums'),
  how: text('把已知的小样本送入引擎的统计函数。', 'Small samples go through the engine’s statistics.'),
  source: text(
    'R 的 quantile（第 7 型）；教科书的样本标准差；Neumaier（1974）的求和示例；Wilson（1927）区间',
    'R’s quantile (type 7); the sample standard deviation of textbooks; Neumaier’s example of a sum (1974); Wilson’s interval (1927)',
  ),
  oracles: [
    ofList('quantile', '1…10 的 10% 分位数', '10% quantile of 1 … 10', 1.9, 4, () => quantile(oneToTen, 0.1)),
    ofList('quartile', '1…10 的 25% 分位数', '25% quantile of 1 … 10', 3.25, 4, () => quantile(oneToTen, 0.25)),
    ofList(
      'error',
      '2、4、4、4、5、5、7、9 的平均数的标准误：√(32/7/8)',
      'Standard error of the mean of 2, 4, 4, 4, 5, 5, 7, 9: √(32/7/8)',
      Math.sqrt(32 / 7 / 8),
      6,
      standardError,
    ),
    ofList('sum', '1 + 10¹⁰⁰ + 1 − 10¹⁰⁰', '1 + 10¹⁰⁰ + 1 − 10¹⁰⁰', 2, 0, () =>
      compensatedSum(Float64Array.of(1, 1e100, 1, -1e100)),
    ),
    ofList(
      'wilson',
      `${PATHS} 次中一次也没有：95% 上限 z²/(n + z²)`,
      `Not once in ${PATHS}: 95% bound z²/(n + z²)`,
      Z_SQUARED / (PATHS + Z_SQUARED),
      6,
      () => frequencyError95(0, PATHS),
    ),
  ],
};
