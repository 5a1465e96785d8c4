import { describe, expect, it } from 'vitest';
import { text } from '../../../src/model/text';
import { nameOf } from '../../../src/state/given-names';
import type { LibraryEntry } from '../../../src/state/library/entry';
import { memoryStore } from '../../../src/state/library/memory-store';
import { writeRecord } from '../../../src/state/library/record';
import type { LibraryStore } from '../../../src/state/library/store';
import { entryNamed, smallDraft, stressedDraft } from './entries';
import { entriesIn, entryIn, namesIn, openWindow, settled, sharedStores } from './windows';

const replaced = { draft: stressedDraft, result: null };
const stressesIn = (entries: readonly LibraryEntry[]): readonly (readonly string[])[] =>
  entries.map(({ draft }) => draft.stresses);

/** A window whose library holds one entry, which the draft came from. */
async function withOne(name: string) {
  const kept = new Map<string, unknown>();
  const window = await openWindow(sharedStores(kept)());
  await window.desk.save({ name: text(name, name), draft: smallDraft, result: null });
  return { ...window, kept };
}

describe('behaviour: undo in the library', () => {
  it('pressed twice at once brings back one entry once', async () => {
    const { desk, kept } = await withOne('一号');
    await desk.remove(entryIn(desk, '一号').id);
    await Promise.all([desk.undo(), desk.undo()]);
    expect(namesIn(desk)).toEqual(['一号']);
    expect(kept.size).toBe(1);
    expect(desk.undoables.value).toEqual([]);
  });

  it('pressed twice at once brings back two entries that were deleted', async () => {
    const { desk } = await withOne('一号');
    await desk.save({ name: text('二号', '二号'), draft: smallDraft, result: null });
    for (const { id } of entriesIn(desk)) await desk.remove(id);
    await Promise.all([desk.undo(), desk.undo()]);
    expect(namesIn(desk)).toEqual(['一号', '二号']);
  });

  it('that fails can be tried again', async () => {
    const inner = memoryStore();
    let isFull = false;
    const store: LibraryStore = {
      ...inner,
      change: (keys, decide) =>
        isFull ? Promise.reject(new DOMException('', 'QuotaExceededError')) : inner.change(keys, decide),
    };
    const { desk } = await openWindow(store);
    await desk.save({ name: text('一号', '一号'), draft: smallDraft, result: null });
    await desk.remove(entryIn(desk, '一号').id);
    isFull = true;
    await desk.undo();
    expect(desk.undoables.value).toHaveLength(1);
    isFull = false;
    await desk.undo();
    expect(namesIn(desk)).toEqual(['一号']);
  });

  it('leaves alone what has been imported again in the meantime', async () => {
    const { desk, kept } = await withOne('一号');
    const entry = entryIn(desk, '一号');
    await desk.remove(entry.id);
    await desk.takeEntries([entry], 'backup.json');
    await desk.undo();
    expect(namesIn(desk)).toEqual(['一号']);
    expect([...kept.keys()]).toEqual([entry.id]);
  });

  it('of a damaged record overwrites no good one that took its place', async () => {
    const good = entryNamed('好的');
    const damaged = { ...writeRecord(good), draft: 'gone' };
    const kept = new Map<string, unknown>([[good.id, damaged]]);
    const { state, desk } = await openWindow(sharedStores(kept)());
    await desk.remove(good.id);
    await desk.takeEntries([good], 'backup.json');
    await desk.undo();
    expect(namesIn(desk)).toEqual(['好的']);
    expect(kept.get(good.id)).toEqual(writeRecord(good));
    expect([...kept.values()]).toContainEqual(damaged);
    expect(desk.keeper.shelf.value?.damaged.map(({ name }) => name?.zh)).toEqual(['好的']);
    expect(state.notice.value?.text.zh).toContain('没有覆盖');
  });

  it('of an update takes it back under the name given since', async () => {
    const { desk } = await withOne('乙');
    await desk.replace(replaced);
    await desk.rename(entryIn(desk, '乙').id, nameOf('乙二'));
    await desk.undo();
    expect(namesIn(desk)).toEqual(['乙二']);
    expect(stressesIn(entriesIn(desk))).toEqual([[]]);
  });

  it('of an update that changed nothing keeps the name given since', async () => {
    const { desk } = await withOne('乙');
    await desk.replace({ draft: smallDraft, result: null });
    await desk.rename(entryIn(desk, '乙').id, nameOf('乙二'));
    await desk.undo();
    expect(namesIn(desk)).toEqual(['乙二']);
  });

  it('of an update lets the next update go to the same entry', async () => {
    const { state, desk } = await withOne('丙');
    await desk.replace(replaced);
    await desk.undo();
    expect(desk.opened.value?.draft).toEqual(smallDraft);
    await desk.replace(replaced);
    expect(namesIn(desk)).toEqual(['丙']);
    expect(state.notice.value?.text.zh).toContain('已更新方案库中的“丙”');
  });

  it('brings an entry back that another window deleted after its update', async () => {
    const stores = sharedStores(new Map<string, unknown>());
    const [a, b] = [await openWindow(stores()), await openWindow(stores())];
    await a.desk.save({ name: text('一号', '一号'), draft: smallDraft, result: null });
    await a.desk.replace(replaced);
    await settled();
    await b.desk.remove(entryIn(b.desk, '一号').id);
    await a.desk.undo();
    expect(namesIn(a.desk)).toEqual(['一号']);
    expect(stressesIn(entriesIn(a.desk))).toEqual([[]]);
  });
});
