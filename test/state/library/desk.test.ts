import { describe, expect, it } from 'vitest';
import { text } from '../../../src/model/text';
import { resolveScenario } from '../../../src/model/resolve';
import { nameOf } from '../../../src/state/given-names';
import type { LibraryDesk } from '../../../src/state/library/desk';

import { readLibraryFile } from '../../../src/state/library/library-file';
import { memoryStore } from '../../../src/state/library/memory-store';
import { writeRecord } from '../../../src/state/library/record';
import { draftName, withName } from '../../../src/state/draft-name';
import type { LibraryStore } from '../../../src/state/library/store';
import { resolveDraft } from '../../../src/state/resolve-draft';
import type { AppState } from '../../../src/state/app-state';
import { saveDraft } from '../../../src/state/saved-draft';
import { fileScenario, scenarioFileName } from '../../../src/state/scenario-file';
import { readShareHash, shareHash } from '../../../src/state/share-link';
import { library, preset } from '../library';
import { entryNamed, resultOf, smallDraft, stressedDraft } from './entries';
import { entriesIn, entryIn, namesIn, openWindow, settled, sharedStores } from './windows';

const content = (name: string, draft = smallDraft) => ({ name: text(name, name), draft, result: null });

/** One window whose library holds a few entries. */
async function withEntries(...names: readonly string[]) {
  const kept = new Map<string, unknown>();
  const window = await openWindow(sharedStores(kept)());
  for (const name of names) await window.desk.save(content(name));
  return { ...window, kept };
}

/** Two windows on one library of one entry, `一号`. */
async function twoWindows() {
  const stores = sharedStores(new Map<string, unknown>());
  const [a, b] = [await openWindow(stores()), await openWindow(stores())];
  await a.desk.save(content('一号'));
  await settled();
  return { a, b };
}

describe('behaviour: the library', () => {
  it('keeps, renames and duplicates', async () => {
    const { desk } = await withEntries('一号');
    await desk.rename(entryIn(desk, '一号').id, nameOf(' 新名 '));
    const original = entryIn(desk, '新名');
    await desk.duplicate(original);
    expect(namesIn(desk)).toEqual(['新名', '新名（副本）']);
    const copy = entryIn(desk, '新名（副本）');
    expect(copy.name.en).toBe('新名 (copy)');
    expect(copy.draft).toEqual(original.draft);
    expect(copy.id).not.toBe(original.id);
  });

  it('shows the newest first', async () => {
    const entries = ['2026-01-02', '2026-01-03', '2026-01-01'].map((day) => ({
      ...entryNamed(day),
      changed: `${day}T00:00:00.000Z`,
    }));
    const kept = new Map(entries.map((entry) => [entry.id, writeRecord(entry)]));
    const { desk } = await openWindow(sharedStores(kept)());
    expect(entriesIn(desk).map(({ name }) => name.zh)).toEqual(['2026-01-03', '2026-01-02', '2026-01-01']);
  });

  it('is still there at the next visit', async () => {
    const { kept } = await withEntries('一号', '二号');
    expect(namesIn((await openWindow(sharedStores(kept)())).desk)).toEqual(['一号', '二号']);
  });

  it('brings back what was deleted, the last first', async () => {
    const { desk } = await withEntries('一号', '二号');
    const before = entriesIn(desk);
    await desk.remove(entryIn(desk, '一号').id);
    await desk.remove(entryIn(desk, '二号').id);
    expect(entriesIn(desk)).toEqual([]);
    await desk.undo();
    expect(namesIn(desk)).toEqual(['二号']);
    await desk.undo();
    await desk.undo();
    expect(entriesIn(desk)).toEqual(before);
  });

  it('offers its scenarios under their names, with changes and stresses', async () => {
    const { desk } = await withEntries('一号');
    await desk.save(content('压力', stressedDraft));
    const { id, name } = entryIn(desk, '压力');
    const found = desk.scenarios.value.find((each) => each.id === id);
    if (!found) throw new Error('not offered');
    expect(desk.scenarios.value).toHaveLength(2);
    expect([found.name, found.scenario.name]).toEqual([name, name]);
    const [asked, offered] = [resolveDraft(stressedDraft, library.stresses), resolveScenario(found.scenario)];
    expect(offered.ok && offered.value.parameters).toEqual(asked.ok && asked.value.parameters);
  });

  it('says so where nothing outlives the page', async () => {
    const { state, desk } = await openWindow(memoryStore());
    expect(desk.keeper.keeping.value).toBe('fleeting');
    await desk.save(content('一号'));
    expect(state.notice.value?.text.zh).toContain('不允许本页长期保存');
    expect(namesIn(desk)).toEqual(['一号']);
  });
});

