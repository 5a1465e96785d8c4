import { text, type Text } from '../../model/text';
import type { Problem } from '../../model/problems';
import type { AppState } from '../app-state';
import { info, trouble, type Notice } from '../notice';
import { LibraryDesk } from './desk';
import { ReportCheck } from './report-check';
import { LARGEST_FILE, readOpenedFile, type OpenedFile } from './opened-file';

/** A file as the browser hands it over. */
export interface FileToOpen {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

const openedNotice = (name: string): Notice =>
  info(text(`已打开文件“${name}”；撤销（↶）可回到之前的方案。`, `Opened the file “${name}”; undo (↶) leads back.`));

const refused = (name: string, problems: readonly Problem[]): Notice =>
  trouble(
    text(`文件“${name}”不能使用，方案没有改变。`, `The file “${name}” cannot be used; nothing was changed.`),
    problems,
  );

const tooLarge: Text = text(
  `超过 ${LARGEST_FILE / 1e6} MB，不会是本工具的文件。`,
  `It has more than ${LARGEST_FILE / 1e6} MB, which no file of this tool has.`,
);

async function open(opened: OpenedFile, name: string, state: AppState): Promise<void> {
  switch (opened.kind) {
    case 'scenario':
      state.choose(opened.scenario);
      if (state.notice.value?.tone !== 'info') state.notice.value = openedNotice(name);
      state.page.value = 'simulate';
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

/** Opens a file, whatever it holds: a scenario or a result on the first page, a library in the library. */
export async function openFile(file: FileToOpen, state: AppState): Promise<void> {
  if (file.size > LARGEST_FILE) {
    state.notice.value = refused(file.name, [{ code: 'file-too-large', path: '', message: tooLarge }]);
    return;
  }
  const opened = readOpenedFile(await file.text(), state.library);
  if (opened.ok) await open(opened.value, file.name, state);
  else state.notice.value = refused(file.name, opened.problems);
}
