import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ResolvedScenario } from '../../src/model/scenario';
import { text } from '../../src/model/text';
import { AppState } from '../../src/state/app-state';
import { CompareDesk } from '../../src/state/compare-desk';
import { DRAFT, keptSlot } from '../../src/state/compare-slots';
import { startDraft, withEdit, withToggledStress } from '../../src/state/draft';
import { shareHash } from '../../src/state/share-link';
import { memoryStorage, type Storage } from '../../src/state/storage';
import { inlineRunner } from '../../workers/inline';
import type { RunOptions, Runner } from '../../workers/runner';
import { library, preset } from './library';

/** `runs` holds what was asked for; it is run in this thread, or never ends. */
function countingRunner(isRun = false) {
  const inner = inlineRunner();
  const runs: { scenario: ResolvedScenario; options: RunOptions }[] = [];
  const runner: Runner = {
    lanes: 1,
    run(scenario, options = {}) {
      runs.push({ scenario, options });
      const { signal } = options;
      if (isRun) return inner.run(scenario, options);
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
    },
    sample: (...given) => inner.sample(...given),
    close: () => inner.close(),
  };
  return { runner, runs };
}

interface Opening {
  readonly hash?: string;
  readonly storage?: Storage;
  readonly runs?: boolean;
}

/** A desk in view whose draft, at 200 paths, is the first of what is compared. */
function open({
  hash = '#p=compare&of=draft+zhengzhou',
  storage = memoryStorage(),
  runs: isRun = false,
}: Opening = {}) {
  const { runner, runs } = countingRunner(isRun);
  const draft = withEdit(startDraft(preset('wuhan')), 'simulation.paths', 200);
  const state = new AppState({ library, runner, storage, search: '', hash: `${hash}&${shareHash(draft, library)}` });
  state.simulation.withdraw();
  return { state, desk: state.part(CompareDesk), runs };
}

const called = (name: string) => text(name, name);

const idsOf = (desk: CompareDesk): readonly string[] => desk.slots.value.map(({ id }) => id);
const namesOf = (desk: CompareDesk): readonly string[] => desk.slots.value.map(({ name }) => name.en);

describe('behaviour: what is compared before anybody chooses', () => {
  const opened = (draft = startDraft(preset('wuhan'))): CompareDesk => {
    const hash = `#p=compare&${shareHash(draft, library)}`;
    const { runner } = countingRunner();
    return new AppState({ library, runner, storage: memoryStorage(), search: '', hash }).part(CompareDesk);
  };

  it('is the preset of the draft and another one', () => {
    expect(idsOf(opened())).toEqual(['wuhan', 'zhengzhou']);
    expect(idsOf(opened(startDraft(preset('hefei'))))).toEqual(['hefei', 'wuhan']);
  });

  it('is the preset against the draft where that has changes or stresses', () => {
    const wuhan = startDraft(preset('wuhan'));
    expect(idsOf(opened(withEdit(wuhan, 'angel.ticket', 800)))).toEqual(['wuhan', DRAFT]);
    expect(idsOf(opened(withToggledStress(wuhan, 'ipo-shut')))).toEqual(['wuhan', DRAFT]);
  });

  it('keeps paths and seed that were set, which are no change of the rules', () => {
    expect(idsOf(opened(withEdit(startDraft(preset('wuhan')), 'simulation.paths', 500)))).toEqual([DRAFT, 'zhengzhou']);
  });

  it('is the opened file against a preset', () => {
    expect(idsOf(opened(startDraft({ ...preset('hefei'), id: 'mine' })))).toEqual([DRAFT, 'wuhan']);
  });

  it('follows the draft until somebody chooses', () => {
    const { state, desk } = open({ hash: '#p=compare' });
    expect(idsOf(desk)).toEqual([DRAFT, 'zhengzhou']);
    state.edit('angel.ticket', 800);
    expect(idsOf(desk)).toEqual(['wuhan', DRAFT]);
    desk.add('suzhou');
    state.reset('angel.ticket');
    expect(idsOf(desk)).toEqual(['wuhan', DRAFT, 'suzhou']);
  });
});

