import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/engine/result';
import { text } from '../../../src/model/text';
import type { Draft } from '../../../src/state/draft';
import { LibraryDesk } from '../../../src/state/library/desk';
import { fileNameOf } from '../../../src/state/file-name';
import { writeLibraryFile } from '../../../src/state/library/library-file';
import { memoryStore } from '../../../src/state/library/memory-store';
import { openFile, openFiles } from '../../../src/state/library/open-file';
import { LARGEST_FILE, readOpenedFile } from '../../../src/state/library/opened-file';
import { writeRecord } from '../../../src/state/library/record';
import { resolveDraft } from '../../../src/state/resolve-draft';
import { fileScenario, scenarioFile } from '../../../src/state/scenario-file';
import { library } from '../library';
import { entryNamed, resultOf, smallDraft, stressedDraft } from './entries';
import { namesIn, openWindow } from './windows';

const editedDraft: Draft = { ...stressedDraft, stresses: [] };

const fileOf = (content: string, name = 'some.file', size = content.length) => ({
  name,
  size,
  text: () => Promise.resolve(content),
});

const parametersOf = (draft: Draft) => {
  const resolved = resolveDraft(draft, library.stresses);
  return resolved.ok ? resolved.value.parameters : null;
};

describe('behaviour: what a file holds', () => {
  const kindOf = (content: string): string => {
    const read = readOpenedFile(content, library);
    return read.ok ? read.value.kind : read.problems.map(({ code }) => code).join();
  };

  it('is told by its content, whatever it is called', async () => {
    const scenario = fileScenario(editedDraft, library.stresses);
    expect(kindOf(stringify(scenario))).toBe('scenario');
    expect(kindOf(JSON.stringify(scenario))).toBe('scenario');
    expect(kindOf(writeLibraryFile([writeRecord(entryNamed('x'))], ''))).toBe('library');
    expect(kindOf(JSON.stringify(await resultOf(smallDraft)))).toBe('result');
    expect(kindOf('{"format":"guidefund-report","version":1}')).toBe('report');
  });

  it.each([
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'not-text'],
    ['a result without its numbers', '{"digest":"x","metrics":{}}', 'bad-result'],
    ['a library in ruins', '{"format":"guidefund-library","version":1,"entr', 'no-entries'],
    ['a letter', 'Dear colleagues', 'wrong-type'],
    ['nothing', ' \n', 'empty-file'],
    ['a report that was cut off', '{"format":"guidefund-report","version":1,"scenar', 'cut-file'],
    ['JSON that was cut off', '{\n  "id": "x",\n  "name": {', 'cut-file'],
  ])('is not guessed at: %s', (_, content, code) => {
    expect(kindOf(content).split(',')).toContain(code);
  });

  it('is no YAML where it is called JSON: who opens it is not told of colons and quotes', () => {
    const read = readOpenedFile('[{"id": 1', library, '报告.JSON');
    expect(read.ok ? [] : read.problems.map(({ message }) => message.zh)).toEqual([
      '文件不完整，或不是本工具导出的 JSON 文件；请重新导出或下载。',
    ]);
    const plain = readOpenedFile('id: [', library, '方案.yaml');
    expect(plain.ok ? [] : plain.problems.map(({ code }) => code)).toEqual(['invalid-yaml']);
  });
});

describe('behaviour: a result as a file', () => {
  async function draftIn(change: (result: Result) => Result, draft = editedDraft): Promise<Draft> {
    const read = readOpenedFile(JSON.stringify(change(await resultOf(draft))), library);
    if (!read.ok || read.value.kind !== 'result') throw new Error('no result');
    return read.value.draft;
  }
  const same = (result: Result): Result => result;

  it('is the preset and its edits again', async () => {
    expect(await draftIn(same)).toEqual(editedDraft);
  });

  it('with stresses among its changes it is no longer the preset, and comes to the same', async () => {
    const draft = await draftIn(same, stressedDraft);
    expect(draft.base.name.zh).toBe('基准情景（修改）（叠加“IPO窗口关闭三年”）');
    expect(parametersOf(draft)).toEqual(parametersOf(stressedDraft));
  });

  it('takes paths and seed from the run', async () => {
    const draft = await draftIn((result) => ({ ...result, paths: 500, seed: 'other' }));
    expect(parametersOf(draft)).toMatchObject({ 'simulation.paths': 500, 'simulation.seed': 'other' });
  });
});

