import { describe, expect, it } from 'vitest';
import { text } from '../../../src/model/text';
import { nameOf } from '../../../src/state/given-names';
import { writeLibraryFile } from '../../../src/state/library/library-file';
import { memoryStore } from '../../../src/state/library/memory-store';
import { openFiles } from '../../../src/state/library/open-file';
import { writeRecord } from '../../../src/state/library/record';
import type { LibraryStore } from '../../../src/state/library/store';
import { entryNamed, smallDraft } from './entries';
import { entriesIn, entryIn, namesIn, openLate, openWindow, settled } from './windows';

const content = { name: text('一号', '一号'), draft: smallDraft, result: null };

describe('behaviour: a store that does not open', () => {
  const newer = (): Promise<LibraryStore> => Promise.reject(new DOMException('', 'VersionError'));

  it('is told, and nothing fails unseen: nothing is asked of the browser', async () => {
    const { state, desk } = await openLate(newer);
    expect(await desk.save(content)).toBe(false);
    await desk.takeEntries([entryNamed('二号')], 'x.json');
    await settled();
    expect(state.notice.value?.problems.map(({ code }) => code)).toEqual(['newer-page']);
    expect(desk.keeper.problem.value?.code).toBe('newer-page');
    expect(desk.imported.value).toBeNull();
  });

  it('is opened anew at the next try', async () => {
    const store = memoryStore(new Map([['x', writeRecord(entryNamed('还在'))]]));
    const opened: string[] = [];
    const { desk } = await openLate(() => {
      opened.push('opened');
      return opened.length < 3 ? newer() : Promise.resolve(store);
    });
    await desk.keeper.read();
    expect(desk.keeper.problem.value?.code).toBe('newer-page');
    await desk.keeper.read();
    await desk.keeper.read();
    expect(desk.keeper.problem.value).toBeNull();
    expect(namesIn(desk)).toEqual(['还在']);
    expect(opened).toHaveLength(3);
  });

  it('too late says that nothing is lost', async () => {
    const { desk } = await openLate(() => Promise.reject(new DOMException('', 'TimeoutError')));
    expect(desk.keeper.problem.value?.message.zh).toContain('不表示已保存的方案丢失');
  });
});

describe('behaviour: the promise to keep what is saved', () => {
  const asking = (asked: string[], answer: () => Promise<boolean>): LibraryStore => ({
    ...memoryStore(),
    isFleeting: false,
    askPromise: () => {
      asked.push('asked');
      return answer();
    },
  });

  it('is asked for once, when the first entry is kept', async () => {
    const asked: string[] = [];
    const { desk } = await openWindow(asking(asked, () => Promise.resolve(true)));
    await desk.save(content);
    await desk.save(content);
    await settled();
    expect(asked).toHaveLength(1);
    expect(desk.keeper.keeping.value).toBe('promised');
  });

  it('is not asked for where nothing could be kept', async () => {
    const asked: string[] = [];
    const full = (): Promise<never> => Promise.reject(new DOMException('', 'QuotaExceededError'));
    const { desk } = await openWindow({ ...asking(asked, () => Promise.resolve(true)), change: full });
    expect(await desk.save(content)).toBe(false);
    await desk.takeEntries([entryNamed('二号')], 'x.json');
    await settled();
    expect(asked).toEqual([]);
  });

  it('refused with an error is no promise', async () => {
    const { desk } = await openWindow(asking([], () => Promise.reject(new Error('no'))));
    await desk.save(content);
    await settled();
    expect(desk.keeper.keeping.value).toBe('usual');
  });
});

describe('behaviour: reading again', () => {
  /** A store another window writes to: how often it was read, and how it tells. */
  async function watched(...names: readonly string[]) {
    const entries = names.map((name) => entryNamed(name));
    const kept = new Map<string, unknown>(entries.map((entry) => [entry.id, writeRecord(entry)]));
    const inner = memoryStore(kept);
    let readings = 0;
    let tell: () => void = () => undefined;
    const { desk } = await openWindow({
      ...inner,
      isFleeting: false,
      readAll: async () => {
        readings += 1;
        await settled();
        return inner.readAll();
      },
      watch: (onChange) => {
        tell = onChange;
      },
    });
    await settled();
    return { desk, kept, tell: () => tell(), readings: () => readings };
  }

  it('many changes at once elsewhere are read at most twice, and the last of them is seen', async () => {
    const { desk, kept, tell, readings } = await watched('一号');
    const before = readings();
    for (let i = 0; i < 50; i += 1) tell();
    const late = entryNamed('后来的');
    kept.set(late.id, writeRecord(late));
    for (let i = 0; i < 4; i += 1) await settled();
    expect(readings() - before).toBe(2);
    expect(namesIn(desk)).toEqual(['一号', '后来的']);
    tell();
    for (let i = 0; i < 2; i += 1) await settled();
    expect(readings() - before).toBe(3);
  });

  it('does not check again what has not changed', async () => {
    const { desk } = await watched('一号', '二号');
    const [first, second] = ['一号', '二号'].map((name) => entryIn(desk, name));
    await desk.keeper.read();
    expect(entryIn(desk, '二号')).toBe(second);
    await desk.rename(first.id, nameOf('新名'));
    expect(entryIn(desk, '新名').id).toBe(first.id);
    expect(entryIn(desk, '二号')).toBe(second);
  });

  it('sees what has come under the key and the time of a record that was deleted', async () => {
    const { desk, kept } = await watched('一号');
    const entry = entryIn(desk, '一号');
    await desk.remove(entry.id);
    kept.set(entry.id, writeRecord({ ...entry, name: text('改过', 'edited') }));
    await desk.keeper.read();
    expect(entriesIn(desk).map(({ name }) => name.en)).toEqual(['edited']);
  });
});

describe('behaviour: a file the browser cannot read', () => {
  it('(a folder, or one that is gone) is told, beside a file that can be read', async () => {
    const { state } = await openWindow(memoryStore());
    const gone = { name: '文件夹', size: 0, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
    const good = { name: '好.json', size: 1, text: () => Promise.resolve(writeLibraryFile([], '')) };
    await openFiles([gone, good], state);
    expect(state.notice.value?.text.zh).toContain('文件“文件夹”不能使用');
    expect(state.notice.value?.problems.map(({ code }) => code)).toEqual(['unreadable-file']);
    expect(state.page.value).toBe('library');
  });
});

describe('behaviour: exporting everything', () => {
  it('tells how many records no file can hold', async () => {
    const good = entryNamed('好的');
    const { state, desk } = await openWindow(
      memoryStore(
        new Map<string, unknown>([
          [good.id, writeRecord(good)],
          ['big', { version: 1, draft: 10n }],
          ['map', new Map([[1, 2]])],
        ]),
      ),
    );
    expect(await desk.wholeFile()).toContain('好的');
    expect(state.notice.value?.tone).toBe('problem');
    expect(state.notice.value?.text.zh).toContain('有 2 条记录含有文件无法保存的内容');
  });
});
