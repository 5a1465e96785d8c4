import type { Chart } from './chart';

const HEADER = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"';

/**
 * A chart as the text of an SVG file that stands alone.
 * `serialize` turns an element into markup: XMLSerializer's method in a browser, outerHTML elsewhere.
 */
export function svgFile({ svg }: Chart, serialize: (svg: SVGSVGElement) => string): string {
  const markup = serialize(svg);
  const named = markup.includes(NAMESPACE) ? markup : markup.replace('<svg', `<svg ${NAMESPACE}`);
  return `${HEADER}${named}\n`;
}
