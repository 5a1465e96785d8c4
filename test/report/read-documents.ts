import { strFromU8, unzipSync } from 'fflate';
import { DOMParser, parseHTML } from 'linkedom';

/** What a person reads of a report: its parts, each with its lines; a row of a table is one line. */
export interface ReadPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

interface Line {
  readonly text: string;
  readonly isHeading: boolean;
}

function partsOf(lines: readonly Line[]): readonly ReadPart[] {
  const parts: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }];
  for (const { text, isHeading } of lines) {
    if (isHeading) parts.push({ heading: text, lines: [] });
    else if (text !== '') parts.at(-1)?.lines.push(text);
  }
  return parts;
}

const childrenOf = (element: Element): readonly Element[] => Array.from(element.children);
const textOf = (element: Element): string => element.textContent;
const rowText = (cells: readonly string[]): string => cells.join(' | ');

/** The file's document, as a browser parses it. */
export const readHtml = (html: string): Document => parseHTML(html).document;

const HEADINGS = ['H1', 'H2', 'H3'];

function htmlLines(element: Element): readonly Line[] {
  const { tagName } = element;
  if (tagName.toLowerCase() === 'svg' || tagName === 'COLGROUP') return [];
  if (tagName === 'TR') return [{ text: rowText(childrenOf(element).map(textOf)), isHeading: false }];
  const children = childrenOf(element);
  if (children.length > 0 && tagName !== 'PRE') return children.flatMap(htmlLines);
  const isPart = HEADINGS.includes(tagName) && (tagName !== 'H3' || element.closest('.annex') !== null);
  return [{ text: textOf(element), isHeading: isPart }];
}

/** What an HTML report says. */
export function partsOfHtml(html: string): readonly ReadPart[] {
  const article = readHtml(html).querySelector('article');
  if (!article) throw new Error('no article');
  return partsOf(htmlLines(article));
}

/** The parts of a Word document by name. */
export function readDocx(docx: Uint8Array): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(docx)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The body of a Word document. */
export function bodyOfDocx(docx: Uint8Array): Element {
  const xml = new DOMParser().parseFromString(readDocx(docx)['word/document.xml'], 'text/xml');
  const bodies: Iterable<Element> = xml.getElementsByTagName('w:body');
  const [body] = bodies;
  return body;
}

/** All elements of that name within another one. */
export const allIn = (element: Element, name: string): readonly Element[] =>
  Array.from(element.getElementsByTagName(name));

const paragraphText = (paragraph: Element): string =>
  allIn(paragraph, 'w:r')
    .flatMap(childrenOf)
    .map((piece) => (piece.tagName === 'w:br' ? '\n' : piece.tagName === 'w:t' ? textOf(piece) : ''))
    .join('');

/** The name of a paragraph's style; empty where it has none. */
export const styleOf = (paragraph: Element): string => allIn(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? '';

const PARTS = ['Title', 'Heading1', 'Heading3'];

const docxLines = (piece: Element): readonly Line[] => {
  if (piece.tagName === 'w:p') return [{ text: paragraphText(piece), isHeading: PARTS.includes(styleOf(piece)) }];
  return allIn(piece, 'w:tr').map((row) => ({
    text: rowText(allIn(row, 'w:tc').map((cell) => allIn(cell, 'w:p').map(paragraphText).join('\n'))),
    isHeading: false,
  }));
};

/** What a Word document says. */
export const partsOfDocx = (docx: Uint8Array): readonly ReadPart[] =>
  partsOf(childrenOf(bodyOfDocx(docx)).flatMap(docxLines));

const DIGITS = 2;

/** Broken numbers cut to two digits and hashes and codes left out: another computer or a small change of the engine moves the rest. */
export const rounded = (text: string): string =>
  text
    .replace(/\b[0-9a-f]{64}\b/g, '(hash)')
    .replace(/gf1\.[\w-]+(\n[\w-]+(?=\n))*/g, '(code)')
    .replace(/\d+\.\d+(e-?\d+)?/g, (number) => String(Number(Number(number).toPrecision(DIGITS))));

/** A report as lines of text, rounded. */
export const shown = (parts: readonly ReadPart[]): string =>
  `${rounded(parts.map(({ heading, lines }) => [`## ${heading}`, ...lines].join('\n')).join('\n\n'))}\n`;

/** What is wrong with a piece of XML; none where a strict reader would take it. */
export function faultsIn(xml: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const [tag, closing, name, , closed] of xml.matchAll(/<(\/?)([\w:]+)((?:"[^"]*"|[^<>"])*?)(\/?)>/g)) {
    if (closing === '/') {
      if (open.pop() !== name) faults.push(`${tag} closes nothing`);
    } else if (closed !== '/') open.push(name);
  }
  if (open.length > 0) faults.push(`open: ${open.join(' ')}`);
  if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(xml)) faults.push('a bare &');
  if (/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(xml)) faults.push('a character XML has not');
  return faults;
}
