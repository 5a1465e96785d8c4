import { BorderStyle, HeadingLevel, ImageRun, Paragraph, TextRun, type Table } from 'docx';
import type { Language } from '../../model/text';
import type { Picture } from '../figures';
import { safeText } from '../names';
import type { Block, ReportFigure } from '../report';
import { LIST } from './lists';
import { TEXT_PIXELS } from './measures';
import { GAP, styleId, type Part } from './styles';
import { tableOf } from './table';

type Piece = Paragraph | Table;

/** The library numbers pictures through all documents of a page's life: the same report must give the same bytes. */
interface NumberedPicture extends Picture {
  readonly number: number;
}

/** What a document is written with: its language, its pictures in order, and a number of its own for every list. */
export interface Supply {
  readonly language: Language;
  readonly nextPicture: () => NumberedPicture;
  readonly nextList: () => number;
}

/** Pictures and lists are used up from the front; a missing picture is a mistake of whoever made them. */
export function supplyOf(pictures: readonly Picture[], language: Language): Supply {
  let picture = 0;
  let list = 0;
  return {
    language,
    nextPicture() {
      const next = pictures.at(picture++);
      if (!next) throw new Error(`a report with more than ${pictures.length} figures has ${pictures.length} pictures`);
      return { ...next, number: picture };
    },
    nextList: () => ++list,
  };
}

const SUBHEADINGS = { main: HeadingLevel.HEADING_2, annex: HeadingLevel.HEADING_4 } as const;

const box = { style: BorderStyle.SINGLE, size: 4, color: '888888', space: 4 } as const;

/** A picture as wide as the text, with what it says for people who cannot see it. */
function pictureRun({ png, width, height, alt, number }: NumberedPicture, caption: string): ImageRun {
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: TEXT_PIXELS, height: Math.round((TEXT_PIXELS * height) / width) },
    altText: { id: String(number), name: caption, title: caption, description: safeText(alt, Infinity) },
  });
}

function figureOf({ caption }: ReportFigure, part: Part, { nextPicture }: Supply): readonly Piece[] {
  return [
    new Paragraph({ style: styleId(part, 'figure'), children: [pictureRun(nextPicture(), caption)] }),
    new Paragraph({ style: styleId(part, 'caption'), text: caption }),
  ];
}

/** Lines of code keep their ends. */
function codeOf(text: string, part: Part): Paragraph {
  const lines = text.split('\n').map((line, i) => new TextRun({ text: line, ...(i > 0 ? { break: 1 } : {}) }));
  return new Paragraph({
    style: styleId(part, 'code'),
    border: { top: box, bottom: box, left: box, right: box },
    children: lines,
  });
}

/** A block as paragraphs and tables of a document. */
export function piecesOf(block: Block, part: Part, supply: Supply): readonly Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ style: styleId(part, 'text'), text: block.text })];
    case 'heading':
      return [new Paragraph({ heading: SUBHEADINGS[part], text: block.text })];
    case 'code':
      return [codeOf(block.text, part)];
    case 'list': {
      const numbering = { reference: LIST, level: 0, instance: supply.nextList() };
      return block.items.map((item) => new Paragraph({ style: styleId(part, 'item'), numbering, text: item }));
    }
    case 'figure':
      return figureOf(block.figure, part, supply);
    case 'table': {
      const { caption } = block.table;
      return [
        new Paragraph({ style: styleId(part, 'caption'), keepNext: true, text: caption }),
        tableOf(block.table, part, supply.language),
        new Paragraph({ style: GAP }),
      ];
    }
  }
}