describe('behaviour: the entry the draft came from', () => {
  it('is replaced on demand, and what it was comes back', async () => {
    const { desk } = await withEntries('一号');
    const before = entriesIn(desk);
    await desk.replace({ draft: stressedDraft, result: null });
    expect(entriesIn(desk).map(({ name, draft }) => [name.zh, draft])).toEqual([['一号', stressedDraft]]);
    await desk.undo();
    expect(entriesIn(desk)).toEqual(before);
  });

  it('opens as the draft, which undo takes back', async () => {
    const { state, desk } = await withEntries('一号');
    await desk.save(content('压力', stressedDraft));
    const before = state.draft.value;
    desk.open(entryIn(desk, '压力'));
    expect(state.draft.value).toEqual(withName(stressedDraft, text('压力', '压力')));
    expect(state.page.value).toBe('simulate');
    expect(desk.opened.value?.name.zh).toBe('压力');
    state.undo();
    expect(state.draft.value).toBe(before);
  });
});

describe('behaviour: the name a scheme was kept under', () => {
  const NAME = '我市母基金30亿方案（送审）';
  const called = (state: AppState): string => draftName(state.draft.value, library.stresses).zh;

  it('is that of the draft, of its result and of its file, once it is saved or opened', async () => {
    const { state, desk } = await withEntries();
    state.edit('programme.capital', 300_000);
    expect(called(state)).toBe('武汉行动方案（修改）');
    await desk.save({ name: nameOf(NAME), draft: state.draft.value, result: null });
    expect(called(state)).toBe(NAME);
    expect(state.runnable.value?.resolved.scenario.name.zh).toBe(NAME);
    state.choose(preset('zhengzhou'));
    expect(called(state)).toBe('郑州天使母基金');
    desk.open(entryIn(desk, NAME));
    expect(called(state)).toBe(NAME);
    expect(scenarioFileName(state.draft.value, library.stresses)).toBe(`${NAME}.yaml`);
    expect(fileScenario(state.draft.value, library.stresses).name.zh).toBe(NAME);
  });

  it('is marked while its rules are edited, not for paths or seed, and follows save, rename and undo', async () => {
    const { state, desk } = await withEntries();
    state.edit('programme.capital', 300_000);
    await desk.save({ name: nameOf(NAME), draft: state.draft.value, result: null });
    state.edit('simulation.paths', 5000);
    expect(called(state)).toBe(NAME);
    state.edit('angel.ticket', 800);
    expect(called(state)).toBe(`${NAME}（修改）`);
    state.edit('angel.ticket', 670);
    expect(called(state)).toBe(NAME);
    state.edit('angel.ticket', 800);
    await desk.replace({ draft: state.draft.value, result: null });
    expect(called(state)).toBe(NAME);
    await desk.rename(entryIn(desk, NAME).id, nameOf('报市政府稿'));
    expect(called(state)).toBe('报市政府稿');
    state.undo();
    expect(called(state)).toBe('报市政府稿（修改）');
    state.redo();
    state.toggleStress('downturn');
    expect(called(state)).toBe('报市政府稿（叠加“深度下行”）');
    await desk.save({ name: nameOf('第二稿'), draft: state.draft.value, result: null });
    expect(called(state)).toBe('第二稿（叠加“深度下行”）');
    state.resetAll();
    expect(called(state)).toBe('武汉行动方案');
  });

  it('travels with a link and is there at the next visit', async () => {
    const { state, desk } = await withEntries();
    state.edit('programme.capital', 300_000);
    await desk.save({ name: nameOf(NAME), draft: state.draft.value, result: null });
    const shared = readShareHash(`#${shareHash(state.draft.value, library)}`, library);
    expect(shared).toEqual({ ok: true, value: state.draft.value });
    expect(JSON.stringify(saveDraft(state.draft.value, library))).toContain(NAME);
  });

  it('is not left on an entry that gets another', async () => {
    const { state, desk } = await withEntries();
    state.edit('programme.capital', 300_000);
    await desk.save({ name: nameOf(NAME), draft: state.draft.value, result: null });
    await desk.save({ name: nameOf('另一个'), draft: state.draft.value, result: null });
    expect(entriesIn(desk).map(({ draft }) => draft.named)).toEqual([undefined, undefined]);
  });
});

