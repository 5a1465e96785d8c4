import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/model/yaml';
import { MAX_FILE_BYTES } from '../../src/model/yaml-limits';
import { kinds } from './files';

/** The ten-line version of a file that would expand to 10¹⁰ words. */
const bomb = Array.from({ length: 10 }, (_, i) => {
  const before = i === 0 ? '"lol"' : `*a${i - 1}`;
  return `a${i}: &a${i} [${Array.from({ length: 10 }, () => before).join(', ')}]`;
}).join('\n');

const faults = (yaml: string): readonly string[] => kinds(readYaml(yaml).problems);

describe('behaviour: reading YAML', () => {
  it('reads plain data', () => {
    expect(readYaml('a: 1\nb: [x, 0.5, "2", null, true]\n')).toEqual({
      readable: true,
      content: { a: 1, b: ['x', 0.5, '2', null, true] },
      problems: [],
    });
  });

  it('an empty file has no content and no fault of its own', () => {
    expect(readYaml('')).toEqual({ readable: true, content: null, problems: [] });
  });

  it('takes up to 1 MB, counted in bytes', () => {
    const comment = (bytes: number): string => `#${'x'.repeat(bytes - 1)}`;
    expect(faults(comment(MAX_FILE_BYTES))).toEqual([]);
    expect(faults(comment(MAX_FILE_BYTES + 1))).toEqual(['file-too-large']);
    expect(faults(`#${'财'.repeat(Math.ceil(MAX_FILE_BYTES / 3))}`)).toEqual(['file-too-large']);
    expect(faults(`#${'é'.repeat(MAX_FILE_BYTES / 2)}`)).toEqual(['file-too-large']);
    expect(faults(`#${'😀'.repeat(MAX_FILE_BYTES / 4)}`)).toEqual(['file-too-large']);
  });

  it.each([
    ['a bomb of aliases', bomb, 'a0 yaml-feature'],
    ['an anchor', 'a: &x 1', 'a yaml-feature'],
    ['an alias to nothing known', 'a: &x 1\nb: [*x]', 'a yaml-feature'],
    ['a tag', 'a: !!set {x}', 'a yaml-feature'],
    ['a private tag', 'a: !run rm', 'a yaml-feature'],
    ['a compound key', '? [a, b]\n: 1', 'yaml-feature'],
  ])('%s is one fault', (_what, yaml, kind) => {
    expect(faults(yaml)).toEqual([kind]);
    expect(readYaml(yaml).readable).toBe(false);
  });

  it.each([
    ['brackets', '['.repeat(999_999)],
    ['braces', '{a: '.repeat(249_999)],
    ['dashes', '- '.repeat(499_999)],
    ['question marks', '? '.repeat(499_999)],
    ['indentation', Array.from({ length: 1300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['commas', `[${','.repeat(999_990)}]`],
    ['quotes', '"'.repeat(999_999)],
    ['closing brackets', ']'.repeat(999_999)],
    ['anchors', '&a '.repeat(333_333)],
    ['documents', '---\n'.repeat(249_999)],
  ])('a megabyte of %s is refused at once', (_what, yaml) => {
    expect(faults(yaml)).toEqual(['file-too-complex']);
  });

  it('names the line that is not YAML', () => {
    const [found, ...more] = readYaml('id: a\nchanges:\n  - key: [1, 2\n  - key: b\n').problems;
    expect(more).toEqual([]);
    expect(found.code).toBe('invalid-yaml');
    expect(found.message.zh).toMatch(/^第 4 行/);
    expect(found.message.en).toMatch(/^near line 4 /);
    expect(readYaml('a:\n\t- b').problems[0].message.en).toMatch(/^near line 2 /);
    expect(faults('a: 1\n---\nb: 2')).toEqual(['invalid-yaml']);
  });

  it('reports every field that is given twice, with its path, and reads on', () => {
    const reading = readYaml('a: 1\nb:\n  - x: 1\n    x: 2\na: 3\na: 4\n');
    expect(kinds(reading.problems)).toEqual(['b[0].x duplicate-field', 'a duplicate-field', 'a duplicate-field']);
    expect(reading).toMatchObject({ readable: true, content: { a: 4, b: [{ x: 2 }] } });
    expect(reading.problems[0].message.en).toContain('line 4');
  });
});
