import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { canInstall, install, onPath } from './programs';

/** LibreOffice, and poppler's programs, which read PDF files. */
const PROGRAMS = ['soffice', 'pdftotext', 'pdfimages'];
const PACKAGES = ['libreoffice-writer', 'libreoffice-calc', 'poppler-utils', 'fonts-noto-cjk'];

/** Why there is nothing to check with. */
export const WITHOUT = `LibreOffice is not installed: sudo apt-get install --no-install-recommends ${PACKAGES.join(' ')}`;

const isThere = (): boolean => PROGRAMS.every((name) => onPath(name) !== undefined);

/** Finds LibreOffice; as root on Debian installs it where there is none. False where it cannot be had, which is said. */
export function hasLibreOffice(): boolean {
  if (isThere() || !canInstall()) return isThere();
  try {
    install(PACKAGES);
  } catch (error) {
    process.stderr.write(`LibreOffice could not be installed: ${String(error)}\n`);
  }
  return isThere();
}

const run = promisify(execFile);

/** Opens a file of a folder as a person would, and saves it beside it in another format. */
export async function convert(folder: string, name: string, format: string): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await run('soffice', ['--headless', profile, '--convert-to', format, '--outdir', folder, join(folder, name)]);
}

const LARGE = { maxBuffer: 1e8 };

/** The text of every page of a PDF, in the order it was written. */
export async function pagesOf(pdf: string): Promise<readonly string[]> {
  const { stdout } = await run('pdftotext', ['-raw', pdf, '-'], LARGE);
  return stdout.split('\f').slice(0, -1);
}

/** A word of a PDF and where on its page it stands, points from the upper left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** All words of all pages. */
export async function wordsOf(pdf: string): Promise<readonly Word[]> {
  const { stdout } = await run('pdftotext', ['-bbox', pdf, '-'], LARGE);
  const words = stdout.matchAll(/<word xMin="(.*?)" yMin=".*?" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g);
  return Array.from(words, ([, left, right, bottom, text]) => ({
    text,
    left: Number(left),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** How many pictures a PDF shows; what makes a part of one transparent does not count. */
export async function picturesIn(pdf: string): Promise<number> {
  const { stdout } = await run('pdfimages', ['-list', pdf]);
  return stdout.split('\n').filter((line) => /^\s*\d+\s+\d+\s+image/.test(line)).length;
}
