import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../../src/model/text';
import { cleanName, LONGEST_NAME } from '../../../src/state/given-names';
import { stampAfter, withMark } from '../../../src/state/library/entry';
import { migrated, type Migration } from '../../../src/state/library/migration';
import { nameInRecord, readRecord, RECORD_VERSION, writeRecord } from '../../../src/state/library/record';
import { library } from '../library';
import { entryNamed, resultOf, smallDraft, stressedDraft } from './entries';

/** As the store and files give it back. */
const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const record = (changes: object = {}): object => ({ ...writeRecord(entryNamed('一号')), ...changes });

function codesIn(raw: unknown): readonly string[] {
  const read = readRecord(raw, library);
  return read.ok ? [] : read.problems.map(({ code }) => code);
}

describe('behaviour: a record of the library', () => {
  it.each(['without', 'with'])('gives the same entry back, %s a result', async (kind) => {
    const result = kind === 'with' ? await resultOf(stressedDraft) : null;
    const entry = entryNamed('叠加压力', stressedDraft, result);
    const read = readRecord(copied(writeRecord(entry)), library);
    expect(read).toEqual({ ok: true, value: entry });
    expect(read.ok && read.value.draft.base).toBe(stressedDraft.base);
  });

  it('carries its preset in full', () => {
    const without = { ...library, presets: [] };
    const read = readRecord(copied(writeRecord(entryNamed('x'))), without);
    expect(read.ok && read.value.draft.base).toEqual(smallDraft.base);
  });

  it.each([
    ['nothing at all', undefined, ['not-a-record']],
    ['a text', 'garbage', ['not-a-record']],
    ['a list', [], ['not-a-record']],
    ['no version', record({ version: undefined }), ['not-a-record']],
    ['a version of another kind', record({ version: '1' }), ['not-a-record']],
    ['no id', record({ id: '' }), ['bad-field']],
    ['a name in one language', record({ name: { zh: '一' } }), ['bad-field']],
    ['a name of blanks', record({ name: { zh: '一', en: '\u202e ' } }), ['bad-field']],
    ['a time that is none', record({ created: 'yesterday' }), ['bad-field']],
    ['a time written in another way', record({ changed: '2026-01-02' }), ['bad-field']],
    ['no draft', record({ draft: 7 }), ['unreadable-draft']],
    ['a preset of another version', record({ draft: { base: 'atlantis', edits: [] } }), ['unknown-preset']],
    ['no result where there should be one', record({ result: {} }), expect.arrayContaining(['bad-result'])],
    ['several faults', record({ id: 1, created: 2, draft: 3 }), ['bad-field', 'bad-field', 'unreadable-draft']],
  ])('with %s is refused, with the reason', (_, raw, codes) => {
    expect(codesIn(raw)).toEqual(codes);
  });

  it('without its scenario says so, and speaks of no link', () => {
    const read = readRecord(record({ draft: undefined }), library);
    expect(read.ok ? [] : read.problems.map(({ message }) => message.zh)).toEqual([
      '这条记录缺少方案内容，或方案内容不完整。',
    ]);
  });

  it('of a newer version is refused, and says so', () => {
    expect(codesIn(record({ version: RECORD_VERSION + 1 }))).toEqual(['newer-version']);
  });

  it('that cannot be read still tells its name, if it can', () => {
    expect(nameInRecord(record({ draft: null }))).toEqual(text('一号', '一号'));
    expect(nameInRecord(record({ name: 7 }))).toBeNull();
    expect(nameInRecord(null)).toBeNull();
  });

  it('refuses a result in which one number became a text', async () => {
    const result = copied(await resultOf(smallDraft)) as { metrics: Record<string, { mean: unknown }> };
    result.metrics['government.tvpi'].mean = '1.2';
    expect(codesIn(record({ result }))).toEqual(['bad-result']);
  });
});

describe('property: a record of the library', () => {
  it('whatever it holds, is an entry or has problems, and never throws', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true });
    const damaged = fc.dictionary(fc.constantFrom('version', 'id', 'name', 'created', 'draft', 'result'), anything);
    fc.assert(
      fc.property(fc.oneof(anything, damaged.map(record)), (raw) => {
        const read = readRecord(raw, library);
        expect(read.ok || read.problems.length > 0).toBe(true);
      }),
    );
  });
});

describe('behaviour: versions of records', () => {
  const steps: readonly Migration[] = [
    ({ title, ...rest }) => ({ ...rest, name: title }),
    (old) => ({ ...old, result: null }),
  ];

  it('takes every step from the version of the record to this one', () => {
    const current = { version: 3, name: 'a', result: null };
    expect(migrated({ version: 1, title: 'a' }, steps)).toEqual({ ok: true, value: current });
    expect(migrated({ version: 2, name: 'a' }, steps)).toEqual({ ok: true, value: current });
    expect(migrated(current, steps)).toEqual({ ok: true, value: current });
  });

  it('does not guess at versions there never were', () => {
    for (const version of [0, -1, 1.5, 4, NaN, '2']) expect(migrated({ version }, steps).ok).toBe(false);
  });
});

describe('behaviour: names and times', () => {
  it('names keep to one line, lose what hides, and are cut', () => {
    expect(cleanName('  一\n二\t三  ')).toBe('一 二 三');
    expect(cleanName('a\u202eb\u0000c')).toBe('abc');
    expect(Array.from(cleanName('字'.repeat(10_000)))).toHaveLength(LONGEST_NAME);
  });

  it('a mark behind the longest name is still seen', () => {
    const marked = withMark(text('字'.repeat(LONGEST_NAME), 'x'), text('（副本）', ' (copy)'));
    expect(marked.zh.endsWith('（副本）')).toBe(true);
    expect(Array.from(marked.zh)).toHaveLength(LONGEST_NAME);
    expect(marked.en).toBe('x (copy)');
  });

  it('a change is later than the one before it, even by a clock that was set back', () => {
    const future = '2999-01-01T00:00:00.000Z';
    expect(stampAfter(future)).toBe('2999-01-01T00:00:00.001Z');
    expect(Math.abs(Date.parse(stampAfter(null)) - Date.now())).toBeLessThan(60_000);
  });
});
