import type { Chart } from '../charts/chart';
import { lightPalette } from '../charts/palette';
import type { Language } from '../model/text';
import type { Report, ReportFigure } from './report';

/** A figure as a picture for a document that has no vector graphics. */
export interface Picture {
  readonly png: Uint8Array;
  /** Pixels of the file; its size on paper is the writer's. */
  readonly width: number;
  readonly height: number;
  /** What it says, for people who cannot see it. */
  readonly alt: string;
}

/** Width of a drawn figure; on paper it is as wide as the text, so that its letters are a little smaller than those of tables. */
const FIGURE_WIDTH = 640;

/** The figures of a report, in their order. */
export const figuresOf = ({ main, annex }: Report): readonly ReportFigure[] =>
  [...main, ...annex].flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])),
  );

/** Draws a figure as it stands in a report: on white, its caption left to the text around it. */
export const drawFigure = ({ draw, ratio }: ReportFigure, document: Document, language: Language): Chart =>
  draw({
    document,
    width: FIGURE_WIDTH,
    height: Math.round(FIGURE_WIDTH * ratio),
    language,
    palette: lightPalette,
  });
