import { extent } from 'd3';
import type { Chart, ChartOptions } from './chart';
import { openCartesian } from './cartesian';
import { domainOf, roundDomain, type Domain } from './domain';
import { emptyNote } from './empty';
import type { EstimateStyle } from './estimate-style';
import { withUnit } from './format';
import type { LegendEntry } from './legend';
import { reachOf } from './measured';
import { readable } from './read';
import { REFERENCE_HEADROOM } from './reference';
import { responseReadout, responseTable, type PointKeys, type ResponseData } from './response';
import type { ResponseAxes } from './response-marks';
import { valueTicks, type Tick } from './ticks';

/** What the axes of a response need beside its data. */
export interface ResponseSpec {
  readonly description: string;
  readonly legend: readonly LegendEntry[];
  readonly style: EstimateStyle;
  /** Values the vertical axis has to show as well, model units. */
  readonly compared: readonly (number | undefined)[];
  /** Whether a value of the horizontal axis is to be marked, with a label above. */
  readonly isMarked: boolean;
  /** What the horizontal axis shows, where that is not just its values. */
  readonly domain?: Domain;
  /** The ticks of the horizontal axis, where they are not its values or round ones. */
  readonly ticks?: (domain: Domain, width: number) => readonly Tick[];
}

/** Dots and caps of bars lie on the ends of the domain. */
const INSET = 6;

/**
 * Round numbers around the estimates and what they are compared with, and the ends of their intervals as they are: a probability's
 * axis does not end at 120 % for an interval that ends at 100.1 %.
 */
function heightsOf({ points }: ResponseData, { style, compared }: ResponseSpec): Domain {
  const values = [...points.map(({ estimate }) => estimate?.value ?? undefined), ...compared];
  const shown = values.filter((value) => value !== undefined).map(style.shown);
  const ends = points.flatMap(({ estimate }) => reachOf(estimate)).map(style.shown);
  const round = roundDomain(new Set(shown).size > 1 ? shown : [...shown, ...ends]);
  return extent([...round, ...ends]) as [number, number];
}

/** Opens the picture of a response: its values along the bottom, what is estimated upright. */
export function openResponse(data: ResponseData, spec: ResponseSpec, options: ChartOptions): ResponseAxes {
  const { language } = options;
  const { style } = spec;
  const { points, axis, measure } = data;
  const values = points.map(({ x }) => x);
  const domain = spec.domain ?? domainOf(values);
  const said = (value: number): string => axis.say(value, language);
  const ticks = spec.ticks ?? ((_, width) => valueTicks(values, domain, width, said));
  const axes = openCartesian(options, {
    title: data.title[language],
    description: spec.description,
    legend: spec.legend,
    yTitle: withUnit(measure[language], style.unit, language),
    y: { domain: heightsOf(data, spec), tick: style.tick },
    x: { title: axis.label[language], domain, inset: INSET, ticks: (width) => ticks(domain, width) },
    headroom: spec.isMarked ? REFERENCE_HEADROOM : 0,
  });
  if (points.length === 0) axes.svg.append(emptyNote(axes.draw, axes.plot, options));
  return { ...axes, style };
}

/** The data of the points: as a table, and read out. */
export function responseReading(
  data: ResponseData,
  { svg, plot, x, style }: ResponseAxes,
  keys: PointKeys,
  { language }: ChartOptions,
): Omit<Chart, 'title' | 'description'> {
  const positions = data.points.map((point) => x(point.x));
  return {
    svg,
    table: responseTable(data, style, language),
    ...readable('x', plot, positions, responseReadout(data, style, keys, language)),
  };
}
