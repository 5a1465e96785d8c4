import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { Language } from '../../model/text';
import { codeFont, fontOf, wholeFontOf, type TypefaceName } from './fonts';
import { points, TYPE } from './measures';

/** The frame around commands stands within the text, twips. */
const FRAME = points(5);

/** Looks of paragraphs; those of the annex are smaller. */
export const PARTS = ['main', 'annex'] as const;
export type Part = (typeof PARTS)[number];
export type CellRole = 'cell' | 'head' | 'group';
/** Tables of many columns are set in smaller type. */
export type TableRole = CellRole | `small-${CellRole}`;
export type Role = TableRole | 'text' | 'item' | 'note' | 'caption' | 'code' | 'figure';

export const styleId = (part: Part, role: Role): string => `report-${part}-${role}`;
export const SUBTITLE = 'report-subtitle';
export const SIGNATURE = 'report-signature';
export const FOOTER = 'report-footer';
/** Space below a table: two tables need a paragraph between them, or Word makes one of them. */
export const GAP = 'report-gap';

/** Type size and distance of lines in points. */
interface Measure {
  readonly size: number;
  readonly line: number;
}

interface Measures {
  readonly text: Measure;
  readonly heading: Measure;
  readonly small: Measure;
  readonly cell: Measure;
}

/** Type of cells where a table has many columns: 六号, the least that offices print. */
const SMALL_CELL: Measure = { size: TYPE.liu, line: 10 };

/** Lists of a Chinese main text are set closer than its sentences: it is to keep to four pages. */
const LIST_ITEM: Measure = { size: TYPE.si, line: 20 };

const measures: Readonly<Record<Language, Readonly<Record<Part, Measures>>>> = {
  zh: {
    main: {
      text: { size: TYPE.san, line: 26 },
      heading: { size: TYPE.san, line: 26 },
      small: { size: TYPE.xiaoWu, line: 11 },
      cell: { size: TYPE.xiaoWu, line: 11 },
    },
    annex: {
      text: { size: TYPE.xiaoSi, line: 20 },
      heading: { size: TYPE.si, line: 26 },
      small: { size: TYPE.xiaoWu, line: 12 },
      cell: { size: TYPE.xiaoWu, line: 12 },
    },
  },
  en: {
    main: {
      text: { size: 11, line: 14.5 },
      heading: { size: 13, line: 18 },
      small: { size: 9, line: 11 },
      cell: { size: 9, line: 11 },
    },
    annex: {
      text: { size: 10.5, line: 15 },
      heading: { size: 12, line: 20 },
      small: { size: 9, line: 11.5 },
      cell: { size: 9, line: 11.5 },
    },
  },
};

/** Lines of a fixed height: a typeface that stands in for another does not move the pages. */
const exactly = (line: number, before = 0, after = 0) => ({
  line: points(line),
  lineRule: LineRuleType.EXACT,
  before: points(before),
  after: points(after),
});

const run = (typeface: TypefaceName, size: number, bold = false) => ({
  font: fontOf(typeface),
  size: 2 * size,
  bold,
  color: '000000',
});

/** Chinese text begins two characters in, English text has space after it. */
const textParagraph = (language: Language, { size, line }: Measure) =>
  language === 'zh'
    ? { spacing: exactly(line), indent: { firstLine: points(2 * size), firstLineChars: 200 }, widowControl: false }
    : { spacing: exactly(line, 0, 4) };

/** The size of type in a cell, points. */
export const cellSize = (part: Part, language: Language, isSmall: boolean): number =>
  (isSmall ? SMALL_CELL : measures[language][part].cell).size;

