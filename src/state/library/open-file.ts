import { text, type Language, type Text } from '../../model/text';
import { problem, type Problem } from '../../model/problems';
import type { AppState } from '../app-state';
import { trouble, type Notice } from '../notice';
import { LibraryDesk } from './desk';
import { ReportCheck } from './report-check';
import { LARGEST_FILE, readOpenedFile, type OpenedFile } from './opened-file';

/** A file as the browser hands it over. */
export interface FileToOpen {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

const refused = (name: string, problems: readonly Problem[]): Notice =>
  trouble(
    text(`文件“${name}”不能使用，方案没有改变。`, `The file “${name}” cannot be used; nothing was changed.`),
    problems,
  );

const tooLarge: Text = text(
  `超过 ${LARGEST_FILE / 1e6} MB，不会是本工具的文件。`,
  `It has more than ${LARGEST_FILE / 1e6} MB, which no file of this tool has.`,
);

const unreadable = problem(
  'unreadable-file',
  '',
  '浏览器读不到它的内容：可能是文件夹，或者文件已被移动、删除；请重新选择文件。',
  'the browser cannot read it: it may be a folder, or a file that was moved or deleted; choose a file again.',
);

async function open(opened: OpenedFile, name: string, state: AppState): Promise<void> {
  switch (opened.kind) {
    case 'scenario':
      state.page.value = 'simulate';
      state.chooseFile(opened.scenario, name);
      return;
    case 'result':
      state.part(LibraryDesk).openResult(text(name, name), opened.draft, opened.result);
      return;
    case 'library':
      state.page.value = 'library';
      await state.part(LibraryDesk).take(opened.file, name);
      return;
    case 'report':
      state.page.value = 'library';
      await state.part(ReportCheck).open(opened.content, name);
      return;
  }
}

/** What earlier files had to say is said no longer. */
function forgetEarlier(state: AppState): void {
  state.notice.value = null;
  state.part(LibraryDesk).imported.value = null;
  state.part(ReportCheck).close();
}

async function openOne(file: FileToOpen, state: AppState): Promise<Notice | null> {
  if (file.size > LARGEST_FILE) return refused(file.name, [{ code: 'file-too-large', path: '', message: tooLarge }]);
  const content = await file.text().catch(() => null);
  if (content === null) return refused(file.name, [unreadable]);
  const opened = readOpenedFile(content, state.library, file.name);
  if (!opened.ok) return refused(file.name, opened.problems);
  await open(opened.value, file.name, state);
  return null;
}

/** Says what could not be opened, even where other files were. */
function sayRefused(refusals: readonly Notice[], state: AppState): void {
  if (refusals.length === 0) return;
  const said = [state.notice.value, ...refusals].flatMap((notice) => notice ?? []);
  const inOne = (language: Language): string => said.map((each) => each.text[language]).join(' ');
  state.notice.value = trouble(
    text(inOne('zh'), inOne('en')),
    said.flatMap(({ problems }) => problems),
  );
}

/**
 * Opens files, whatever they hold, one after the other: a scenario or a result on the first page (of several the last one stays),
 * a library in the library (several add up).
 */
export async function openFiles(files: readonly FileToOpen[], state: AppState): Promise<void> {
  forgetEarlier(state);
  const refusals: Notice[] = [];
  for (const file of files) {
    const refusal = await openOne(file, state);
    if (refusal) refusals.push(refusal);
  }
  sayRefused(refusals, state);
}

/** Opens one file. */
export const openFile = (file: FileToOpen, state: AppState): Promise<void> => openFiles([file], state);
