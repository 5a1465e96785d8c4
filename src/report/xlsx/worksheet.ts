import { cellText, formatAt, type Sheet, type SheetCell } from '../sheet';
import { headerStyleOf, styleOf } from './styles';
import { MAIN_NAMESPACE, stringText, XML_HEADER } from './xml';

const LETTERS = 26;

/** A, B, … Z, AA: the name of a column by its place from 0. */
export function columnLetters(place: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (place % LETTERS));
  return place < LETTERS ? last : columnLetters(Math.floor(place / LETTERS) - 1) + last;
}

/** The rectangle of a sheet's cells, headings included: A1:K131. */
export const areaOf = ({ columns, rows }: Sheet): string => `A1:${columnLetters(columns.length - 1)}${rows.length + 1}`;

const textCell = (at: string, style: number, text: string): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${stringText(cellText(text))}</t></is></c>`;

function cellXml(sheet: Sheet, row: number, place: number, cell: SheetCell): string {
  const at = `${columnLetters(place)}${row + 2}`;
  if (typeof cell === 'string') return cell === '' ? '' : textCell(at, styleOf('text'), cell);
  if (cell === null || !Number.isFinite(cell)) return '';
  return `<c r="${at}" s="${styleOf(formatAt(sheet, row, place))}"><v>${cell}</v></c>`;
}

const rowXml = (number: number, cells: readonly string[]): string => `<row r="${number}">${cells.join('')}</row>`;

const headXml = ({ columns }: Sheet): string =>
  rowXml(
    1,
    columns.map(({ heading, format }, i) => textCell(`${columnLetters(i)}1`, headerStyleOf(format), heading)),
  );

const widthsXml = ({ columns }: Sheet): string =>
  columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('');

/** The first row stays in sight; the first sheet is the one that is open. */
const viewXml = (isFirst: boolean): string =>
  `<sheetViews><sheetView ${isFirst ? 'tabSelected="1" ' : ''}workbookViewId="0">` +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
  '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>';

/** Letters that are still legible side by side on a page. */
const PAGE_LETTERS = 180;

/** On A4 landscape, the columns on as few pages as letters that can be read allow. */
function pageXml({ columns }: Sheet): string {
  const letters = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${Math.ceil(letters / PAGE_LETTERS)}" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;C&amp;A  &amp;P / &amp;N</oddFooter></headerFooter>'
  );
}

/** One sheet of a workbook; numbers as they are, texts as texts. */
export const worksheetXml = (sheet: Sheet, isFirst: boolean): string =>
  XML_HEADER +
  `<worksheet xmlns="${MAIN_NAMESPACE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
  `<dimension ref="${areaOf(sheet)}"/>${viewXml(isFirst)}<sheetFormatPr defaultRowHeight="15"/>` +
  `<cols>${widthsXml(sheet)}</cols><sheetData>${headXml(sheet)}` +
  sheet.rows
    .map((cells, row) =>
      rowXml(
        row + 2,
        cells.map((cell, place) => cellXml(sheet, row, place, cell)),
      ),
    )
    .join('') +
  `</sheetData><autoFilter ref="${areaOf(sheet)}"/>${pageXml(sheet)}</worksheet>`;
