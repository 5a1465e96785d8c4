import { access, constants, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { invalid, problem, valid, type Checked, type Problem } from '../model/problems';

/** What the system says about a file in one word, for the end of a sentence. */
const causeOf = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);

const unreadable = (path: string, error: unknown): Problem =>
  problem(
    'unreadable-file',
    path,
    `文件读不出来（${causeOf(error)}），请检查路径和权限。`,
    `the file cannot be read (${causeOf(error)}); check its path and permissions.`,
  );

const notText = (path: string): Problem =>
  problem(
    'not-utf-8',
    path,
    '文件不是 UTF-8 编码，请在编辑器里另存为 UTF-8。',
    'the file is not UTF-8 text; save it as UTF-8 in your editor.',
  );

/** Reads a text file; a byte order mark is left out. */
export async function readTextFile(path: string): Promise<Checked<string>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return invalid([unreadable(path, error)]);
  }
  try {
    return valid(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return invalid([notText(path)]);
  }
}

const unwritable = (path: string, error: unknown): Problem =>
  problem(
    'unwritable-file',
    path,
    `结果写不进这个文件（${causeOf(error)}），请检查目录是否存在、是否有写权限。`,
    `the result cannot be written to this file (${causeOf(error)}); check that its folder exists and may be written to.`,
  );

/** What keeps a file from being written, found before the run that is to fill it. */
export async function outputProblems(path: string): Promise<readonly Problem[]> {
  try {
    const existing = await stat(path).catch(() => undefined);
    if (existing?.isDirectory()) return [unwritable(path, new Error('EISDIR'))];
    await access(existing ? path : dirname(path), constants.W_OK);
    return [];
  } catch (error) {
    return [unwritable(path, error)];
  }
}

/** Writes a file; returns what kept it from being written. */
export async function writeContent(path: string, content: string | Uint8Array): Promise<readonly Problem[]> {
  try {
    await writeFile(path, content);
    return [];
  } catch (error) {
    return [unwritable(path, error)];
  }
}
