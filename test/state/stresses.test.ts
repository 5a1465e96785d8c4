import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/model/parse';
import { resolveScenario } from '../../src/model/resolve';
import { AppState } from '../../src/state/app-state';
import { commandLine } from '../../src/state/command-line';
import { startDraft, withEdit, withToggledStress, type Draft } from '../../src/state/draft';
import { packLink } from '../../src/state/link-bytes';
import { stressedKeys } from '../../src/state/provenance';
import { resolveDraft } from '../../src/state/resolve-draft';
import { fileScenario, scenarioFile } from '../../src/state/scenario-file';
import { LONGEST_LINK, readShareHash, shareHash } from '../../src/state/share-link';
import { memoryStorage } from '../../src/state/storage';
import { fakeRunner } from './fake-runner';
import { documents, library, preset } from './library';

const { stresses } = library;
const ids = stresses.map(({ id }) => id);

const withAll = (draft: Draft): Draft => ids.reduce(withToggledStress, draft);

const open = (storage = memoryStorage()): AppState =>
  new AppState({ library, runner: fakeRunner().runner, storage, search: '', hash: '' });

describe('behaviour: stresses over a draft', () => {
  it('change what is run and not what the form shows', () => {
    const state = open();
    const before = state.parameters.value;
    state.toggleStress('downturn');
    expect(state.draft.value.stresses).toEqual(['downturn']);
    expect(state.parameters.value).toEqual(before);
    expect(state.runnable.value?.resolved.parameters['angel.successRate']).toBe(0.28);
    expect(state.runnable.value?.resolved.scenario.changes.at(-1)?.note).toBe('压力情景：深度下行');
    state.toggleStress('downturn');
    expect(state.draft.value.stresses).toEqual([]);
    expect(state.runnable.value?.resolved.parameters).toEqual(before);
  });

  it('come after the edits, in the order they were chosen', () => {
    const draft = withToggledStress(withEdit(startDraft(preset('wuhan')), 'angel.successRate', 0.5), 'downturn');
    const resolved = resolveDraft(draft, stresses);
    expect(resolved.ok && resolved.value.parameters['angel.successRate']).toBe(0.35);
  });

  it('can be undone, stay with another preset, and go with a reset', () => {
    const state = open();
    state.toggleStress('ipo-shut');
    state.toggleStress('slow-exits');
    state.undo();
    expect(state.draft.value.stresses).toEqual(['ipo-shut']);
    state.choose(preset('zhengzhou'));
    expect(state.draft.value.stresses).toEqual(['ipo-shut']);
    expect(state.notice.value).toBeNull();
    state.resetAll();
    expect(state.draft.value).toEqual(startDraft(preset('zhengzhou')));
  });

  it('keep what is typed and cannot be used yet', () => {
    const state = open();
    state.reject('angel.ticket', 'many', []);
    state.toggleStress('ipo-shut');
    expect(state.rejected.value.has('angel.ticket')).toBe(true);
  });

  it('are told at the parameter where they cannot be laid over', () => {
    const state = open();
    state.edit('angel.successYears', 19);
    state.toggleStress('slow-exits');
    expect(state.runnable.value).toBeNull();
    expect(state.checked.value).toMatchObject({ ok: false, problems: [{ path: 'angel.successYears' }] });
    state.toggleStress('slow-exits');
    expect(state.runnable.value).not.toBeNull();
  });

  it('name the parameters they change', () => {
    const draft = withToggledStress(startDraft(preset('wuhan')), 'ipo-shut');
    expect([...stressedKeys(draft, library)]).toEqual(['market.ipoShutFrom', 'market.ipoShutYears']);
    expect(stressedKeys(startDraft(preset('wuhan')), library).size).toBe(0);
  });
});

describe('behaviour: stresses are kept', () => {
  it('until the next visit', () => {
    const storage = memoryStorage();
    const state = open(storage);
    state.toggleStress('independence');
    expect(open(storage).draft.value).toEqual(state.draft.value);
  });

  it('in a share link, which stays short', () => {
    const draft = withAll(withEdit(startDraft(preset('wuhan')), 'angel.ticket', 800));
    const hash = shareHash(draft, library);
    expect(hash.length).toBeLessThan(LONGEST_LINK / 10);
    expect(readShareHash(`#${hash}`, library)).toEqual({ ok: true, value: draft });
  });

  it.each<[unknown, string]>([
    [['flood'], 'unknown-stress'],
    [[7], 'unreadable-draft'],
    ['downturn', 'unreadable-draft'],
  ])('and a link with %j is refused gently', (written, code) => {
    const shared = readShareHash(`#s=${packLink({ base: 'wuhan', edits: [], stresses: written })}`, library);
    expect(shared).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('once, however often a link names them', () => {
    const shared = readShareHash(
      `#s=${packLink({ base: 'wuhan', edits: [], stresses: ['downturn', 'downturn'] })}`,
      library,
    );
    expect(shared).toMatchObject({ ok: true, value: { stresses: ['downturn'] } });
  });

  it('on the command line', () => {
    const draft = withToggledStress(withEdit(startDraft(preset('wuhan')), 'angel.ticket', 800), 'ipo-shut');
    expect(commandLine(draft, true)).toBe('npx guidefund run wuhan --set angel.ticket=800 --stress ipo-shut');
  });

  it.each(library.presets.map(({ id }) => id))(
    'in a file: %s with an edit and all of them reads back the same',
    (id) => {
      const draft = withAll(
        withEdit(withEdit(startDraft(preset(id)), 'angel.successRate', 0.5), 'market.correlation', 0.3),
      );
      const file = fileScenario(draft, stresses);
      expect(file.id).toBe(`${id}-edited`);
      const read = parseScenario(scenarioFile(draft, stresses), documents);
      expect(read.ok ? [] : read.problems).toEqual([]);
      const [opened, edited] = [read.ok ? resolveScenario(read.value) : undefined, resolveDraft(draft, stresses)];
      expect(opened?.ok && opened.value.parameters).toEqual(edited.ok && edited.value.parameters);
      expect(opened?.ok).toBe(true);
    },
  );
});
