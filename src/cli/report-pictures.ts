import { svgFile } from '../charts/svg-file';
import { drawFigure, figuresOf, type Picture } from '../report/figures';
import type { Report } from '../report/report';
import { fontOptions, type Font } from './font';

/** Pixels per unit of the drawing: sharp in print. */
const ZOOM = 3;

/** A document to draw in where there is no browser. */
export async function emptyDocument(): Promise<Document> {
  const { parseHTML } = await import('linkedom');
  return parseHTML('<!doctype html><html><body></body></html>').document;
}

/** The figures of a report as pictures, drawn without a browser. */
export async function picturesOf(report: Report, font: Font): Promise<readonly Picture[]> {
  const [{ renderAsync }, document] = await Promise.all([import('@resvg/resvg-js'), emptyDocument()]);
  const options = { fitTo: { mode: 'zoom', value: ZOOM }, font: fontOptions(font) } as const;
  return Promise.all(
    figuresOf(report).map(async (figure): Promise<Picture> => {
      const chart = drawFigure(figure, document, report.language);
      const image = await renderAsync(
        svgFile(chart, (svg) => svg.outerHTML),
        options,
      );
      return { png: image.asPng(), width: image.width, height: image.height, alt: chart.description };
    }),
  );
}
