import ln from '@stdlib/math-base-special-ln';
import { normalCdf, normalQuantile } from '../../engine/special';
import { text } from '../../model/text';
import type { Oracle, OracleTopic } from './oracle';

const near = (
  id: string,
  name: string,
  value: number,
  within: number,
  digits: number,
  obtain: () => number,
): Oracle => ({
  id: `normal.${id}`,
  name: text(name, name),
  expected: { kind: 'value', value, within },
  digits,
  obtain: () => ({ value: obtain() }),
});

/** Test values of PPND16: probability and quantile. */
const wichura = [
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167814],
  [1e-20, -9.262340089798408],
] as const;

/** Φ(x) as printed. */
const probabilities = [
  [0, 0.5],
  [0.5, 0.691462461274013],
  [1, 0.841344746068543],
  [1.5, 0.933192798731142],
  [2, 0.977249868051821],
  [3, 0.99865010196837],
] as const;

/** −log₁₀ of the upper tail as printed, to five decimals but for the last, which has four. */
const tails = [
  [5, 6.54265, 5],
  [10, 23.11805, 5],
  [20, 88.5601, 4],
] as const;

export const normal: OracleTopic = {
  id: 'normal',
  name: text('正态分布', 'The normal distribution'),
  how: text(
    '成败门槛、相关性和分位数都经过 Φ 与 Φ⁻¹，这里直接调用引擎的两个函数。',
    'Thresholds, correlation and quantiles all pass through Φ and Φ⁻¹; here the engine’s two functions are called directly.',
  ),
  source: text(
    'Wichura，算法 AS 241（1988）的检验值；Abramowitz 与 Stegun《数学函数手册》表 26.1、26.2',
    'Test values of Wichura’s algorithm AS 241 (1988); Abramowitz & Stegun, Handbook of Mathematical Functions, tables 26.1 and 26.2',
  ),
  oracles: [
    ...wichura.map(([p, x]) => near(`quantile-${p}`, `Φ⁻¹(${p})`, x, 1e-15 * Math.abs(x), 14, () => normalQuantile(p))),
    ...probabilities.map(([x, p]) => near(`cdf-${x}`, `Φ(${x})`, p, 1e-15, 15, () => normalCdf(x))),
    ...tails.map(([x, minusLog, digits]) =>
      near(
        `tail-${x}`,
        `−log₁₀ Φ(−${x})`,
        minusLog,
        1.02 * Number(`5e-${digits + 1}`),
        digits,
        () => -ln(normalCdf(-x)) / Math.LN10,
      ),
    ),
  ],
};
