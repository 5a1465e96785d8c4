import { text } from '../model/text';
import type { AppState } from '../state/app-state';
import { trouble } from '../state/notice';

const notLoaded = trouble(
  text(
    '这项功能的程序没有加载成功，没有执行；请检查网络，刷新页面后再试一次。',
    'The code for this could not be loaded, and nothing was done; check the connection, reload the page and try again.',
  ),
  [],
);

/** A part of the program that comes when it is first needed; null where it does not come, and then that is told. */
export async function loadPart<T>(state: AppState, load: () => Promise<T>): Promise<T | null> {
  try {
    return await load();
  } catch {
    state.notice.value = notLoaded;
    return null;
  }
}
