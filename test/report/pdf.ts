import { execFileSync } from 'node:child_process';
import { onPath } from '../programs';

/** Whether poppler's programs are here, which read PDF files. */
export const canReadPdf = (): boolean => ['pdftotext', 'pdfimages'].every((name) => onPath(name) !== undefined);

const read = (program: string, args: readonly string[], pdf: Buffer): string =>
  execFileSync(program, args, { input: pdf, encoding: 'utf8', maxBuffer: 1e8 });

/** The text of every page. */
export const pagesOf = (pdf: Buffer): readonly string[] => read('pdftotext', ['-', '-'], pdf).split('\f').slice(0, -1);

/** A word and where on its page it stands, points from the upper left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** All words of all pages. */
export function wordsOf(pdf: Buffer): readonly Word[] {
  const words = /<word xMin="(.*?)" yMin=".*?" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g;
  const found = read('pdftotext', ['-bbox', '-', '-'], pdf).matchAll(words);
  return Array.from(found, ([, left, right, bottom, text]) => ({
    text,
    left: Number(left),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** How many pictures it shows; what makes a part of one transparent does not count. */
export const picturesIn = (pdf: Buffer): number =>
  read('pdfimages', ['-list', '-'], pdf)
    .split('\n')
    .filter((line) => /^\s*\d+\s+\d+\s+image/.test(line)).length;
