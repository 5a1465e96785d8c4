const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Listed on every svg root: a picture that leaves the page brings its font stack along. */
export const FONT_FAMILY = '"Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif';

/** Size of all text but headings, viewBox units. */
export const FONT_SIZE = 12;

export type Attributes = Readonly<Record<string, string | number>>;

/** Makes svg elements of one document. */
export type Brush = <K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...children: readonly (Element | string)[]
) => SVGElementTagNameMap[K];

function attributeText(name: string, value: string | number): string {
  if (typeof value === 'string') return value;
  if (!Number.isFinite(value)) throw new Error(`${name} is ${value}`);
  return String(Math.round(value * 100) / 100);
}

/** A brush for a document. It writes presentation attributes only: the site's policy forbids style attributes. */
export function brush(document: Document): Brush {
  return (name, attributes, ...children) => {
    const element = document.createElementNS(NAMESPACE, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, attributeText(key, value));
    element.append(...children);
    return element;
  };
}

/** Attributes that draw a line of the surface's colour around letters, so that they stay legible over marks. */
export const halo = (surface: string): Attributes => ({
  stroke: surface,
  'stroke-width': 3,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
});