describe('behaviour: the draft among what is compared', () => {
  it('has its own name, which is told apart where another has it', () => {
    const { state, desk } = open({ hash: '#p=compare' });
    state.edit('angel.ticket', 800);
    state.callDraft(called('我市方案'));
    expect(namesOf(desk)).toEqual(['Wuhan action plan', '我市方案']);
    desk.keepDraft(called('我市方案'));
    expect(namesOf(desk)).toEqual(['Wuhan action plan', '我市方案', '我市方案 (2)']);
    state.edit('angel.ticket', 900);
    expect(namesOf(desk)).toEqual(['Wuhan action plan', '我市方案 (edited)', '我市方案']);
  });

  it('is compared as such although it is an unchanged preset, where it was given a name', () => {
    const { state, desk } = open({ hash: '#p=compare' });
    state.edit('simulation.paths', 10_000);
    state.callDraft(called('我市方案'));
    expect(idsOf(desk)).toEqual([DRAFT, 'zhengzhou']);
  });
});

describe('behaviour: scenarios side by side', () => {
  it('are added, moved and removed; the first is the reference', () => {
    const { desk } = open();
    desk.add('suzhou');
    desk.move('suzhou', 0);
    expect(idsOf(desk)).toEqual(['suzhou', DRAFT, 'zhengzhou']);
    desk.move(DRAFT, 2);
    expect(idsOf(desk)).toEqual(['suzhou', 'zhengzhou', DRAFT]);
    desk.remove('zhengzhou');
    expect(idsOf(desk)).toEqual(['suzhou', DRAFT]);
  });

  it('are six at most, each once', () => {
    const { desk } = open();
    for (const { id } of library.presets) desk.add(id);
    desk.add('zhengzhou');
    expect(idsOf(desk)).toHaveLength(6);
    expect(new Set(idsOf(desk)).size).toBe(6);
  });

  it('cannot be compared when only one is left, and say so', () => {
    const { desk } = open();
    desk.remove('zhengzhou');
    expect(desk.order.value).toMatchObject({ ok: false, problems: [{ code: 'scenario-count' }] });
  });

  it('cannot be compared while a value of the draft cannot be used; the problem names the scenario', () => {
    const { state, desk } = open();
    state.edit('market.correlation', 0.95);
    const { value } = desk.order;
    expect(value.ok ? [] : value.problems.map(({ message }) => message.en)).toEqual([
      expect.stringMatching(/^“Wuhan action plan \(edited\)”: /),
    ]);
    state.edit('market.correlation', 0.1);
    state.reject('angel.ticket', 'many', [{ path: 'angel.ticket', code: 'x', message: { zh: '不行', en: 'no' } }]);
    expect(desk.order.value).toMatchObject({
      ok: false,
      problems: [{ message: { en: '“Wuhan action plan (edited)”: no' } }],
    });
  });

  it('run with the seed and the paths of the first one, or with the paths chosen', () => {
    const { state, desk } = open();
    state.edit('simulation.seed', 'mine');
    expect(desk.order.value).toMatchObject({ ok: true, value: { paths: 200, seed: 'mine' } });
    desk.change({ paths: 2000 });
    expect(desk.order.value).toMatchObject({ ok: true, value: { paths: 2000, seed: 'mine' } });
    desk.move('zhengzhou', 0);
    expect(desk.order.value).toMatchObject({ ok: true, value: { paths: 2000, seed: 'guidefund' } });
  });

  it('have the money of the first one where that is asked for', () => {
    const { desk } = open();
    desk.change({ equalMoney: true });
    const { value } = desk.order;
    const capitals = value.ok ? value.value.scenarios.map(({ parameters }) => parameters['programme.capital']) : [];
    expect(capitals).toEqual([200_000, 200_000]);
  });
});

