import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { canInstall, install, onPath } from './programs';

const PROGRAMS = ['soffice', 'pdftotext', 'pdfimages'];
const PACKAGES = ['libreoffice-writer', 'libreoffice-calc', 'poppler-utils', 'fonts-noto-cjk'];

/** Why there is nothing to check with. */
export const WITHOUT = `LibreOffice is not installed: sudo apt-get install --no-install-recommends ${PACKAGES.join(' ')}`;

const isThere = (): boolean => PROGRAMS.every((name) => onPath(name) !== undefined);

/** Finds LibreOffice; as root on Debian installs it where there is none. False where it cannot be had. */
export function hasLibreOffice(): boolean {
  if (isThere() || !canInstall()) return isThere();
  try {
    install(PACKAGES);
  } catch {
    return false;
  }
  return isThere();
}

const run = promisify(execFile);

/** Opens a file as a person would and saves it in another format; its new path. */
export async function convert(folder: string, name: string, format: string): Promise<string> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await run('soffice', ['--headless', profile, '--convert-to', format, '--outdir', folder, join(folder, name)]);
  return join(folder, name.replace(/\w+$/, format));
}

/** The text of every page of a PDF. */
export async function pagesOf(pdf: string): Promise<readonly string[]> {
  const { stdout } = await run('pdftotext', [pdf, '-']);
  return stdout.split('\f').slice(0, -1);
}

/** The words of a PDF with their places on the page, points from its upper left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

export async function wordsOf(pdf: string): Promise<readonly Word[]> {
  const { stdout } = await run('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: 1e8 });
  const found = stdout.matchAll(/<word xMin="(.*?)" yMin=".*?" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g);
  return [...found].map(([, left, right, bottom, text]) => ({
    text,
    left: Number(left),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** How many pictures a PDF shows. */
export async function picturesIn(pdf: string): Promise<number> {
  const { stdout } = await run('pdfimages', ['-list', pdf]);
  return stdout.split('\n').filter((line) => /^\s*\d+\s+\d+\s+image/.test(line)).length;
}
