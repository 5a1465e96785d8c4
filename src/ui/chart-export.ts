import type { Chart, ChartOptions } from '../charts/chart';
import { tableToCsv } from '../charts/csv';
import { lightPalette } from '../charts/palette';
import { svgFile } from '../charts/svg-file';
import type { Language } from '../model/text';

export type DrawChart = (options: ChartOptions) => Chart;

export const EXPORT_FORMATS = ['png', 'svg', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Size of a chart that leaves the page, CSS pixels; a PNG has twice as many. */
const WIDTH = 880;
const HEIGHT = 460;
const PNG_SCALE = 2;

/** A file is read on paper, away from its page: light, with its title above and its origin below the picture. */
const drawForFile = (draw: DrawChart, language: Language, notes: readonly string[]): Chart =>
  draw({ document, width: WIDTH, height: HEIGHT, language, palette: lightPalette, heading: true, notes });

const markup = (chart: Chart): string => svgFile(chart, (svg) => new XMLSerializer().serializeToString(svg));

function loadImage(source: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the browser could not read the chart as a picture'));
    image.src = source;
  });
}

async function pngOf(chart: Chart): Promise<Blob> {
  const image = await loadImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup(chart))}`);
  const canvas = document.createElement('canvas');
  canvas.width = chart.svg.width.baseVal.value * PNG_SCALE;
  canvas.height = chart.svg.height.baseVal.value * PNG_SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is empty'))), 'image/png');
  });
}

/** The chart as a file to download; the notes say where it comes from. */
export async function exportChart(
  draw: DrawChart,
  language: Language,
  notes: readonly string[],
  format: ExportFormat,
): Promise<Blob> {
  const chart = drawForFile(draw, language, notes);
  if (format === 'png') return pngOf(chart);
  return format === 'svg'
    ? new Blob([markup(chart)], { type: 'image/svg+xml' })
    : new Blob([tableToCsv(chart.table, [chart.title, ...notes])], { type: 'text/csv;charset=utf-8' });
}
