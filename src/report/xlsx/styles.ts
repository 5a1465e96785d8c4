import type { Language } from '../../model/text';
import type { ColumnFormat } from '../sheet';
import { MAIN_NAMESPACE, XML_HEADER } from './xml';

/** Number formats by their id; from 164 on they are the workbook's own. */
const OWN_FORMATS = { 164: '0.000' } as const;

/** What a cell's format is among Excel's numbered ones: @, #,##0, #,##0.00, 0.00%. */
const formatIds: Readonly<Record<ColumnFormat, number>> = {
  text: 49,
  money: 4,
  share: 10,
  multiple: 164,
  number: 4,
  count: 3,
  general: 0,
};

const FORMATS = Object.keys(formatIds) as ColumnFormat[];

/** After the default style, and those of headings over texts and over numbers. */
const FIRST_STYLE = 3;

/** Number of the style of a heading, which stands over texts or over numbers. */
export const headerStyleOf = (format: ColumnFormat): number => (format === 'text' ? 1 : 2);

/** Number of the style of a cell with this format. */
export const styleOf = (format: ColumnFormat): number => FIRST_STYLE + FORMATS.indexOf(format);

const fonts: Readonly<Record<Language, string>> = { zh: '宋体', en: 'Calibri' };

const font = (name: string, bold: boolean): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="11"/><name val="${name}"/></font>`;

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

const cellFormat = (id: number): string =>
  `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;

const headerFormat = (side: 'left' | 'right'): string =>
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" ' +
  `applyBorder="1" applyAlignment="1"><alignment horizontal="${side}" vertical="center" wrapText="1"/></xf>`;

/** The styles of a workbook: bold headings on grey, and one for each format. */
export const stylesXml = (language: Language): string =>
  XML_HEADER +
  `<styleSheet xmlns="${MAIN_NAMESPACE}">` +
  list(
    'numFmts',
    Object.entries(OWN_FORMATS).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`),
  ) +
  list('fonts', [font(fonts[language], false), font(fonts[language], true)]) +
  list('fills', [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFEEF1F4"/><bgColor indexed="64"/></patternFill></fill>',
  ]) +
  list('borders', [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    '<border><left/><right/><top/><bottom style="thin"><color rgb="FF5C6670"/></bottom><diagonal/></border>',
  ]) +
  list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
  list('cellXfs', [
    cellFormat(0),
    headerFormat('left'),
    headerFormat('right'),
    ...FORMATS.map((format) => cellFormat(formatIds[format])),
  ]) +
  list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
  '</styleSheet>';