describe('behaviour: a comparison', () => {
  it('answers the indicators and formulas of one’s own, and says which cannot be asked', async () => {
    const { desk } = open({ runs: true });
    desk.change({ formulas: ['mean(loss.net) * 100', 'mean(venture.tvpi)'] });
    await desk.runNow();
    const report = desk.task.result.value!;
    expect(report.answers).toHaveLength(16);
    expect(report.refused.map(({ written }) => written)).toEqual(['mean(venture.tvpi)']);
    const tvpi = report.answers[0].cells;
    expect(tvpi[0].difference).toBeNull();
    expect(tvpi[1].difference?.value).toBeCloseTo(tvpi[1].estimate.value! - tvpi[0].estimate.value!, 12);
    expect(report.runs.map(({ result }) => [result.paths, result.scenario.id])).toEqual([
      [200, 'wuhan'],
      [200, 'zhengzhou'],
    ]);
    expect(report.changes.length).toBeGreaterThan(10);
  });

  it('runs only what it has not run yet', async () => {
    const { state, desk, runs } = open({ runs: true });
    await desk.runNow();
    const before = desk.task.result.value!;
    desk.move('zhengzhou', 0);
    desk.change({ paths: null, formulas: ['mean(loss.net)'] });
    state.edit('angel.ticket', 800);
    state.simulation.withdraw();
    desk.move(DRAFT, 0);
    expect(runs).toHaveLength(2);
    await desk.runNow();
    expect(runs).toHaveLength(3);
    const after = desk.task.result.value!;
    expect(after.runs[1].result.digest).toBe(before.runs[1].result.digest);
    expect(after.runs[0].result.digest).not.toBe(before.runs[0].result.digest);
  });

  it('says whose parameters equal numbers are, although only one was run', async () => {
    const { desk, runs } = open({ runs: true });
    desk.keepDraft(called('as it was'));
    await desk.runNow();
    expect(runs).toHaveLength(2);
    const { answers } = desk.task.result.value!;
    const nothing = answers.map(({ cells }) => (cells[0].estimate.value === null ? null : 0));
    expect(answers.map(({ cells }) => cells[2].difference?.value)).toEqual(nothing);
  });

  it('is out of date as soon as something else is chosen, until that is run', async () => {
    const { state, desk } = open({ runs: true });
    expect(desk.isStale.value).toBe(true);
    await desk.runNow();
    expect(desk.isStale.value).toBe(false);
    state.edit('angel.ticket', 800);
    expect(desk.isStale.value).toBe(true);
    state.undo();
    expect(desk.isStale.value).toBe(false);
    desk.remove('zhengzhou');
    expect(desk.isStale.value).toBe(true);
  });
});

