import { fieldOf, isFields } from '../../model/fields';
import { invalid, problem, valid, type Checked, type Problem } from '../../model/problems';
import { text, type Text } from '../../model/text';

const FORMAT = 'guidefund-library';
const FILE_VERSION = 1;

/** A record in a file, and where it stands there. */
export interface FiledRecord {
  readonly place: Text;
  readonly content: unknown;
}

/** What a library file holds: records still to be read, and what of the file could not be made out at all. */
export interface LibraryFile {
  readonly records: readonly FiledRecord[];
  readonly problems: readonly Problem[];
}

/** A record as one line; null where it holds what no file can. */
function lineOf(record: unknown): string | null {
  try {
    return JSON.stringify(record) ?? null;
  } catch {
    return null;
  }
}

const isPlain = (value: object): boolean => Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;

/** Whether a value that JSON can write comes back from it as it was: maps, dates and the like do not. */
function comesBack(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return isPlain(value) && Object.values(value).every(comesBack);
}

/** How many records a file holds not at all, or not as they are: only damaged ones are such. */
export const countUnwritable = (records: readonly unknown[]): number =>
  records.filter((record) => lineOf(record) === null || !comesBack(record)).length;

/** A whole library as one file: a record a line, so that damage to one line leaves the others, and how many there are. */
export function writeLibraryFile(records: readonly unknown[], exported: string): string {
  const lines = records.flatMap((record) => lineOf(record) ?? []);
  const head = JSON.stringify({ format: FORMAT, version: FILE_VERSION, exported, count: lines.length }).slice(0, -1);
  return `${head},"entries":[\n${lines.join(',\n')}\n]}\n`;
}

/** What such a file is called: with the date of the computer it is made on. */
export function libraryFileName(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `guidefund-library-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.json`;
}

const SAYS_SO = new RegExp(`^\\uFEFF?\\s*\\{[^{]{0,200}"format"\\s*:\\s*"${FORMAT}"`);
const HAS_RECORDS = /^\{"version":\d+,"id":"/m;

/** Whether a text means to be such a file, be it damaged or not. */
export const isLibraryFile = (content: string): boolean => SAYS_SO.test(content) || HAS_RECORDS.test(content);

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

const inList = (content: unknown, i: number): FiledRecord => ({
  place: text(`第 ${i + 1} 个方案`, `scenario ${i + 1}`),
  content,
});

const newerFile = problem(
  'newer-version',
  '',
  '这个方案库文件由更新版本的程序导出；请更新程序后再导入。',
  'this library file was written by a newer version of the program; update the program to import it.',
);

const noEntries = problem(
  'no-entries',
  '',
  '这个方案库文件已损坏，没有一个方案可以读取；请重新导出，或找一份完好的副本。',
  'this library file is damaged and not one scenario can be read; export it again or find a copy that is whole.',
);

const damagedRecord = (i: number): Problem =>
  problem(
    'damaged-record',
    '',
    `第 ${i + 1} 个方案不完整，未导入。`,
    `scenario ${i + 1} is not complete and was not imported.`,
  );

const otherCount = (found: number, count: number): Problem =>
  problem(
    'other-count',
    '',
    `文件写明有 ${count} 个方案，只找到 ${found} 个：其余的已丢失。`,
    `the file says it has ${count} scenarios, but ${found} were found: the others are lost.`,
  );

const COUNT = /"count"\s*:\s*(\d+)/;
const HEAD_LETTERS = 300;

/** What is missing of the records that the head of the file speaks of. */
function missingIn(content: string, found: number): readonly Problem[] {
  const count = COUNT.exec(content.slice(0, HEAD_LETTERS))?.[1];
  return count === undefined || found >= Number(count) ? [] : [otherCount(found, Number(count))];
}

const HEAD = /"entries"\s*:\s*\[$/;
const LAST_LINE = /^\]\s*\}$/;

/** Reads line by line what as a whole is damaged. */
function salvaged(content: string): Checked<LibraryFile> {
  const lines = content.split(/\r?\n/).map((line) => line.trim().replace(/,$/, ''));
  const read = lines.filter((line) => line !== '' && !HEAD.test(line) && !LAST_LINE.test(line)).map(parsed);
  const records = read.flatMap((record, i) => (isFields(record) ? [inList(record, i)] : []));
  if (records.length === 0) return invalid([noEntries]);
  const damaged = read.flatMap((record, i) => (isFields(record) ? [] : [damagedRecord(i)]));
  return valid({ records, problems: [...damaged, ...missingIn(content, read.length)] });
}

/** The records of a library file, as many as can be made out; invalid where none can. */
export function readLibraryFile(content: string): Checked<LibraryFile> {
  const file = parsed(content.replace(/^\uFEFF/, ''));
  if (!isFields(file)) return salvaged(content);
  const version = fieldOf(file, 'version');
  if (typeof version === 'number' && version > FILE_VERSION) return invalid([newerFile]);
  const entries = fieldOf(file, 'entries');
  if (!Array.isArray(entries)) return invalid([noEntries]);
  return valid({ records: entries.map(inList), problems: missingIn(content, entries.length) });
}
