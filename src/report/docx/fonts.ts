import type { IFontAttributesProperties } from 'docx';

/** A Chinese typeface of official documents, and what stands in for it where an office has not installed it. */
interface Typeface {
  readonly name: string;
  readonly otherwise: readonly string[];
  readonly family: 'roman' | 'swiss' | 'script' | 'modern';
}

/** GB/T 9704-2012 sets titles, text, and the first two levels of headings in a typeface each. */
const typefaces = {
  title: { name: '方正小标宋简体', otherwise: ['FZXiaoBiaoSong-B05S', '方正小标宋_GBK', 'SimSun'], family: 'roman' },
  text: { name: '仿宋_GB2312', otherwise: ['FangSong_GB2312', '仿宋', 'FangSong'], family: 'modern' },
  heading: { name: '黑体', otherwise: ['SimHei', 'Heiti SC'], family: 'modern' },
  subheading: { name: '楷体_GB2312', otherwise: ['KaiTi_GB2312', '楷体', 'KaiTi'], family: 'modern' },
  plain: { name: '宋体', otherwise: ['SimSun', 'Songti SC'], family: 'roman' },
} as const satisfies Readonly<Record<string, Typeface>>;

export type TypefaceName = keyof typeof typefaces;

const LATIN = 'Times New Roman';

/** Chinese letters in a typeface, all others in Times New Roman. */
export const fontOf = (typeface: TypefaceName): IFontAttributesProperties => ({
  ascii: LATIN,
  hAnsi: LATIN,
  cs: LATIN,
  eastAsia: typefaces[typeface].name,
});

/** Every letter in a Chinese typeface, digits too, as GB/T 9704-2012 asks of page numbers. */
export const wholeFontOf = (typeface: TypefaceName): IFontAttributesProperties => {
  const { name } = typefaces[typeface];
  return { ascii: name, hAnsi: name, cs: name, eastAsia: name };
};

/** Commands and hashes: letters of one width. */
export const codeFont: IFontAttributesProperties = { ascii: 'Courier New', hAnsi: 'Courier New', eastAsia: '宋体' };

const fontEntry = (name: string, otherwise: readonly string[], charset: string, family: string): string =>
  `<w:font w:name="${name}">${otherwise.length > 0 ? `<w:altName w:val="${otherwise.join(',')}"/>` : ''}` +
  `<w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;

const CHINESE = '86';

/** The document's table of fonts: it names what stands in for each of them. */
export const fontTable: string =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  Object.values(typefaces)
    .map(({ name, otherwise, family }) => fontEntry(name, otherwise, CHINESE, family))
    .join('') +
  fontEntry(LATIN, [], '00', 'roman') +
  fontEntry('Courier New', [], '00', 'modern') +
  '</w:fonts>';
