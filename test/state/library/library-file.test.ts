import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf, importing, readIncoming, type Imported } from '../../../src/state/library/import';
import {
  countUnwritable,
  isLibraryFile,
  libraryFileName,
  readLibraryFile,
  writeLibraryFile,
} from '../../../src/state/library/library-file';
import { memoryStore } from '../../../src/state/library/memory-store';
import { writeRecord } from '../../../src/state/library/record';
import { changedEntry, type LibraryEntry } from '../../../src/state/library/entry';
import { library } from '../library';
import { entryNamed, smallDraft, stressedDraft } from './entries';

const AT = '2026-07-01T08:00:00.000Z';
const entries = [entryNamed('一号'), entryNamed('二号', stressedDraft), entryNamed('三号')];
const file = writeLibraryFile(entries.map(writeRecord), AT);

function incoming(content: string) {
  const read = readLibraryFile(content);
  if (!read.ok) throw new Error(read.problems.map(({ code }) => code).join());
  return readIncoming(read.value, library);
}

const namesIn = (content: string): readonly string[] => incoming(content).entries.map(({ name }) => name.zh);

/** The file with one of its lines replaced. */
function withLine(number: number, line: string): string {
  const lines = file.split('\n');
  lines[number - 1] = line;
  return lines.join('\n');
}

describe('behaviour: a library file', () => {
  it('gives every entry back', () => {
    expect(isLibraryFile(file)).toBe(true);
    expect(incoming(file)).toEqual({ entries, skipped: [] });
  });

  it('is JSON, a record a line, and is read again with a byte order mark, Windows line ends or other spacing', () => {
    expect(JSON.parse(file)).toMatchObject({ format: 'guidefund-library', version: 1, exported: AT, count: 3 });
    for (const same of [`\uFEFF${file}`, file.replaceAll('\n', '\r\n'), JSON.stringify(JSON.parse(file), null, 2)]) {
      expect(isLibraryFile(same)).toBe(true);
      expect(incoming(same).entries).toEqual(entries);
    }
  });

  it('can be empty', () => {
    expect(incoming(writeLibraryFile([], AT))).toEqual({ entries: [], skipped: [] });
  });

  it('leaves out only what no file can hold', () => {
    const cyclic: { self?: unknown } = {};
    cyclic.self = cyclic;
    const content = writeLibraryFile([cyclic, 1n, undefined, writeRecord(entries[0])], AT);
    expect(namesIn(content)).toEqual(['一号']);
  });

  it('counts what no file can hold, or not as it is', () => {
    const cyclic: { self?: unknown } = {};
    cyclic.self = cyclic;
    const whole = [...entries.map(writeRecord), 'rubbish', null, 7, [], { a: [null, { b: '' }] }];
    expect(countUnwritable(whole)).toBe(0);
    const lossy = [cyclic, 1n, undefined, NaN, new Date(0), new Map([[1, 2]]), { deep: [new Set([1])] }];
    expect(countUnwritable([...whole, ...lossy])).toBe(lossy.length);
  });

  it('with a record that is wrong: the others are read, and it is named with the reason', () => {
    const records = [writeRecord(entries[0]), { ...writeRecord(entries[1]), draft: 7 }, 'rubbish'];
    const { entries: read, skipped } = incoming(writeLibraryFile(records, AT));
    expect(read).toEqual([entries[0]]);
    expect(skipped.map(({ place }) => place.zh)).toEqual(['第 2 个方案“二号”', '第 3 个方案']);
    expect(skipped.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['unreadable-draft'],
      ['not-a-record'],
    ]);
  });

  it('with a damaged line: the other lines are read, and it is told', () => {
    const damaged = withLine(3, file.split('\n')[2].slice(0, 200));
    const { entries: read, skipped } = incoming(damaged);
    expect(read).toEqual([entries[0], entries[2]]);
    expect(skipped.flatMap(({ problems }) => problems.map(({ message }) => message.zh))).toEqual([
      '第 2 个方案不完整，未导入。',
    ]);
  });

  it('that was cut off: what is there is read, and how much is missing is told', () => {
    const { entries: read, skipped } = incoming(file.slice(0, file.length * 0.6));
    expect(read).toEqual([entries[0]]);
    expect(skipped.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([
      'damaged-record',
      'other-count',
    ]);
  });

  it('of which nothing is left, or of a newer version, is refused as a whole', () => {
    const codes = (content: string) => {
      const read = readLibraryFile(content);
      return read.ok ? [] : read.problems.map(({ code }) => code);
    };
    expect(codes(file.slice(0, 100))).toEqual(['no-entries']);
    expect(codes('{"format":"guidefund-library","version":1,"exported":"x","entries":{}}')).toEqual(['no-entries']);
    expect(codes(file.replace('"version":1', '"version":2'))).toEqual(['newer-version']);
  });

  it('is named after the day on this computer', () => {
    expect(libraryFileName(new Date(2026, 2, 5, 23, 59))).toBe('guidefund-library-2026-03-05.json');
  });

  it('is told from other JSON', () => {
    for (const other of ['', '{}', '{"format":"guidefund-report"}', 'id: a\nname: guidefund-library\n', '[]'])
      expect(isLibraryFile(other)).toBe(false);
  });
});

describe('property: a damaged library file', () => {
  it('wherever a stretch of it is lost, as many entries are read as there were, or something is told', () => {
    fc.assert(
      fc.property(fc.nat(file.length), fc.nat(400), (start, length) => {
        const damaged = file.slice(0, start) + file.slice(start + length);
        expect(isLibraryFile(damaged)).toBe(true);
        const read = readLibraryFile(damaged);
        if (!read.ok) return;
        const { entries: found, skipped } = readIncoming(read.value, library);
        expect(found.length === entries.length || skipped.length > 0).toBe(true);
      }),
    );
  });
});

describe('behaviour: an import', () => {
  const kept = new Map<string, unknown>();
  const contents = (): readonly string[] =>
    [...kept.values()].map((content) => (content as { name: { zh: string } }).name.zh);

  async function take(taken: readonly LibraryEntry[]): Promise<Imported> {
    const counts: Imported[] = [];
    await memoryStore(kept).change(keysOf(taken), importing(taken, counts));
    return counts[0];
  }

  it('adds what is new, leaves what is the same, puts what differs beside it, however often it comes', async () => {
    expect(await take(entries)).toEqual({ added: 3, known: 0, beside: 0 });
    expect(await take(entries)).toEqual({ added: 0, known: 3, beside: 0 });
    const other = changedEntry(entries[0], { draft: stressedDraft });
    expect(await take([other])).toEqual({ added: 0, known: 0, beside: 1 });
    expect(await take([other])).toEqual({ added: 0, known: 1, beside: 0 });
    expect(contents()).toEqual(['一号', '二号', '三号', '一号（导入）']);
  });

  it('keeps both of two entries that share an id within one file', async () => {
    kept.clear();
    const twin = { ...entryNamed('双胞胎', smallDraft), id: entries[0].id };
    expect(await take([entries[0], twin])).toEqual({ added: 1, known: 0, beside: 1 });
    expect(contents()).toEqual(['一号', '双胞胎（导入）']);
  });
});
