import {
  appendMarkupInsideElement,
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Feature } from 'write-excel-file/universal';
import type { Sheet } from '../sheet';

/** Letters that are still legible side by side on a page. */
const PAGE_LETTERS = 180;

/** On as few pages side by side as letters that can be read allow. */
const pagesAcross = ({ columns }: Sheet): number =>
  Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / PAGE_LETTERS);

const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];

const withElement = (xml: string, element: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet');

const lastCell = ({ columns, rows }: Sheet): string => getCellAddress(rows.length, columns.length - 1);

const printTitle = ({ name }: Sheet, place: number): string =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">${sanitizeTextContent(`'${name.replaceAll("'", "''")}'!$1:$1`)}</definedName>`;

/** Headings that filter the rows below them and stand on every printed page; rows of a legible height; numbered pages. */
export const pagesOf = (sheets: readonly Sheet[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) =>
          [
            '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
            '<sheetFormatPr defaultRowHeight="15"/>',
            `<autoFilter ref="A1:${lastCell(sheets[sheetIndex])}"/>`,
            '<headerFooter><oddFooter>&amp;C&amp;A  &amp;P / &amp;N</oddFooter></headerFooter>',
          ].reduce(withElement, xml),
        transformElementAttributes: (tag, attributes, _, __, { sheetIndex }) =>
          tag === 'pageSetup'
            ? { ...attributes, fitToWidth: pagesAcross(sheets[sheetIndex]), fitToHeight: 0 }
            : attributes,
      },
      'xl/workbook.xml': {
        transform: (xml) =>
          appendMarkupInsideElement(xml, findElement(xml, 'definedNames')!, sheets.map(printTitle).join('')),
      },
    },
  },
});