describe('behaviour: opening a file', () => {
  const opened = async () => {
    const { state } = await openWindow(memoryStore(), { runs: true });
    // The desk of the page itself, where there is no database.
    return { state, desk: state.part(LibraryDesk) };
  };

  it('a scenario becomes the draft, and undo leads back', async () => {
    const { state } = await opened();
    const before = state.draft.value;
    await openFile(fileOf(scenarioFile(editedDraft, library.stresses), '方案.yaml'), state);
    expect(parametersOf(state.draft.value)).toEqual(parametersOf(editedDraft));
    expect(state.notice.value?.text.zh).toContain('已打开文件“方案.yaml”');
    state.undo();
    expect(state.draft.value).toBe(before);
  });

  it('a scenario says what was opened, and what edits stay behind', async () => {
    const { state } = await opened();
    state.edit('angel.ticket', 900);
    await openFile(fileOf(scenarioFile(editedDraft, library.stresses), '方案.yaml'), state);
    expect(state.notice.value?.text.zh).toBe(
      '已打开文件“方案.yaml”中的“基准情景（修改）”。已放弃对“武汉行动方案”的 1 项修改，可撤销（↶ 或 Ctrl+Z）。',
    );
  });

  it('takes back what an earlier file had to say, also while a report is still being checked', async () => {
    const { state, desk } = await opened();
    await openFile(fileOf(writeLibraryFile([writeRecord(entryNamed('一号')), 'rubbish'], ''), '坏.json'), state);
    expect(desk.imported.value?.skipped).toHaveLength(1);
    await openFile(fileOf('id: X', 'x.yaml'), state);
    expect(desk.imported.value).toBeNull();
    const checking = openFile(fileOf('{"format":"guidefund-report","version":1}', '报告.json'), state);
    expect(state.notice.value).toBeNull();
    await checking;
  });

  it('of several files names those that cannot be used, whatever the others are', async () => {
    const { state, desk } = await opened();
    const one = (name: string) => fileOf(writeLibraryFile([writeRecord(entryNamed(name))], ''), `${name}.json`);
    await openFiles([fileOf('', '空.yaml'), one('甲'), one('乙')], state);
    expect(namesIn(desk)).toEqual(['乙', '甲']);
    expect(state.notice.value?.text.zh).toBe('文件“空.yaml”不能使用，方案没有改变。');
    expect(state.notice.value?.problems.map(({ message }) => message.zh)).toEqual(['文件是空的。']);
  });

  it('a library is taken into the library, and its page shown', async () => {
    const { state, desk } = await opened();
    const records = [writeRecord(entryNamed('一号')), { ...writeRecord(entryNamed('二号')), draft: 7 }];
    await openFile(fileOf(writeLibraryFile(records, ''), '库.json'), state);
    expect(state.page.value).toBe('library');
    expect(namesIn(desk)).toEqual(['一号']);
    expect(desk.imported.value).toMatchObject({
      file: '库.json',
      added: 1,
      skipped: [{ place: { zh: '第 2 个方案“二号”' } }],
    });
  });

  it('a result is computed again and compared', async () => {
    const result = await resultOf(editedDraft);
    const { state } = await opened();
    await openFile(fileOf(JSON.stringify(result), 'result.json'), state);
    expect(state.draft.value).toEqual(editedDraft);
    await expect.poll(() => state.notice.value?.text.zh, { timeout: 20_000 }).toContain('完全一致');
  });

  it('what cannot be used is refused, and nothing changes', async () => {
    const { state } = await opened();
    const before = state.draft.value;
    await openFile(fileOf('id: X', 'x.yaml'), state);
    expect(state.notice.value?.text).toEqual(
      text('文件“x.yaml”不能使用，方案没有改变。', 'The file “x.yaml” cannot be used; nothing was changed.'),
    );
    expect(state.notice.value?.problems.length).toBeGreaterThan(0);
    await openFile(fileOf('', 'film.json', LARGEST_FILE + 1), state);
    expect(state.notice.value?.problems.map(({ code }) => code)).toEqual(['file-too-large']);
    expect(state.draft.value).toBe(before);
  });
});

describe('behaviour: names of files', () => {
  it('have nothing in them that a system forbids', () => {
    expect(fileNameOf('武汉 2026：草案', '.yaml')).toBe('武汉 2026：草案.yaml');
    expect(fileNameOf('a/b\\c:d*e?"f"<g>|h. ', '.json')).toBe('a-b-c-d-e--f--g--h-.json');
    expect(fileNameOf('..hidden', '.json')).toBe('-hidden.json');
  });
});