describe('behaviour: what is said on one page', () => {
  it('is not said on the next', async () => {
    const { state, desk } = await withEntries('一号');
    desk.open(entryIn(desk, '一号'));
    expect(state.notice.value?.text.zh).toContain('已打开“一号”');
    state.page.value = 'compare';
    expect(state.notice.value).toBeNull();
  });
});

describe('behaviour: two windows', () => {
  it('see what the other does', async () => {
    const { a, b } = await twoWindows();
    expect(namesIn(b.desk)).toEqual(['一号']);
    await b.desk.save(content('二号'));
    await settled();
    expect(namesIn(a.desk)).toEqual(['一号', '二号']);
  });

  it('lose nothing to each other although both work at once', async () => {
    const { a, b } = await twoWindows();
    const { id } = entryIn(a.desk, '一号');
    await Promise.all([
      a.desk.save(content('甲')),
      b.desk.save(content('乙')),
      a.desk.rename(id, nameOf('改过')),
      b.desk.duplicate(entryIn(b.desk, '一号')),
      a.desk.save(content('丙')),
    ]);
    await settled();
    for (const { desk } of [a, b]) expect(namesIn(desk)).toEqual(['一号（副本）', '丙', '乙', '改过', '甲'].sort());
  });

  it('do not overwrite what the other replaced: it is put beside', async () => {
    const { a, b } = await twoWindows();
    b.desk.open(entryIn(b.desk, '一号'));
    await b.desk.replace({ draft: stressedDraft, result: null });
    await a.desk.replace({ draft: { ...smallDraft, stresses: ['downturn'] }, result: null });
    await settled();
    expect(entriesIn(b.desk).map(({ name, draft }) => [name.zh, draft.stresses])).toEqual([
      ['一号（副本）', ['downturn']],
      ['一号', ['ipo-shut']],
    ]);
    expect(a.state.notice.value?.text.zh).toContain('没有覆盖');
  });

  it('replace under the name the other gave meanwhile', async () => {
    const { a, b } = await twoWindows();
    await b.desk.rename(entryIn(b.desk, '一号').id, nameOf('新名'));
    await a.desk.replace({ draft: stressedDraft, result: null });
    expect(entriesIn(a.desk).map(({ name, draft }) => [name.zh, draft])).toEqual([['新名', stressedDraft]]);
  });

  it('say so when the other deleted what is renamed, and bring it back with what it was last', async () => {
    const { a, b } = await twoWindows();
    const { id } = entryIn(a.desk, '一号');
    await a.desk.rename(id, nameOf('后来的名字'));
    await b.desk.remove(id);
    await a.desk.rename(id, nameOf('更后来的'));
    expect(a.state.notice.value?.text.zh).toContain('已在另一个窗口中删除');
    expect(namesIn(a.desk)).toEqual([]);
    await b.desk.undo();
    await settled();
    expect(namesIn(a.desk)).toEqual(['后来的名字']);
  });

  it('undo beside what the other made of it', async () => {
    const { a, b } = await twoWindows();
    await a.desk.replace({ draft: stressedDraft, result: null });
    await settled();
    b.desk.open(entryIn(b.desk, '一号'));
    await b.desk.replace({ draft: { ...smallDraft, stresses: ['downturn'] }, result: null });
    await b.desk.rename(entryIn(b.desk, '一号').id, nameOf('别动'));
    await a.desk.undo();
    await settled();
    expect(namesIn(b.desk)).toEqual(['一号（恢复）', '别动'].sort());
    expect(a.state.notice.value?.text.zh).toContain('恢复为“一号（恢复）”');
  });
});