function stylesOf(part: Part, language: Language): readonly IParagraphStyleOptions[] {
  const { text, small, cell } = measures[language][part];
  const item = part === 'main' && language === 'zh' ? LIST_ITEM : text;
  const isEnglish = language === 'en';
  const style = (role: Role, rest: Omit<IParagraphStyleOptions, 'id' | 'name'>): IParagraphStyleOptions => ({
    id: styleId(part, role),
    name: `Report ${part} ${role}`,
    basedOn: 'Normal',
    quickFormat: true,
    ...rest,
  });
  const cellStyles = (prefix: '' | 'small-', { size, line }: Measure): readonly IParagraphStyleOptions[] => [
    style(`${prefix}cell`, { run: run('plain', size), paragraph: { spacing: exactly(line) } }),
    style(`${prefix}head`, { run: run('heading', size, isEnglish), paragraph: { spacing: exactly(line) } }),
    style(`${prefix}group`, { run: run('heading', size, isEnglish), paragraph: { spacing: exactly(line, 2) } }),
  ];
  const justified = { alignment: isEnglish ? AlignmentType.LEFT : AlignmentType.BOTH };
  return [
    style('text', { run: run('text', text.size), paragraph: { ...justified, ...textParagraph(language, text) } }),
    style('item', { run: run('text', item.size), paragraph: { ...justified, spacing: exactly(item.line) } }),
    style('note', { run: run('plain', small.size), paragraph: { spacing: exactly(small.line, 2) } }),
    style('caption', {
      run: run('heading', cell.size + 1, isEnglish),
      paragraph: { alignment: AlignmentType.CENTER, spacing: exactly(cell.line + 3, 4, 2) },
    }),
    ...cellStyles('', cell),
    ...cellStyles('small-', SMALL_CELL),
    style('code', {
      run: { ...run('plain', small.size), font: codeFont },
      paragraph: { spacing: exactly(small.line), indent: { left: FRAME, right: FRAME } },
    }),
    // A picture needs a line as high as it is: no fixed height here.
    style('figure', {
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { before: points(4), after: 0, line: 240, lineRule: LineRuleType.AUTO },
      },
    }),
  ];
}

const heading = (typeface: TypefaceName, { size, line }: Measure, language: Language, before = 0) => ({
  run: run(typeface, size, language === 'en'),
  paragraph: {
    keepNext: true,
    spacing: exactly(line, before),
    ...(language === 'zh' ? { indent: { firstLine: points(2 * size), firstLineChars: 200 } } : {}),
  },
});

/** The styles of a report: Word's own for title and headings, so that its navigation finds them, and named ones for the rest. */
export function stylesFor(language: Language): IStylesOptions {
  const { main, annex } = measures[language];
  const centred = { alignment: AlignmentType.CENTER };
  const isEnglish = language === 'en';
  return {
    default: {
      document: {
        run: { ...run('text', main.text.size), language: { value: 'en-US', eastAsia: 'zh-CN' } },
      },
      title: {
        run: run('title', isEnglish ? 20 : TYPE.er, isEnglish),
        paragraph: { ...centred, keepNext: true, spacing: exactly(34, 0, 4) },
      },
      heading1: heading('heading', main.heading, language, isEnglish ? 8 : 0),
      heading2: heading('subheading', main.text, language, isEnglish ? 4 : 0),
      heading3: heading('heading', annex.heading, language, 8),
      heading4: heading('subheading', annex.text, language, 4),
    },
    paragraphStyles: [
      {
        id: SUBTITLE,
        name: 'Report subtitle',
        basedOn: 'Normal',
        run: run('subheading', isEnglish ? 11 : TYPE.si),
        paragraph: { ...centred, spacing: exactly(20) },
      },
      {
        id: SIGNATURE,
        name: 'Report signature',
        basedOn: 'Normal',
        run: run('text', main.text.size),
        paragraph: {
          alignment: AlignmentType.RIGHT,
          indent: { right: points(2 * main.text.size) },
          spacing: exactly(main.text.line),
        },
      },
      { id: GAP, name: 'Report gap', basedOn: 'Normal', run: { size: 8 }, paragraph: { spacing: exactly(6) } },
      {
        id: FOOTER,
        name: 'Report footer',
        basedOn: 'Normal',
        run: { ...run('plain', TYPE.si), ...(isEnglish ? {} : { font: wholeFontOf('plain') }) },
        paragraph: { spacing: exactly(18) },
      },
      ...PARTS.flatMap((part) => stylesOf(part, language)),
    ],
  };
}
