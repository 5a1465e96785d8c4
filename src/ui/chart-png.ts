import type { Chart } from '../charts/chart';
import { svgFile } from '../charts/svg-file';

const PNG_SCALE = 2;

/** A chart as the text of an SVG file. */
export const markup = (chart: Chart): string => svgFile(chart, (svg) => new XMLSerializer().serializeToString(svg));

function loadImage(source: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the browser could not read the chart as a picture'));
    image.src = source;
  });
}

/** A chart as a PNG file, with twice as many pixels as it has CSS pixels. */
export async function pngOf(chart: Chart): Promise<Blob> {
  const image = await loadImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup(chart))}`);
  const canvas = document.createElement('canvas');
  canvas.width = chart.svg.width.baseVal.value * PNG_SCALE;
  canvas.height = chart.svg.height.baseVal.value * PNG_SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is empty'))), 'image/png');
  });
}
