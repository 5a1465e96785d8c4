import { AlignmentType, Footer, PageNumber, Paragraph, TextRun, type ISectionOptions } from 'docx';
import { points, TYPE } from './measures';
import { FOOTER } from './styles';

/** One character free between the number and the edge of the text. */
const GAP = points(TYPE.si);

function footer(side: 'left' | 'right'): Footer {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] });
  const place =
    side === 'right'
      ? { alignment: AlignmentType.RIGHT, indent: { right: GAP } }
      : { alignment: AlignmentType.LEFT, indent: { left: GAP } };
  return new Footer({ children: [new Paragraph({ style: FOOTER, children: [number], ...place })] });
}

/** Page numbers “— 1 —”: at the right of odd pages, at the left of even ones. */
export const footers = (): NonNullable<ISectionOptions['footers']> => ({
  default: footer('right'),
  even: footer('left'),
});
