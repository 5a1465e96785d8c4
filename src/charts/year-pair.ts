import type { Series } from '../engine/result';
import type { Language, Text } from '../model/text';
import type { ChartTable } from './chart';
import { sayRange, withUnit, type NumberStyle } from './format';
import { statisticLabels, yearHeader } from './yearly';

/** A yearly quantity with its short name. */
export interface NamedSeries {
  readonly name: Text;
  readonly series: Series;
}

/** Mean, P10 and P90 of two quantities of the same years. */
export function yearPairTable(
  pair: readonly [NamedSeries, NamedSeries],
  caption: Text,
  { unit, shown }: NumberStyle,
  language: Language,
): ChartTable {
  const names = pair.flatMap(({ name }) =>
    [statisticLabels.mean[language], 'P10', 'P90'].map((statistic) => `${name[language]} ${statistic}`),
  );
  const cells = (i: number): number[] =>
    pair.flatMap(({ series: { mean, p10, p90 } }) => [mean[i], p10[i], p90[i]].map(shown));
  return {
    headers: [yearHeader[language], ...names.map((name) => withUnit(name, unit, language))],
    narrow: { caption: withUnit(caption[language], unit, language), headers: [yearHeader[language], ...names] },
    rows: pair[0].series.years.map((year, i) => [year, ...cells(i)]),
  };
}

/** "a 至 b" of the middle 80 % of a year. */
export const saySpread = ({ p10, p90 }: Series, i: number, { say }: NumberStyle, language: Language): string =>
  sayRange(say(p10[i]), say(p90[i]), language);
