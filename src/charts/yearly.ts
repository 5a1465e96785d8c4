import type { Series } from '../engine/result';
import { text, type Language, type Text } from '../model/text';
import type { Domain } from './domain';

/** What is known of one year, under the names of a Series. */
export const STATISTICS = ['mean', 'p10', 'p25', 'p50', 'p75', 'p90'] as const;
export type Statistic = (typeof STATISTICS)[number];

export const statisticLabels: Readonly<Record<Statistic, Text>> = {
  mean: text('平均值', 'Mean'),
  p10: text('P10', 'P10'),
  p25: text('P25', 'P25'),
  p50: text('中位数', 'Median'),
  p75: text('P75', 'P75'),
  p90: text('P90', 'P90'),
};

export const middleHalf = text('五成情形（P25–P75）', 'Middle 50% (P25–P75)');
export const middleFourFifths = text('八成情形（P10–P90）', 'Middle 80% (P10–P90)');

export const yearHeader = text('母基金年度', 'Programme year');
export const yearEndTitle = text('母基金设立后年数（年末）', 'Programme year (at year end)');
export const yearTitle = text('母基金设立后第几年', 'Programme year');

/** "第6年" or "Year 6". */
export const yearName = (year: number, language: Language): string =>
  language === 'zh' ? `第${year}年` : `Year ${year}`;

export const yearTick = (year: number): string => String(year);

/** All statistics of all years, for domains. */
export const allValues = (series: Series): readonly number[] => STATISTICS.flatMap((statistic) => series[statistic]);

/** The first and the last year, with some air (in years) on either side. */
export function yearDomain(years: readonly number[], air: number): Domain {
  const first = years[0] ?? 1;
  const last = years.at(-1) ?? first;
  return [first - air, last + air];
}

/** A curve begins and ends at the ends of the axis; a single year stands in its middle. */
export const fanAir = (years: readonly number[]): number => (years.length > 1 ? 0 : 0.5);
