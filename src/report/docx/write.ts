import { strFromU8, unzipSync } from 'fflate';
import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, SectionType, type ISectionOptions } from 'docx';
import type { Authorship } from '../authorship';
import type { Picture } from '../figures';
import { ANNEX_TITLE, numberReport } from '../numbering';
import { LONGEST_TITLE } from '../options';
import type { Report, Section } from '../report';
import { safeText } from '../names';
import { zipDate, zipped } from '../zip';
import { piecesOf, supplyOf, type Supply } from './blocks';
import { fontTable } from './fonts';
import { footers } from './footers';
import { listsFor } from './lists';
import { PAGE } from './measures';
import { SIGNATURE, stylesFor, SUBTITLE, type Part } from './styles';

const properties = {
  page: {
    size: { width: PAGE.width, height: PAGE.height },
    margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.left, right: PAGE.right, footer: PAGE.footer },
  },
};

const HEADINGS = { main: HeadingLevel.HEADING_1, annex: HeadingLevel.HEADING_3 } as const;

const partPieces = (sections: readonly Section[], part: Part, supply: Supply) =>
  sections.flatMap(({ heading, blocks }) => [
    new Paragraph({ heading: HEADINGS[part], text: heading }),
    ...blocks.flatMap((block) => piecesOf(block, part, supply)),
  ]);

function mainSection({ title, subtitle, signature, main }: Report, supply: Supply): ISectionOptions {
  return {
    properties,
    footers: footers(),
    children: [
      new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
      ...subtitle.map((text) => new Paragraph({ style: SUBTITLE, text })),
      ...partPieces(main, 'main', supply),
      ...signature.map((text) => new Paragraph({ style: SIGNATURE, text })),
    ],
  };
}

/** The annex begins on a page of its own. */
function annexSection({ annex, language }: Report, supply: Supply): ISectionOptions {
  return {
    properties: { ...properties, type: SectionType.NEXT_PAGE },
    footers: footers(),
    children: [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        alignment: AlignmentType.CENTER,
        indent: { firstLine: 0, firstLineChars: 0 },
        text: ANNEX_TITLE[language],
      }),
      ...partPieces(annex, 'annex', supply),
    ],
  };
}

const CORE = 'docProps/core.xml';

/** The library says that a document was made and changed now: its files are packed again, with the report's date. */
function dated(docx: ArrayBuffer, date: string): Uint8Array {
  const files = unzipSync(new Uint8Array(docx));
  const core = strFromU8(files[CORE]).replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${zipDate(date)}T00:00:00Z`);
  return zipped({ ...files, [CORE]: core }, date);
}

/** Who made a document, where its office is not named. */
const NOBODY = 'guidefund';

/** Writes the document; the pictures are those of the report's figures, in their order. The same in, the same bytes out. */
export async function writeDocx(report: Report, pictures: readonly Picture[], by: Authorship): Promise<Uint8Array> {
  const numbered = numberReport(report);
  const supply = supplyOf(pictures, numbered.language);
  const author = safeText(by.author, LONGEST_TITLE) || NOBODY;
  const document = new Document({
    title: numbered.title,
    creator: author,
    lastModifiedBy: author,
    styles: stylesFor(numbered.language),
    numbering: listsFor(numbered.language),
    evenAndOddHeaderAndFooters: true,
    sections: [mainSection(numbered, supply), ...(numbered.annex.length > 0 ? [annexSection(numbered, supply)] : [])],
  });
  const overrides = [{ path: 'word/fontTable.xml', data: fontTable }];
  return dated(await Packer.toArrayBuffer(document, undefined, overrides), by.date);
}
