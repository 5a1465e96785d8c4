import { openCartesian, type Cartesian, type CartesianSpec } from './cartesian';
import type { Chart, ChartOptions, Readout } from './chart';
import { roundDomainWithZero } from './domain';
import { emptyNote } from './empty';
import { withUnit, type NumberStyle } from './format';
import { readable } from './read';
import { yearTicks } from './ticks';
import { yearDomain, yearTick } from './yearly';

/** What a chart over the years shows. */
export interface YearsSpec extends Pick<CartesianSpec, 'title' | 'description' | 'legend' | 'leastPlot'> {
  readonly years: readonly number[];
  /** Part of a year left free on either side. */
  readonly air: number;
  /** Title of the years, and of the values without their unit. */
  readonly xTitle: string;
  readonly yTitle: string;
  /** The values the vertical axis has to hold, model units; it holds 0 as well. */
  readonly values: readonly number[];
  readonly style: NumberStyle;
}

/** Years along the bottom, values upright; says so where there is no year. */
export function openYears(spec: YearsSpec, options: ChartOptions): Cartesian {
  const { years, values, style, xTitle, ...texts } = spec;
  const domain = yearDomain(years, spec.air);
  const axes = openCartesian(options, {
    ...texts,
    yTitle: withUnit(spec.yTitle, style.unit, options.language),
    y: { domain: roundDomainWithZero(values.map(style.shown)), tick: style.tick },
    x: { title: xTitle, domain, ticks: (width) => yearTicks(domain, width, yearTick) },
  });
  if (years.length === 0) axes.svg.append(emptyNote(axes.draw, axes.plot, options));
  return axes;
}

/** The finished chart, its numbers read out year by year. */
export function yearsChart(
  { title, description, years }: YearsSpec,
  { svg, plot, x }: Cartesian,
  table: Chart['table'],
  readoutAt: (index: number) => Omit<Readout, 'at'>,
): Chart {
  const positions = years.map((year) => x(year));
  return { title, description, svg, table, ...readable('x', plot, positions, readoutAt) };
}
