import { maxIndex, sum } from 'd3';
import type { Histogram } from '../engine/result';
import { text, type Language, type Text } from '../model/text';
import { formatCount } from '../model/units';
import { binsOf, closedValues, type Bin } from './bins';
import { openCartesian, type CartesianSpec } from './cartesian';
import type { Chart, ChartOptions, ChartTable, Readout } from './chart';
import { domainOf, roundDomainWithZero } from './domain';
import { NO_DATA, emptyNote } from './empty';
import { numberStyle, percent, sayRange, sayShare, withUnit, type NumberStyle, type Quantity } from './format';
import { OPEN_GAP, OPEN_WIDTH, binBars, binSpan, referencePixel, type BarLooks } from './histogram-bars';
import type { LegendEntry } from './legend';
import { hollow, solid } from './looks';
import type { Palette, Tone } from './palette';
import { readable } from './read';
import { REFERENCE_HEADROOM, verticalReference } from './reference';
import { horizontalTicks } from './ticks';

/** What lies on one side of the reference, and in which colour. */
export interface Side {
  readonly label: Text;
  readonly tone: Tone;
}

/** How often a measure takes which value. */
export interface HistogramData {
  readonly title: Text;
  /** What is on the horizontal axis, without its unit. */
  readonly measure: Text;
  readonly quantity: Quantity;
  readonly histogram: Histogram;
  /** The colour of bars when there is no reference. */
  readonly tone: Tone;
  /** Paths that lie exactly on the lowest edge: told in words, or their bar would dwarf all others. A share of all paths. */
  readonly lowest?: { readonly label: Text; readonly share: number };
  /** A value that divides the paths, in the measure's unit: 1× of capital, a tolerance. */
  readonly reference?: { readonly value: number; readonly label: Text; readonly below: Side; readonly above: Side };
}

const shareTitle = text('情形占比', 'Share of futures');
const pathsTitle = text('情形数', 'Futures');
const cumulativeTitle = text('累计占比', 'Cumulative share');

/** Hollow below the reference, solid from it on. */
function looks({ reference, tone }: HistogramData, palette: Palette): BarLooks {
  if (!reference) return { below: solid(palette[tone]), above: solid(palette[tone]) };
  return { below: hollow(palette[reference.below.tone]), above: solid(palette[reference.above.tone]) };
}

function legendOf(data: HistogramData, { palette, language }: ChartOptions): readonly LegendEntry[] {
  if (!data.reference) return [];
  const { below, above } = data.reference;
  const look = looks(data, palette);
  return [
    { label: below.label[language], mark: 'area', look: look.below },
    { label: above.label[language], mark: 'area', look: look.above },
  ];
}

const binName = (bin: Bin, { say }: NumberStyle, language: Language): string => {
  if (!bin.open) return sayRange(say(bin.from), say(bin.to), language);
  return `≥ ${say(bin.from)}`;
};

/** The bars; shares are of all paths, also where some are not drawn. */
function drawnBins({ histogram, lowest }: HistogramData): readonly Bin[] {
  const [first, ...rest] = binsOf(histogram);
  if (!first) return [];
  return [{ ...first, share: Math.max(0, first.share - (lowest?.share ?? 0)) }, ...rest];
}

function tableOf(
  { measure, histogram, lowest }: HistogramData,
  bins: readonly Bin[],
  { unit, shown }: NumberStyle,
  language: Language,
): ChartTable {
  const paths = sum(histogram.counts);
  const exact = lowest ? bins.slice(0, 1).map((bin) => ({ ...bin, to: bin.from, share: lowest.share })) : [];
  const from = withUnit(`${measure[language]}${language === 'zh' ? '：从' : ', from'}`, unit, language);
  const to = withUnit(language === 'zh' ? '到' : 'to', unit, language);
  return {
    headers: [from, to, pathsTitle[language], withUnit(shareTitle[language], '%', language)],
    rows: [...exact, ...bins].map(({ from: low, to: high, share }) => {
      return [shown(low), shown(high), Math.round(share * paths), percent.shown(share)];
    }),
  };
}

