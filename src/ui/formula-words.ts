import { columnNames } from '../analysis/formula';
import { metricLabel } from '../charts/metric-labels';
import type { Parameters } from '../model/parameters';
import { text, type Text } from '../model/text';

/** Something a formula can say, and what it means. */
export interface FormulaWord {
  readonly written: string;
  readonly meaning: Text;
}

const word = (written: string, zh: string, en: string): FormulaWord => ({ written, meaning: text(zh, en) });

/** What sums up the paths of a run, and what works path by path. */
export const formulaFunctions: readonly FormulaWord[] = [
  word('mean(x)', '均值', 'the mean'),
  word('median(x)', '中位数', 'the median'),
  word('quantile(x, 0.1)', '分位数，这里是 10%', 'a quantile, here 10%'),
  word('probability(x >= 1)', '条件成立的概率', 'how likely a condition is'),
  word('sd(x)', '标准差', 'the standard deviation'),
  word('min(x), max(x)', '最小、最大值', 'the smallest, the largest'),
  word('+ − × ÷ : + - * / ^', '四则与乘方', 'arithmetic'),
  word('< <= > >= == !=', '比较', 'comparisons'),
  word('and, or, not', '且、或、非', 'conditions together'),
  word('x > 0 ? a : b', '成立取 a，否则取 b', 'a where it holds, else b'),
  word('abs, sqrt, exp, log, min(a, b), max(a, b)', '逐个情形计算', 'path by path'),
];

/** Formulas worth starting from. */
export const formulaExamples: readonly FormulaWord[] = [
  word(
    'probability(government.tvpi >= 1 and loss.net < 0.4)',
    '本金收回、净亏损又不到 40% 的概率',
    'how likely the capital is back with a net loss below 40%',
  ),
  word(
    'quantile(government.npv, 0.1) / 1e4',
    '最差一成情形里最好的净现值，亿元',
    'the net present value that 10% of futures fall short of, in 亿元 (¥100 m)',
  ),
  word(
    'mean(projects.successes) / programme.capital * 1e4',
    '母基金每 1 亿元规模的成功项目数',
    'successful projects per 亿元 (¥100 m) of the programme',
  ),
];

/** A breach of any one reading: breach.angel.class.net.invested.liquidation. */
const isOneReading = (name: string): boolean => name.startsWith('breach.');

const meaningOf = (name: string): Text =>
  name === 'breach'
    ? text('是否突破容错线（本方案口径）', 'whether the tolerance is breached (own reading)')
    : metricLabel(name).label;

/** The columns that a formula can name in a scenario, but for single readings. */
export const formulaColumns = (parameters: Parameters): readonly FormulaWord[] =>
  columnNames(parameters)
    .filter((name) => !isOneReading(name))
    .map((written) => ({ written, meaning: meaningOf(written) }));

/** Columns for every single reading of a breach. */
export const readingColumns = (parameters: Parameters): readonly string[] =>
  columnNames(parameters).filter(isOneReading);
