import type { Result } from '../../engine/result';
import { fieldOf, isFields, type RawFields } from '../../model/fields';
import { parseScenario } from '../../model/parse';
import { invalid, problem, valid, type Checked, type Problem } from '../../model/problems';
import type { Scenario } from '../../model/scenario';
import { readResult } from '../../report/read-result';
import { REPORT_FORMAT } from '../../report/to-json';
import type { Draft } from '../draft';
import type { PresetLibrary } from '../presets';
import { isLibraryFile, readLibraryFile, type LibraryFile } from './library-file';
import { draftOfResult } from './result-draft';

/** A file by what it holds, whatever it is called. */
export type OpenedFile =
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'library'; readonly file: LibraryFile }
  | { readonly kind: 'result'; readonly draft: Draft; readonly result: Result }
  | { readonly kind: 'report'; readonly content: string };

/** Bytes of the largest file worth reading: reports of six scenarios and large libraries are far below. */
export const LARGEST_FILE = 100e6;

const notText = problem(
  'not-text',
  '',
  '这不是文本文件；可以打开的是方案文件（YAML、JSON）、方案库文件和报告的 JSON 文件。',
  'this is no text file; scenario files (YAML, JSON), library files and the JSON files of reports can be opened.',
);

const emptyFile = problem('empty-file', '', '文件是空的。', 'the file is empty.');

const cutReport = problem(
  'cut-file',
  '',
  '这份报告的 JSON 文件不完整，请重新导出或下载。',
  'this JSON file of a report is not complete; export or download it again.',
);

const cutFile = problem(
  'cut-file',
  '',
  '文件不完整，或不是本工具导出的 JSON 文件；请重新导出或下载。',
  'the file is not complete, or no JSON file of this tool; export or download it again.',
);

/** Letters in which a report says what it is. */
const HEAD_LETTERS = 300;

/** Whether a file that is no JSON means to be: its mistakes are none of YAML. */
const meansJson = (content: string, name: string): boolean =>
  name.toLowerCase().endsWith('.json') || /^\uFEFF?\s*\{/.test(content);

/** What there is to say of a file that is no scenario and can be no other JSON either. */
const cut = (content: string): Problem =>
  content.slice(0, HEAD_LETTERS).includes(`"${REPORT_FORMAT}"`) ? cutReport : cutFile;

function parsed(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const isResult = (raw: unknown): raw is RawFields =>
  isFields(raw) && fieldOf(raw, 'digest') !== undefined && fieldOf(raw, 'metrics') !== undefined;

const isReport = (raw: unknown): boolean => isFields(raw) && fieldOf(raw, 'format') === REPORT_FORMAT;

function openedResult(raw: RawFields, library: PresetLibrary): Checked<OpenedFile> {
  const result = readResult(raw);
  if (!result.ok) return result;
  const draft = draftOfResult(result.value, library);
  return draft.ok ? valid({ kind: 'result', draft: draft.value, result: result.value }) : draft;
}

/** What a file is and holds, or everything that is wrong with it. `name`: what it is called, as far as that is known. */
export function readOpenedFile(content: string, library: PresetLibrary, name = ''): Checked<OpenedFile> {
  if (content.trim() === '') return invalid([emptyFile]);
  if (content.includes('\0')) return invalid([notText]);
  if (isLibraryFile(content)) {
    const file = readLibraryFile(content);
    return file.ok ? valid({ kind: 'library', file: file.value }) : file;
  }
  const raw = parsed(content);
  if (isReport(raw)) return valid({ kind: 'report', content });
  if (isResult(raw)) return openedResult(raw, library);
  const scenario = parseScenario(content, library.documents);
  if (scenario.ok) return valid({ kind: 'scenario', scenario: scenario.value });
  return raw === undefined && meansJson(content, name) ? invalid([cut(content)]) : scenario;
}
