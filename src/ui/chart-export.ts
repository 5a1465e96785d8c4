import type { Chart, ChartOptions } from '../charts/chart';
import { tableToCsv } from '../charts/csv';
import { lightPalette } from '../charts/palette';
import type { Language } from '../model/text';
import { markup, pngOf } from './chart-png';

export type DrawChart = (options: ChartOptions) => Chart;

export const EXPORT_FORMATS = ['png', 'svg', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Size of a chart that leaves the page, CSS pixels. */
const WIDTH = 880;
const HEIGHT = 460;

/** A file is read on paper, away from its page: light, with its title above and its origin below the picture. */
const drawForFile = (draw: DrawChart, language: Language, notes: readonly string[]): Chart =>
  draw({ document, width: WIDTH, height: HEIGHT, language, palette: lightPalette, heading: true, notes });

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