describe('behaviour: a comparison runs by itself', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('once, for the last of several changes', async () => {
    const { desk, runs } = open();
    desk.change({ paths: 2000 });
    desk.change({ paths: 10_000 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(runs.map(({ scenario }) => scenario.parameters['simulation.paths'])).toEqual([10_000]);
  });

  it('only while its page is in view, and of what the draft has become meanwhile', async () => {
    const { state, desk, runs } = open();
    state.page.value = 'simulate';
    state.edit('angel.ticket', 800);
    state.simulation.withdraw();
    await vi.advanceTimersByTimeAsync(1000);
    expect(runs).toHaveLength(0);
    state.page.value = 'compare';
    await vi.advanceTimersByTimeAsync(1000);
    expect(runs.map(({ scenario }) => scenario.parameters['angel.ticket'])).toEqual([800]);
    expect(desk.task.progress.value).not.toBeNull();
  });

  it('not again after it was cancelled, until something changes or it is asked for', async () => {
    const { desk, runs } = open();
    await vi.advanceTimersByTimeAsync(1000);
    desk.task.cancel();
    desk.change({ money: 'angel' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(runs.map(({ options }) => options.signal?.aborted)).toEqual([true]);
    void desk.runNow();
    await vi.advanceTimersByTimeAsync(1000);
    expect(runs).toHaveLength(2);
  });

  it('drops what runs for something that is no longer wanted', async () => {
    const { desk, runs } = open();
    await vi.advanceTimersByTimeAsync(1000);
    desk.add('suzhou');
    await vi.advanceTimersByTimeAsync(1000);
    expect(runs.map(({ options }) => options.signal?.aborted)).toEqual([true, false]);
  });
});

describe('behaviour: scenarios kept for comparison', () => {
  it('stay as they were when the draft goes on', () => {
    const { state, desk } = open();
    state.edit('angel.ticket', 800);
    desk.keepDraft(called('Ticket 800'));
    state.edit('angel.ticket', 900);
    expect(namesOf(desk)).toEqual(['Wuhan action plan (edited)', 'Zhengzhou angel fund of funds', 'Ticket 800']);
    expect(desk.slots.value.map(({ resolved }) => resolved?.parameters['angel.ticket'])).toEqual([900, 1000, 800]);
  });

  it('are there at the next visit', () => {
    const storage = memoryStorage();
    const { state, desk } = open({ storage });
    state.edit('angel.ticket', 800);
    desk.keepDraft(called('mine'));
    const again = open({ storage }).desk;
    expect(again.shelf.kept.value).toEqual(desk.shelf.kept.value);
    expect(again.shelf.kept.value[0].draft.base).toBe(preset('wuhan'));
  });

  it('keep the preset they were made of when a later version has another', () => {
    const storage = memoryStorage();
    open({ storage }).desk.keepDraft(called('mine'));
    const [first, ...rest] = preset('wuhan').changes;
    const changed = { ...preset('wuhan'), changes: [{ ...first, value: 1_000_000 }, ...rest] };
    const later = { ...library, presets: library.presets.map((each) => (each.id === 'wuhan' ? changed : each)) };
    const { runner } = countingRunner();
    const state = new AppState({ library: later, runner, storage, search: '', hash: '' });
    const [kept] = state.part(CompareDesk).shelf.kept.value;
    expect(kept.draft.base.changes).toEqual(preset('wuhan').changes);
  });

  it('are told apart by numbers where they have the same name', () => {
    const { state, desk } = open();
    desk.keepDraft(called('mine'));
    state.edit('angel.ticket', 800);
    desk.keepDraft(called('mine'));
    desk.keepDraft(called('mine'));
    expect(namesOf(desk).slice(2)).toEqual(['mine', 'mine (2)']);
  });

  it('are deleted, and brought back with their place in the comparison', () => {
    const { desk } = open();
    desk.keepDraft(called('mine'));
    desk.keepFile({ ...preset('hefei'), id: 'file' });
    const [mine, file] = desk.shelf.kept.value;
    const before = idsOf(desk);
    desk.forget(mine.id);
    expect([idsOf(desk), desk.shelf.kept.value]).toEqual([[DRAFT, 'zhengzhou', keptSlot(file.id)], [file]]);
    desk.restore();
    expect([idsOf(desk), desk.shelf.kept.value]).toEqual([before, [mine, file]]);
    expect(desk.shelf.removed.value).toBeNull();
  });

  it('come back to the list alone when the comparison was changed meanwhile', () => {
    const { desk } = open();
    desk.keepDraft(called('mine'));
    desk.forget(desk.shelf.kept.value[0].id);
    desk.add('suzhou');
    desk.restore();
    expect(idsOf(desk)).toEqual([DRAFT, 'zhengzhou', 'suzhou']);
    expect(desk.shelf.kept.value).toHaveLength(1);
  });

  it('of the library come under their names, with their edits as such, and once', () => {
    const { desk } = open();
    const draft = withEdit(startDraft(preset('zhengzhou')), 'programme.capital', 300_000);
    desk.keepNamed(called('我市方案'), draft);
    desk.keepNamed(called('我市方案'), draft);
    expect(namesOf(desk).slice(2)).toEqual(['我市方案']);
    const slot = desk.slots.value[2];
    expect(slot.draft.edits).toBe(draft.edits);
    expect(slot.resolved?.scenario.name.zh).toBe('我市方案');
  });

  it('of another window are not lost', () => {
    const storage = memoryStorage();
    const [one, other] = [open({ storage }).desk, open({ storage }).desk];
    one.keepDraft(called('one'));
    other.keepDraft(called('other'));
    expect(open({ storage }).desk.shelf.kept.value.map(({ name }) => name.en)).toEqual(['one', 'other']);
  });

  it('last as long as the page where the browser keeps nothing', () => {
    const { state, desk } = open({ storage: { read: () => null, write: () => false } });
    desk.keepDraft(called('one'));
    state.edit('angel.ticket', 800);
    desk.keepDraft(called('two'));
    expect(desk.shelf.kept.value.map(({ name }) => name.en)).toEqual(['one', 'two']);
    expect(desk.shelf.isFleeting.value).toBe(true);
  });

  it('that this version cannot read are left out, and said', () => {
    const storage = memoryStorage();
    storage.write('kept', JSON.stringify([{ name: { zh: '旧', en: 'old' }, draft: { base: 'gone', edits: [] } }, 7]));
    const { desk } = open({ storage });
    expect(desk.shelf.kept.value).toEqual([]);
    expect(desk.shelf.problems.value.map(({ code }) => code)).toEqual(['unknown-preset', 'unreadable-kept']);
    storage.write('kept', 'no JSON');
    expect(open({ storage }).desk.shelf.kept.value).toEqual([]);
  });
});

describe('behaviour: the address of a comparison', () => {
  const addressOf = (state: AppState): string =>
    `#p=compare&${new URLSearchParams(state.queryOf('compare')).toString()}`;

  it('says nothing that nobody chose', () => {
    const { state } = open({ hash: '#p=compare' });
    expect(state.queryOf('compare')).toEqual({});
  });

  it('leads to the same choices', () => {
    const { state, desk } = open();
    const choices = {
      equalMoney: true,
      paths: 20_000,
      formulas: ['mean(loss.net) * 100', 'median(government.tvpi)'],
      money: 'angel',
      measure: 'gross',
      series: 'government.dpi',
      from: 'zhengzhou',
      to: DRAFT,
      decomposed: 'npv',
      partPaths: 500,
    } as const;
    desk.add('suzhou');
    desk.change(choices);
    expect(open({ hash: addressOf(state) }).desk.choices.value).toEqual({
      slots: [DRAFT, 'zhengzhou', 'suzhou'],
      ...choices,
    });
  });

  it('brings what is kept along to another computer', () => {
    const { state, desk } = open();
    state.edit('angel.ticket', 800);
    desk.keepDraft(called('Ticket 800'));
    const elsewhere = open({ hash: addressOf(state) }).desk;
    expect(elsewhere.slots.value.map(({ name }) => name.en)).toContain('Ticket 800');
    expect(elsewhere.shelf.kept.value).toEqual(desk.shelf.kept.value);
    expect([elsewhere.missing.value, desk.leftOut.value]).toEqual([0, []]);
  });

  it('leaves out what does not fit, says so, and is followed without it', () => {
    const { state, desk } = open();
    desk.keepFile({ ...preset('hefei'), id: 'file' });
    expect(desk.leftOut.value).toEqual(desk.shelf.kept.value);
    const elsewhere = open({ hash: addressOf(state) }).desk;
    expect(idsOf(elsewhere)).toEqual([DRAFT, 'zhengzhou']);
    expect(elsewhere.missing.value).toBe(1);
    elsewhere.remove('zhengzhou');
    expect(elsewhere.missing.value).toBe(0);
  });

  it('that is opened while the page is shows what it says', () => {
    const { state, desk } = open();
    state.openHash('#p=compare&of=suzhou+hefei&equal=1');
    expect(idsOf(desk)).toEqual(['suzhou', 'hefei']);
    expect(desk.choices.value.equalMoney).toBe(true);
  });

  it('of another version is read as far as it is understood', () => {
    const { desk } = open({ hash: '#p=compare&of=atlantis+hefei+hefei+suzhou&paths=7&measure=odd&money=gold' });
    expect(idsOf(desk)).toEqual(['hefei', 'suzhou']);
    expect(desk.choices.value).toMatchObject({ paths: null, measure: 'net', money: null });
    expect(desk.missing.value).toBe(1);
  });
});

describe('behaviour: a difference taken apart', () => {
  it('goes from the first scenario to the second until somebody chooses', () => {
    const { desk } = open();
    const ends = (): readonly (string | undefined)[] => {
      const order = desk.decomposition.order.value;
      return [order?.from.slot.id, order?.to.slot.id];
    };
    expect(ends()).toEqual([DRAFT, 'zhengzhou']);
    desk.change({ from: 'zhengzhou' });
    expect(ends()).toEqual(['zhengzhou', DRAFT]);
    desk.change({ from: null, to: DRAFT });
    expect(ends()).toEqual([DRAFT, DRAFT]);
  });

  it('adds up, and is out of date when something else is chosen', async () => {
    const { state, desk } = open({ hash: '#p=compare&of=wuhan+draft', runs: true });
    state.edit('angel.ticket', 800);
    state.edit('angel.lossTolerance', 0.5);
    desk.change({ decomposed: 'breach' });
    const order = desk.decomposition.order.value!;
    expect([order.paths, desk.decomposition.bundles(null).map(({ id }) => id)]).toEqual([
      2000,
      ['ticket', 'tolerance'],
    ]);
    desk.move(DRAFT, 0);
    desk.change({ from: 'wuhan', to: DRAFT, partPaths: null });
    await desk.decomposition.start();
    const { decomposition } = desk.decomposition.task.result.value!;
    const sum = decomposition.parts.reduce((total, { effect }) => total + effect.value!, 0);
    expect(sum).toBeCloseTo(decomposition.total.value!, 9);
    expect(desk.decomposition.isStale.value).toBe(false);
    desk.change({ decomposed: 'tvpi' });
    expect(desk.decomposition.isStale.value).toBe(true);
  });

  it('of a formula that cannot be asked ends with what is wrong', async () => {
    const { desk } = open({ runs: true });
    desk.change({ decomposed: 'mean(nothing)' });
    await desk.decomposition.start();
    expect(desk.decomposition.task.problems.value).toHaveLength(1);
    expect(desk.decomposition.task.result.value).toBeNull();
  });
});
