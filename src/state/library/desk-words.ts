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
  restoredBeside: (name: Text | null): Text =>
    name
      ? text(
          `原处已有另一个方案，因此恢复为${quoted(name).zh}，没有覆盖。`,
          `Another entry is in its place by now, so it was brought back as ${quoted(name).en}; nothing was overwritten.`,
        )
      : text(
          '原处已有另一个方案，因此把这条记录恢复在旁边，没有覆盖。',
          'Another entry is in its place by now, so the record was brought back beside it; nothing was overwritten.',
        ),
  unwritable: (count: number): Text =>
    text(
      `有 ${count} 条记录含有文件无法保存的内容，导出的文件里没有或不完整；方案库中的原样保留。`,
      `${count === 1 ? '1 record holds' : `${count} records hold`} what no file can: missing or incomplete in the file, unchanged in the library.`,
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
