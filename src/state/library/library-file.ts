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

/** A whole library as one file: a record a line, so that damage to one line leaves the others. */
export function writeLibraryFile(records: readonly unknown[], exported: string): string {
  const head = JSON.stringify({ format: FORMAT, version: FILE_VERSION, exported }).slice(0, -1);
  const lines = records.flatMap((record) => lineOf(record) ?? []);
  return `${head},"entries":[\n${lines.join(',\n')}\n]}\n`;
}

/** What such a file is called: with the date of the computer it is made on. */
export function libraryFileName(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `guidefund-library-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.json`;
}

/** Whether a text means to be such a file, be it damaged or not. */
export const isLibraryFile = (content: string): boolean =>
  new RegExp(`^\\uFEFF?\\s*\\{[^{]{0,200}"format"\\s*:\\s*"${FORMAT}"`).test(content);

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

const inList = (content: unknown, i: number): FiledRecord => ({
  place: text(`第 ${i + 1} 条`, `record ${i + 1}`),
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
  '这个方案库文件已损坏，没有一条记录可以读取；请重新导出，或找一份完好的副本。',
  'this library file is damaged and not one record can be read; export it again or find a copy that is whole.',
);

const badLine = (line: number): Problem =>
  problem('damaged-line', '', `第 ${line} 行已损坏，已跳过。`, `line ${line} is damaged and was skipped.`);

const cutOff = problem(
  'cut-off',
  '',
  '文件不完整（末尾缺失），末尾的记录可能没有了。',
  'the file is incomplete (its end is missing); records at its end may be lost.',
);

/** The last line, and the end of a file that is all there. */
const LAST_LINE = /^\]\s*\}$/;
const END = /\]\s*\}\s*$/;

/** Reads line by line what as a whole is damaged. */
function salvaged(content: string): Checked<LibraryFile> {
  const lines = content.split(/\r?\n/).map((line, i) => ({ number: i + 1, line: line.trim().replace(/,$/, '') }));
  const candidates = lines.slice(1).filter(({ line }) => line !== '' && !LAST_LINE.test(line));
  const read = candidates.map(({ number, line }) => ({ number, content: parsed(line) }));
  const records = read.flatMap(({ number, content: record }) =>
    isFields(record) ? [{ place: text(`第 ${number} 行`, `line ${number}`), content: record }] : [],
  );
  if (records.length === 0) return invalid([noEntries]);
  const damaged = read.filter(({ content: record }) => !isFields(record)).map(({ number }) => badLine(number));
  return valid({ records, problems: [...damaged, ...(END.test(content) ? [] : [cutOff])] });
}

/** The records of a library file, as many as can be made out; invalid where none can. */
export function readLibraryFile(content: string): Checked<LibraryFile> {
  const file = parsed(content.replace(/^\uFEFF/, ''));
  if (!isFields(file)) return salvaged(content);
  const version = fieldOf(file, 'version');
  if (typeof version === 'number' && version > FILE_VERSION) return invalid([newerFile]);
  const entries = fieldOf(file, 'entries');
  return Array.isArray(entries) ? valid({ records: entries.map(inList), problems: [] }) : invalid([noEntries]);
}
