import { problem, type Problem } from '../../model/problems';
import { failureOf } from '../failure';

const full = problem(
  'storage-full',
  '',
  '浏览器给本页的存储空间已满；请先导出方案库，删除不用的记录，再试一次。',
  'the space the browser gives this page is full; export the library, delete what is no longer needed, and try again.',
);

const newerPage = problem(
  'newer-page',
  '',
  '另一个窗口打开了更新版本的程序，本页不能再读写方案库；请刷新本页。',
  'a newer version of the program is open in another window, so this page can no longer use the library; reload it.',
);

const late = problem(
  'storage-late',
  '',
  '浏览器迟迟没有打开方案库，可能是磁盘繁忙或被其他窗口占用；这不表示已保存的方案丢失，请稍候再试一次。',
  'the browser takes too long to open the library: the disk may be busy, or another window uses it; this does not mean that anything is lost, so try again in a moment.',
);

const denied = (detail: string): Problem =>
  problem(
    'storage-failed',
    '',
    `浏览器没能读写方案库（${detail}）；请再试一次，或刷新页面。`,
    `the browser could not read or write the library (${detail}); try again, or reload the page.`,
  );

/** What a person reads of a call the store did not fulfil. */
export function storeProblem(error: unknown): Problem {
  if (!(error instanceof DOMException)) return failureOf(error);
  if (error.name === 'QuotaExceededError') return full;
  if (error.name === 'VersionError') return newerPage;
  if (error.name === 'TimeoutError') return late;
  return denied(error.message || error.name);
}
