import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, SectionType, type ISectionOptions } from 'docx';
import type { Picture } from '../figures';
import { ANNEX_TITLE, numberReport } from '../numbering';
import type { Report, Section } from '../report';
import { piecesOf, supplyOf, type Supply } from './blocks';
import { fontTable } from './fonts';
import { footers } from './footers';
import { listsFor } from './lists';
import { PAGE } from './measures';
import { stylesFor, SUBTITLE, type Part } from './styles';

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

function mainSection({ title, subtitle, main }: Report, supply: Supply): ISectionOptions {
  return {
    properties,
    footers: footers(),
    children: [
      new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
      ...subtitle.map((text) => new Paragraph({ style: SUBTITLE, text })),
      ...partPieces(main, 'main', supply),
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

/** Writes the document; the pictures are those of the report's figures, in their order. */
export async function writeDocx(report: Report, pictures: readonly Picture[]): Promise<Uint8Array> {
  const numbered = numberReport(report);
  const supply = supplyOf(pictures);
  const document = new Document({
    title: numbered.title,
    creator: 'guidefund',
    lastModifiedBy: 'guidefund',
    styles: stylesFor(numbered.language),
    numbering: listsFor(numbered.language),
    evenAndOddHeaderAndFooters: true,
    sections: [mainSection(numbered, supply), ...(numbered.annex.length > 0 ? [annexSection(numbered, supply)] : [])],
  });
  const overrides = [{ path: 'word/fontTable.xml', data: fontTable }];
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, overrides));
}