describe('behaviour: a damaged library', () => {
  async function damaged() {
    const good = entryNamed('好的');
    const kept = new Map<string, unknown>([
      [good.id, writeRecord(good)],
      ['x', { ...writeRecord(entryNamed('坏的')), draft: 'gone' }],
      ['y', 'rubbish'],
      ['z', { version: 99, name: { zh: '将来', en: 'future' } }],
    ]);
    return { ...(await openWindow(sharedStores(kept)())), kept };
  }
  const damagedIn = (desk: LibraryDesk) => desk.keeper.shelf.value?.damaged ?? [];

  it('shows what can be read, and tells what cannot and why', async () => {
    const { desk } = await damaged();
    expect(namesIn(desk)).toEqual(['好的']);
    expect(damagedIn(desk).map(({ key, name, problems }) => [key, name?.zh, problems[0]?.code])).toEqual([
      ['x', '坏的', 'unreadable-draft'],
      ['y', undefined, 'not-a-record'],
      ['z', '将来', 'newer-version'],
    ]);
  });

  it('exports what cannot be read as it is', async () => {
    const { desk, kept } = await damaged();
    const file = readLibraryFile((await desk.wholeFile()) ?? '');
    expect(file.ok && file.value.records.map((each) => each.content)).toEqual([...kept.values()]);
  });

  it('deletes it only on demand, and brings even that back', async () => {
    const { desk, kept } = await damaged();
    await desk.remove('y');
    expect(damagedIn(desk).map(({ key }) => key)).toEqual(['x', 'z']);
    await desk.undo();
    expect(kept.get('y')).toBe('rubbish');
  });
});

describe('behaviour: a store that fails', () => {
  it('a full disk is told, and leaves everything as it was', async () => {
    const { state, desk } = await openWindow({
      ...memoryStore(),
      change: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    });
    await desk.save(content('一号'));
    expect(state.notice.value?.problems.map(({ code }) => code)).toEqual(['storage-full']);
    expect(desk.opened.value).toBeNull();
    expect(desk.undoables.value).toEqual([]);
    expect(namesIn(desk)).toEqual([]);
  });

  it('what cannot be read can be read again later', async () => {
    const inner = memoryStore();
    let isBroken = true;
    const store: LibraryStore = {
      ...inner,
      readAll: () => (isBroken ? Promise.reject(new DOMException('locked', 'UnknownError')) : inner.readAll()),
    };
    const { desk } = await openWindow(store);
    expect(desk.keeper.problem.value?.code).toBe('storage-failed');
    expect(desk.keeper.shelf.value).toBeNull();
    isBroken = false;
    await desk.keeper.read();
    expect(desk.keeper.problem.value).toBeNull();
    expect(entriesIn(desk)).toEqual([]);
  });

  it('a newer version in another window is told as such', async () => {
    const { state, desk } = await openWindow({
      ...memoryStore(),
      change: () => Promise.reject(new DOMException('', 'VersionError')),
    });
    await desk.remove('x');
    expect(state.notice.value?.problems.map(({ code }) => code)).toEqual(['newer-page']);
  });
});

describe('behaviour: a saved result', () => {
  async function reopened(change: (record: ReturnType<typeof writeRecord>) => unknown) {
    const entry = entryNamed('有结果', stressedDraft, await resultOf(stressedDraft));
    const kept = new Map([[entry.id, change(writeRecord(entry))]]);
    const { state, desk } = await openWindow(sharedStores(kept)(), { runs: true });
    desk.open(entryIn(desk, '有结果'));
    await expect.poll(() => state.simulation.shown.value?.draft === state.draft.value, { timeout: 20_000 }).toBe(true);
    return state.notice.value;
  }

  it('is computed again when it is opened, and said to be identical', async () => {
    const notice = await reopened((record) => record);
    expect(notice).toMatchObject({ tone: 'info', problems: [] });
    expect(notice?.text.zh).toContain('完全一致');
  });

  it('in which a number was altered is found out', async () => {
    const notice = await reopened((record) => {
      const altered = structuredClone(record) as { result: { metrics: Record<string, { mean: number }> } };
      altered.result.metrics['government.tvpi'].mean = 9.87;
      return altered;
    });
    expect(notice?.tone).toBe('problem');
    expect(notice?.text.zh).toContain('有 1 个数字不一致');
    expect(notice?.problems.map(({ code }) => code)).toEqual(['altered', 'metric-differs']);
    expect(notice?.problems[1]?.message.zh).toContain('保存时 9.87倍');
  });

  it('of another version of the program says so', async () => {
    const notice = await reopened((record) => ({
      ...record,
      result: { ...record.result, engine: 'guidefund 0.0.1', digest: '0'.repeat(64) },
    }));
    expect(notice?.problems[0]?.message.zh).toContain('当时的程序是 guidefund 0.0.1');
  });
});
