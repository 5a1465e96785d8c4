import type { Feature } from 'write-excel-file/universal';
import { sanitizeTextContent } from 'write-excel-file/utility';
import { safeText } from '../names';
import { LONGEST_TITLE, type ReportOptions } from '../options';
import { reportTitle } from '../report-title';

const PART = 'docProps/core.xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Title, author and date, where it is one. */
function coreXml(options: ReportOptions): string {
  const title = sanitizeTextContent(reportTitle(options));
  const author = sanitizeTextContent(safeText(options.author, LONGEST_TITLE));
  const created = /^\d{4}-\d\d-\d\d$/.test(options.date)
    ? `<dcterms:created xsi:type="dcterms:W3CDTF">${options.date}T00:00:00Z</dcterms:created>`
    : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${title}</dc:title><dc:creator>${author}</dc:creator>${created}</cp:coreProperties>`
  );
}

/** What a folder shows about the file. */
export const propertiesOf = (options: ReportOptions): Feature<Blob> => ({
  files: {
    write: { files: () => ({ [PART]: coreXml(options) }) },
    transform: {
      '[Content_Types].xml': {
        insert: () =>
          `<Override PartName="/${PART}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
      },
      '_rels/.rels': {
        insert: () =>
          `<Relationship Id="rId-properties" Type="${PACKAGE}/relationships/metadata/core-properties" Target="${PART}"/>`,
      },
    },
  },
});
