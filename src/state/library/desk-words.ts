import { text, type Text } from '../../model/text';

const quoted = ({ zh, en }: Text): Text => text(`“${zh}”`, `“${en}”`);

/** Behind the name of a copy. */
export const COPY = text('（副本）', ' (copy)');

/** Everything the library says of itself above the page. */
export const words = {
  unchanged: text('方案库没有改变。', 'The library was not changed.'),
  saved: (name: Text, isFleeting: boolean): Text => {
    const { zh, en } = quoted(name);
    return isFleeting
      ? text(
          `${zh}已放进方案库，但浏览器不允许本页长期保存：关闭页面前请在“方案库”页导出。`,
          `${en} is in the library, but this browser keeps nothing for this page: export it on the Library page before you close it.`,
        )
      : text(`已存入方案库：${zh}。`, `Saved to the library: ${en}.`);
  },
  replaced: (name: Text): Text =>
    text(
      `已更新方案库中的${quoted(name).zh}；在“方案库”页可以撤销。`,
      `Updated ${quoted(name).en} in the library; it can be undone on the Library page.`,
    ),
  savedBeside: (name: Text): Text =>
    text(
      `这个方案已在另一个窗口中改动或删除，因此另存为${quoted(name).zh}，没有覆盖。`,
      `This entry was changed or deleted in another window, so it was saved beside it as ${quoted(name).en}; nothing was overwritten.`,
    ),
  gone: text(
    '这个方案已在另一个窗口中删除，没有改变。',
    'This entry was deleted in another window; nothing was changed.',
  ),
  opened: (name: Text): Text =>
    text(`已打开${quoted(name).zh}；撤销（↶）可回到之前的方案。`, `Opened ${quoted(name).en}; undo (↶) leads back.`),
  openedResult: (name: Text): Text =>
    text(
      `已打开${quoted(name).zh}，正在重新计算，与保存时的结果核对……`,
      `Opened ${quoted(name).en}; computing it again to compare with the result that was saved …`,
    ),
};
