import type { ChartOptions } from './chart';
import { LABEL_LEFT, legend, legendHeight, type LegendEntry } from './legend';
import { FONT_FAMILY, FONT_SIZE, brush, type Attributes, type Brush } from './svg';
import { wrap } from './text-layout';

/** Space kept free at the edges of the picture. */
export const EDGE = 6;

const HEADING_SIZE = 15;
const HEADING_LINE = 21;
const TITLE_LINE = 17;
const BELOW_TEXTS = 10;
const NOTE_SIZE = 11;
const NOTE_LINE = 16;

/** What stands above the marks of every chart. */
export interface FrameTexts {
  readonly title: string;
  readonly description: string;
  readonly legend: readonly LegendEntry[];
  /** Title of the vertical axis, written above it; may be empty. */
  readonly yTitle: string;
}

/** A picture with its texts, and the height from which the rest of it is free. */
export interface Frame {
  readonly svg: SVGSVGElement;
  readonly draw: Brush;
  readonly top: number;
}

const LANGUAGE_TAG = { zh: 'zh-CN', en: 'en' } as const;

function root(
  draw: Brush,
  { width, language, palette }: ChartOptions,
  height: number,
  texts: FrameTexts,
): SVGSVGElement {
  return draw(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      lang: LANGUAGE_TAG[language],
      'font-family': FONT_FAMILY,
      'font-size': FONT_SIZE,
    },
    draw('title', {}, texts.title),
    draw('desc', {}, texts.description),
    draw('rect', { width, height, fill: palette.surface }),
  );
}

interface Layout {
  readonly heading: readonly string[];
  readonly legendTop: number;
  readonly yTitle: readonly string[];
  readonly titleTop: number;
  readonly top: number;
}

function layout({ width, heading }: ChartOptions, texts: FrameTexts): Layout {
  const room = width - 2 * EDGE;
  const headingLines = heading ? wrap(texts.title, room, HEADING_SIZE) : [];
  const yTitle = texts.yTitle === '' ? [] : wrap(texts.yTitle, room);
  const legendTop = EDGE + headingLines.length * HEADING_LINE;
  const titleTop = legendTop + legendHeight(texts.legend, room);
  return {
    heading: headingLines,
    legendTop,
    yTitle,
    titleTop,
    top: titleTop + yTitle.length * TITLE_LINE + BELOW_TEXTS,
  };
}

/** Width of the longest label a legend has room for. */
export const legendRoom = ({ width }: ChartOptions): number => width - 2 * EDGE - LABEL_LEFT;

/** Height the texts of a frame take at the top of the picture. */
export const frameTop = (options: ChartOptions, texts: FrameTexts): number => layout(options, texts).top;

/** Starts a picture of the given height: surface, texts for people who cannot see it, heading, legend, vertical title. Notes come below. */
export function openFrame(options: ChartOptions, height: number, texts: FrameTexts): Frame {
  const draw = brush(options.document);
  const { palette, width } = options;
  const notes = (options.notes ?? []).flatMap((note) => wrap(note, width - 2 * EDGE, NOTE_SIZE));
  const svg = root(draw, options, height + notes.length * NOTE_LINE, texts);
  const { heading, legendTop, yTitle, titleTop, top } = layout(options, texts);
  const paragraph = (lines: readonly string[], from: number, pitch: number, look: Attributes): SVGElement[] =>
    lines.map((line, i) => draw('text', { x: EDGE, y: from + (i + 0.75) * pitch, ...look }, line));
  svg.append(
    ...paragraph(heading, EDGE, HEADING_LINE, { 'font-size': HEADING_SIZE, 'font-weight': 700, fill: palette.text }),
    legend(draw, texts.legend, EDGE, legendTop, width - 2 * EDGE, palette),
    ...paragraph(yTitle, titleTop, TITLE_LINE, { fill: palette.muted }),
    ...paragraph(notes, height - EDGE, NOTE_LINE, { 'font-size': NOTE_SIZE, fill: palette.muted }),
  );
  return { svg, draw, top };
}
