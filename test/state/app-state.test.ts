import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppState } from '../../src/state/app-state';
import { startDraft, withEdit } from '../../src/state/draft';
import { shareHash } from '../../src/state/share-link';
import { memoryStorage, type Storage } from '../../src/state/storage';
import { fakeRunner } from './fake-runner';
import { library, preset } from './library';

function open({ hash = '', search = '', storage = memoryStorage() } = {}) {
  const { runner, runs } = fakeRunner();
  return { state: new AppState({ library, runner, storage, search, hash }), runs };
}

const linkTo = (id: string): string =>
  `#${shareHash(withEdit(startDraft(preset(id)), 'programme.capital', 54_321), library)}`;

const refusing: Storage = { read: () => null, write: () => false };

describe('behaviour: app state', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('opens the Wuhan preset in Chinese and runs it by itself at 10,000 paths', async () => {
    const { state, runs } = open();
    await vi.advanceTimersByTimeAsync(1000);
    expect(state.draft.value.base.id).toBe('wuhan');
    expect(state.settings.language.value).toBe('zh');
    expect(runs.map((run) => run.parameters['simulation.paths'])).toEqual([10_000]);
  });

  it('leaves the workers to other pages, and runs when it comes into view', async () => {
    const { state, runs } = open({ hash: '#p=compare' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(runs).toEqual([]);
    state.page.value = 'simulate';
    await vi.advanceTimersByTimeAsync(1000);
    expect(runs).toHaveLength(1);
  });

  it('runs nothing again when it comes back to what it shows', async () => {
    const { state, runs } = open();
    await vi.advanceTimersByTimeAsync(1000);
    runs[0].finish();
    await vi.advanceTimersByTimeAsync(1000);
    const before = runs.length;
    runs[before - 1].finish();
    await vi.advanceTimersByTimeAsync(1000);
    state.page.value = 'explore';
    state.page.value = 'simulate';
    await vi.advanceTimersByTimeAsync(1000);
    expect(runs).toHaveLength(before);
    state.page.value = 'explore';
    state.edit('angel.ticket', 800);
    state.page.value = 'simulate';
    await vi.advanceTimersByTimeAsync(1000);
    expect(runs).toHaveLength(before + 1);
    expect(runs[before].parameters['angel.ticket']).toBe(800);
  });

  it('opens where the last visit ended', () => {
    const storage = memoryStorage();
    const { state } = open({ storage });
    state.choose(preset('zhengzhou'));
    state.edit('angel.ticket', 800);
    state.settings.language.value = 'en';
    const again = open({ storage }).state;
    expect(again.draft.value).toEqual(state.draft.value);
    expect(again.settings.language.value).toBe('en');
    expect(again.notice.value).toBeNull();
  });

  it.each(['#', 'link'])('comes back with values that break a rule together, after a reload with %s', async (kind) => {
    const storage = memoryStorage();
    const { state } = open({ storage });
    state.edit('programme.capital', 120_000);
    state.edit('market.correlation', 0.95);
    const hash = kind === 'link' ? `#${shareHash(state.draft.value, library)}` : '';
    const again = open({ storage, hash });
    await vi.advanceTimersByTimeAsync(1000);
    expect(again.state.draft.value).toEqual(state.draft.value);
    expect(again.state.notice.value).toBeNull();
    expect(again.state.checked.value).toEqual(state.checked.value);
    expect(again.state.checked.value).toMatchObject({ problems: [{ path: 'market.correlation' }] });
    expect(again.runs).toEqual([]);
  });

  it('says how many changes a switch of preset drops, until they are brought back', () => {
    const { state } = open();
    state.choose(preset('zhengzhou'));
    expect(state.notice.value).toBeNull();
    state.edit('angel.ticket', 800);
    state.edit('simulation.paths', 5000);
    state.choose(preset('wuhan'));
    expect(state.notice.value?.text.zh).toContain('已放弃');
    expect(state.notice.value?.text.zh).toContain('1 项修改');
    expect(state.notice.value?.text.en).toContain('1 change to');
    state.undo();
    expect(state.notice.value).toBeNull();
    expect(state.parameters.value['angel.ticket']).toBe(800);
  });

  it('says so when what was left at the last visit no longer fits', () => {
    const storage = memoryStorage();
    storage.write('draft', JSON.stringify({ base: 'wuhan', edits: [['angel.ticket', -5]] }));
    const { state } = open({ storage });
    expect(state.draft.value.edits).toEqual([]);
    expect(state.notice.value?.problems.map(({ code }) => code)).toEqual(['out-of-bounds']);
  });

  it('works where the browser keeps nothing', () => {
    const { state } = open({ storage: refusing });
    state.edit('angel.ticket', 800);
    expect(state.parameters.value['angel.ticket']).toBe(800);
  });

  it('follows a share link, and says that it did', () => {
    const { state } = open({ hash: linkTo('zhengzhou') });
    expect(state.draft.value.base.id).toBe('zhengzhou');
    expect(state.parameters.value['programme.capital']).toBe(54_321);
    expect(state.notice.value?.tone).toBe('info');
  });

  it('keeps the work when a link cannot be used', () => {
    const { state } = open();
    state.edit('angel.ticket', 800);
    state.openHash('#s=broken');
    expect(state.parameters.value['angel.ticket']).toBe(800);
    expect(state.notice.value?.tone).toBe('problem');
  });

  it('can undo having followed a link', () => {
    const { state } = open();
    state.openHash(linkTo('zhengzhou'));
    expect(state.draft.value.base.id).toBe('zhengzhou');
    state.undo();
    expect(state.draft.value.base.id).toBe('wuhan');
  });

  it('counts the value of the preset as no edit', () => {
    const { state } = open();
    state.edit('angel.ticket', 800);
    state.edit('angel.ticket', 670);
    expect(state.draft.value.edits).toEqual([]);
  });

  it('undoes a drag as one step', () => {
    const { state } = open();
    for (const ticket of [700, 800, 900]) state.edit('angel.ticket', ticket, 'slide');
    state.endGesture();
    state.undo();
    expect(state.parameters.value['angel.ticket']).toBe(670);
    expect(state.canUndo.value).toBe(false);
    state.redo();
    expect(state.parameters.value['angel.ticket']).toBe(900);
  });

  it('runs nothing while a field holds what cannot be used', async () => {
    const { state, runs } = open();
    await vi.advanceTimersByTimeAsync(1000);
    state.reject('angel.ticket', 'many', []);
    expect(state.runnable.value).toBeNull();
    await vi.advanceTimersByTimeAsync(1000);
    expect(runs).toHaveLength(1);
    expect(runs[0]?.signal.aborted).toBe(true);
    state.reset('angel.ticket');
    await vi.advanceTimersByTimeAsync(1000);
    expect(runs).toHaveLength(2);
    expect(state.canUndo.value).toBe(false);
  });

  it('marks results as stale as soon as the form says something else', async () => {
    const { state, runs } = open();
    await vi.advanceTimersByTimeAsync(1000);
    runs[0]?.finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(state.isStale.value).toBe(false);
    state.edit('angel.ticket', 800);
    expect(state.isStale.value).toBe(true);
    state.undo();
    expect(state.isStale.value).toBe(false);
  });

  it('takes the language of the address before that of the last visit', () => {
    const storage = memoryStorage();
    storage.write('language', 'zh');
    expect(open({ storage, search: '?lang=en' }).state.settings.language.value).toBe('en');
    expect(open({ storage: memoryStorage(), search: '?lang=fr' }).state.settings.language.value).toBe('zh');
  });
});
