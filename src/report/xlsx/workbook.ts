import type { Sheet } from '../sheet';
import { areaOf } from './worksheet';
import { MAIN_NAMESPACE, RELATIONS, XML_HEADER, xmlText } from './xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CORE_CONTENT = 'application/vnd.openxmlformats-package.core-properties+xml';

/** Where a sheet lies in the archive, from 1. */
export const worksheetPath = (number: number): string => `xl/worksheets/sheet${number}.xml`;

const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;

export const contentTypesXml = (sheets: readonly Sheet[]): string =>
  XML_HEADER +
  `<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  override('xl/workbook.xml', `${CONTENT}.sheet.main+xml`) +
  sheets.map((_, i) => override(worksheetPath(i + 1), `${CONTENT}.worksheet+xml`)).join('') +
  override('xl/styles.xml', `${CONTENT}.styles+xml`) +
  override('docProps/core.xml', CORE_CONTENT) +
  '</Types>';

interface Relation {
  readonly type: string;
  readonly target: string;
}

const relationsXml = (relations: readonly Relation[]): string =>
  XML_HEADER +
  `<Relationships xmlns="${PACKAGE}/relationships">` +
  relations
    .map(({ type, target }, i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`)
    .join('') +
  '</Relationships>';

export const packageRelationsXml: string = relationsXml([
  { type: `${RELATIONS}/officeDocument`, target: 'xl/workbook.xml' },
  { type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
]);

/** The sheets first, so that the relation of sheet n is rIdn; then the styles. */
export const workbookRelationsXml = (sheets: readonly Sheet[]): string =>
  relationsXml([
    ...sheets.map((_, i) => ({ type: `${RELATIONS}/worksheet`, target: `worksheets/sheet${i + 1}.xml` })),
    { type: `${RELATIONS}/styles`, target: 'styles.xml' },
  ]);

const absolute = (area: string): string => area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** What the filter of a sheet covers, and that its first row is printed on every page. */
function namesOf(sheet: Sheet, place: number): string {
  const inSheet = (area: string): string => xmlText(`'${sheet.name.replaceAll("'", "''")}'!${area}`);
  return (
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${place}" hidden="1">${inSheet(absolute(areaOf(sheet)))}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">${inSheet('$1:$1')}</definedName>`
  );
}

export const workbookXml = (sheets: readonly Sheet[]): string =>
  XML_HEADER +
  `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets>` +
  sheets.map(({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('') +
  `</sheets><definedNames>${sheets.map(namesOf).join('')}</definedNames></workbook>`;

/** Title, author and date (ISO) of the workbook, where there are any. */
export function corePropertiesXml(title: string, author: string, date: string): string {
  const created = /^\d{4}-\d\d-\d\d$/.test(date)
    ? `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created>`
    : '';
  return (
    XML_HEADER +
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator>${created}</cp:coreProperties>`
  );
}
