import { text, type Text } from '../../model/text';
import type { Keeping } from '../../state/library/keeper';

/** Where what is saved lies, and for how long. */
export const keepingNotes: Readonly<Record<Keeping, Text>> = {
  promised: text(
    '保存在这台电脑的这个浏览器里，不上传；浏览器已同意长期保留。换电脑前请导出。',
    'Kept in this browser on this computer and sent nowhere; the browser has agreed to keep it for good. Export it before you change computers.',
  ),
  usual: text(
    '保存在这台电脑的这个浏览器里，不上传。磁盘空间不足或清除浏览数据时可能丢失，重要的请导出一份。',
    'Kept in this browser on this computer and sent nowhere. It can be lost when the disk is full or browsing data are cleared: export what matters.',
  ),
  fleeting: text(
    '浏览器不允许本页保存数据（可能是隐私窗口或管理设置）：方案库只保留到关闭页面为止，请在关闭前导出。',
    'This browser lets the page keep nothing (a private window or a policy, perhaps): the library lasts until the page is closed, so export it before.',
  ),
};