function readoutAt(bins: readonly Bin[], below: number, style: NumberStyle, language: Language) {
  return (index: number): Omit<Readout, 'at'> => {
    const bin = bins[index];
    if (!bin) throw new Error(`no bin ${index}`);
    const upTo = below + sum(bins.slice(0, index + 1), (b) => b.share);
    return {
      title: binName(bin, style, language),
      lines: [
        { label: shareTitle[language], value: sayShare(bin.share) },
        { label: cumulativeTitle[language], value: sayShare(upTo) },
      ],
    };
  };
}

/** What is not drawn: "；另有 59.0% 没有亏损". */
function lowestNote({ lowest }: HistogramData, language: Language): string {
  if (!lowest) return '';
  const said = `${sayShare(lowest.share)} ${lowest.label[language]}`;
  return language === 'zh' ? `；另有 ${said}，未画出` : `; another ${said}, not drawn`;
}

function describe(
  { measure, histogram, lowest }: HistogramData,
  bins: readonly Bin[],
  style: NumberStyle,
  language: Language,
): string {
  const top = bins[maxIndex(bins, (bin) => (bin.open ? 0 : bin.share))];
  if (!top) return language === 'zh' ? `${measure.zh}：${NO_DATA.zh}。` : `${measure.en}: ${NO_DATA.en}.`;
  const paths = formatCount(sum(histogram.counts), language);
  const range = binName(top, style, language);
  const exact = lowest ? `${sayShare(lowest.share)} ${lowest.label[language]}` : '';
  return language === 'zh'
    ? `${measure.zh}在 ${paths} 次模拟中的分布：${exact && `${exact}；其余`}最常见的区间是 ${range}，占 ${sayShare(top.share)}。`
    : `${measure.en} over ${paths} simulated futures: ${exact && `${exact}; otherwise `}the most frequent range is ${range}, ${sayShare(top.share)} of them.`;
}

function specOf(data: HistogramData, bins: readonly Bin[], style: NumberStyle, options: ChartOptions): CartesianSpec {
  const { language } = options;
  const xDomain = domainOf(closedValues(bins, data.reference?.value).map(style.shown));
  const open = bins.find((bin) => bin.open);
  return {
    title: data.title[language],
    description: describe(data, bins, style, language),
    legend: legendOf(data, options),
    yTitle: withUnit(shareTitle[language], '%', language) + lowestNote(data, language),
    y: { domain: roundDomainWithZero(bins.map((bin) => percent.shown(bin.share))), tick: percent.tick },
    x: {
      title: withUnit(data.measure[language], style.unit, language),
      domain: xDomain,
      ticks: (width) => horizontalTicks(xDomain, width, style.tick),
      ...(open && { beyond: { gap: OPEN_GAP, width: OPEN_WIDTH, label: `≥${style.brief(style.shown(open.from))}` } }),
    },
    headroom: data.reference ? REFERENCE_HEADROOM : 0,
  };
}

/** How often does a measure take which value, and on which side of a reference? Bars of equal bins; a wide last bin apart. */
export function histogramChart(data: HistogramData, options: ChartOptions): Chart {
  const { language, palette } = options;
  const bins = drawnBins(data);
  const style = numberStyle(data.quantity, closedValues(bins, data.reference?.value), language);
  const spec = specOf(data, bins, style, options);
  const axes = openCartesian(options, spec);
  const { svg, draw, plot } = axes;
  const reference = data.reference ? referencePixel(axes, style.shown(data.reference.value)) : plot.left;
  const spans = bins.map((bin) => binSpan(axes, bin, style));
  const look = looks(data, palette);
  svg.append(
    ...bins.flatMap((bin, i) => binBars(axes, bin, spans[i] ?? [0, 0], percent.shown(bin.share), reference, look)),
  );
  if (bins.length === 0) svg.append(emptyNote(draw, plot, options));
  if (data.reference) verticalReference(axes, reference, data.reference.label[language], options);
  return {
    title: spec.title,
    description: spec.description,
    svg,
    table: tableOf(data, bins, style, language),
    ...readable(
      'x',
      plot,
      spans.map(([left, right]) => (left + right) / 2),
      readoutAt(bins, data.lowest?.share ?? 0, style, language),
    ),
  };
}
