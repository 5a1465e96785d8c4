import { text, type Text } from '../model/text';

/** How an indicator's number is written. */
export type IndicatorUnit = 'money' | 'share' | 'rate' | 'multiple' | 'years' | 'count';

/** A number an analysis can ask of a scenario: a formula with a name. */
export interface Indicator {
  readonly id: string;
  readonly label: Text;
  readonly formula: string;
  readonly unit: IndicatorUnit;
  /** Whether a city wants more of it; null where that is for each city to say. */
  readonly better: 'more' | 'less' | null;
}

const indicator = (
  id: string,
  zh: string,
  en: string,
  formula: string,
  unit: IndicatorUnit,
  better: Indicator['better'],
): Indicator => ({ id, label: text(zh, en), formula, unit, better });

/** The fifteen numbers of a comparison, in the order a decision needs them. */
export const indicators: readonly Indicator[] = [
  indicator('tvpi', '财政回收倍数（TVPI）均值', 'Government TVPI, mean', 'mean(government.tvpi)', 'multiple', 'more'),
  indicator(
    'tvpiMedian',
    '财政回收倍数中位数',
    'Government TVPI, median',
    'median(government.tvpi)',
    'multiple',
    'more',
  ),
  indicator(
    'tvpiP10',
    '财政回收倍数 10% 分位',
    'Government TVPI, 10th percentile',
    'quantile(government.tvpi, 0.1)',
    'multiple',
    'more',
  ),
  indicator(
    'capitalBack',
    '本金收回的概率',
    'Probability of capital back',
    'probability(government.tvpi >= 1 - 1e-9)',
    'share',
    'more',
  ),
  indicator('npv', '财政净现值均值', 'Government NPV, mean', 'mean(government.npv)', 'money', 'more'),
  indicator(
    'breach',
    '突破容错线的概率（本方案口径）',
    'Probability of breach (own reading)',
    'probability(breach)',
    'share',
    'less',
  ),
  indicator('lossNet', '净亏损均值', 'Net loss, mean', 'mean(loss.net)', 'share', 'less'),
  indicator('lossGross', '亏损项目合计均值', 'Losing projects, mean', 'mean(loss.gross)', 'share', 'less'),
  indicator('peak', '最大财政净垫付均值', 'Peak exposure, mean', 'mean(fiscal.peakExposure)', 'money', 'less'),
  indicator(
    'breakEven',
    '现金收回年份中位数',
    'Year of break-even, median',
    'median(fiscal.breakEvenYear)',
    'years',
    'less',
  ),
  indicator('leverage', '社会资本撬动', 'Social capital per yuan', 'mean(leverage.social)', 'multiple', 'more'),
  indicator('social', '社会资本内部收益率中位数', 'Private IRR, median', 'median(social.irr)', 'rate', 'more'),
  indicator('manager', '管理人所得均值', 'Manager income, mean', 'mean(manager.income)', 'money', null),
  indicator('projects', '投资项目数', 'Projects', 'mean(projects.count)', 'count', 'more'),
  indicator('successes', '成功项目数', 'Successful projects', 'mean(projects.successes)', 'count', 'more'),
];
