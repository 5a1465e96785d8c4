import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parameterTable } from '../../src/model/parameters';
import { parseScenario, readScenario } from '../../src/model/parse';
import type { Change, PolicyDocument, Scenario } from '../../src/model/scenario';
import { bad, good, kinds, presets } from './files';

const documents: readonly PolicyDocument[] = [
  { id: 'plan-2025', title: '方案', kind: 'policy' },
  { id: 'press', title: '摘录', kind: 'excerpt' },
];

const parse = (yaml: string): ReturnType<typeof parseScenario> => parseScenario(yaml, documents);

const change = { key: 'seed.successRate', value: 0.35, status: 'assumed' };
const scenario = { id: 'test', name: { zh: '测试', en: 'Test' }, changes: [change] };

const faultsOf = (raw: unknown): readonly string[] => kinds(bad(readScenario(raw, documents)));
const faultsOfChange = (fields: object): readonly string[] => faultsOf({ ...scenario, changes: [fields] });

describe('behaviour: reading a scenario', () => {
  it('reads a file', () => {
    const yaml = `# a comment
id: test
name: { zh: 测试, en: Test }
description: { zh: 说明, en: Words }
changes:
  - key: seed.successRate
    op: multiply
    value: 0.5
    status: rule
    source: plan-2025
    clause: §一
    note: 注
  - { key: angel.multipleTable, value: [[0.5, 1, 2], [0.5, 2, 9]], status: assumed }
`;
    expect(good(parse(yaml))).toEqual({
      id: 'test',
      name: { zh: '测试', en: 'Test' },
      description: { zh: '说明', en: 'Words' },
      changes: [
        {
          key: 'seed.successRate',
          op: 'multiply',
          value: 0.5,
          status: 'rule',
          source: 'plan-2025',
          clause: '§一',
          note: '注',
        },
        {
          key: 'angel.multipleTable',
          value: [
            [0.5, 1, 2],
            [0.5, 2, 9],
          ],
          status: 'assumed',
        },
      ],
    });
  });

  it('ten faults in one file are ten messages in each language and no scenario', () => {
    const yaml = `
id: test
name: { zh: 测试 }
colour: blue
changes:
  - { key: seed.sucessRate, value: 0.3, status: assumed }
  - { key: angel.successRate, value: many, status: assumed }
  - { key: programme.term, value: 50, status: assumed }
  - { key: angel.ticket, value: 500, status: rule }
  - { key: market.correlation, value: 0.95, status: assumed }
  - { key: secondary.quota, value: 1.1, status: assumed }
  - { key: angel.fee, value: 0.01, value: 0.02, status: assumed }
  - { key: angel.carry, value: 0.1, status: public, source: pres }
`;
    const problems = bad(parse(yaml));
    expect(kinds(problems)).toEqual([
      'name.en missing-field',
      'colour unknown-field',
      'changes[0].key unknown-parameter',
      'changes[1].value not-a-number',
      'changes[2].value out-of-bounds',
      'changes[3].source missing-source',
      'changes[4].value correlations-sum',
      'changes[5].value out-of-bounds',
      'changes[6].value duplicate-field',
      'changes[7].source unknown-source',
    ]);
    for (const language of ['zh', 'en'] as const) {
      const said = problems.map(({ message }) => message[language]);
      expect(new Set(said).size).toBe(10);
      expect(said.every((sentence) => sentence.length > 5)).toBe(true);
    }
  });

  it.each<[string, object, readonly string[]]>([
    ['no status', { key: 'seed.successRate', value: 0.3 }, ['changes[0].status missing-field']],
    ['no value', { key: 'seed.successRate', status: 'assumed' }, ['changes[0].value missing-field']],
    ['no key', { value: 0.3, status: 'assumed' }, ['changes[0].key missing-field']],
    ['an empty value', { ...change, value: null }, ['changes[0].value not-a-number']],
    [
      'a misspelt field',
      { key: 'seed.successRate', value: 0.3, statsu: 'assumed' },
      ['changes[0].statsu unknown-field'],
    ],
    ['a misspelt value', { key: 'seed.share', vale: 0.2, status: 'assumed' }, ['changes[0].vale unknown-field']],
    ['a misspelt source', { ...change, status: 'rule', sorce: 'press' }, ['changes[0].sorce unknown-field']],
    ['a misspelt status', { ...change, status: 'assumd' }, ['changes[0].status not-listed']],
    ['a misspelt operation', { ...change, op: 'mulitply' }, ['changes[0].op not-listed']],
    ['a key that is no text', { ...change, key: 7 }, ['changes[0].key wrong-type']],
    ['an empty note', { ...change, note: ' ' }, ['changes[0].note empty']],
    ['a source that is no text', { ...change, status: 'rule', source: 7 }, ['changes[0].source wrong-type']],
    ['an unknown source', { ...change, source: 'plan-2024' }, ['changes[0].source unknown-source']],
    ['an inherited name', { ...change, key: 'constructor' }, ['changes[0].key unknown-parameter']],
    ['a foreign field', { ...change, colour: 'blue' }, ['changes[0].colour unknown-field']],
  ])('a change with %s has one fault', (_what, fields, expected) => {
    expect(faultsOfChange(fields)).toEqual(expected);
  });

  it.each(['rule', 'target', 'statistic', 'proposal', 'public'])('status %s needs a source', (status) => {
    expect(faultsOfChange({ ...change, status })).toEqual(['changes[0].source missing-source']);
    expect(readScenario({ ...scenario, changes: [{ ...change, status, source: 'press' }] }, documents).ok).toBe(true);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['nothing', null, ['wrong-type']],
    ['a list', [], ['wrong-type']],
    ['a number', 3, ['wrong-type']],
    ['an empty group', {}, ['id missing-field', 'name missing-field', 'changes missing-field']],
    ['no changes', { ...scenario, changes: {} }, ['changes wrong-type']],
    ['a change that is a text', { ...scenario, changes: ['seed.share'] }, ['changes[0] wrong-type']],
    ['a spaced id', { ...scenario, id: 'My City' }, ['id bad-id']],
    ['an id with a path', { ...scenario, id: '../x' }, ['id bad-id']],
    ['a plain name', { ...scenario, name: '测试' }, ['name wrong-type']],
    ['a third language', { ...scenario, name: { zh: '测试', en: 'Test', fr: 'Essai' } }, ['name.fr unknown-field']],
    ['too many changes', { ...scenario, changes: Array.from({ length: 1001 }, () => change) }, ['changes too-many']],
  ])('%s is refused', (_what, raw, expected) => {
    expect(faultsOf(raw)).toEqual(expected);
  });

  it('names the nearest parameter, field, status and document', () => {
    const messages = bad(
      readScenario(
        {
          ...scenario,
          changes: [{ key: 'seed.sucessRate', value: 0.3, status: 'rul', source: 'plan-2052', noet: 'x' }],
        },
        documents,
      ),
    ).map(({ message }) => message);
    expect(messages.map(({ en }) => /did you mean (\S+?)[?\s]/.exec(en)?.[1])).toEqual([
      'rule',
      'note',
      'seed.successRate',
      'plan-2025',
    ]);
    expect(messages.every(({ zh }) => zh.includes('是否想写'))).toBe(true);
  });

  it('a misspelt key keeps its sum from being judged without it', () => {
    const changes = [
      { key: 'seed.shared', value: 0.1, status: 'assumed' },
      { key: 'angel.share', value: 0.9, status: 'assumed' },
    ];
    expect(faultsOf({ ...scenario, changes })).toEqual(['changes[0].key unknown-parameter']);
  });

  it('a sum is reported although other changes are bad', () => {
    const changes = [
      { key: 'seed.successRate', value: 2, status: 'assumed' },
      { key: 'angel.share', value: 0.9, status: 'assumed' },
    ];
    expect(faultsOf({ ...scenario, changes })).toEqual([
      'changes[0].value out-of-bounds',
      'changes[1].value shares-sum',
    ]);
  });

  it('a parameter set twice is a fault; one set and then calculated with is not', () => {
    const again = { ...change, value: 0.4 };
    expect(faultsOf({ ...scenario, changes: [change, again] })).toEqual(['changes[1].key set-twice']);
    const doubled = { ...change, op: 'multiply', value: 2 };
    expect(readScenario({ ...scenario, changes: [change, doubled] }, documents).ok).toBe(true);
    expect(faultsOf({ ...scenario, changes: [doubled, change] })).toEqual(['changes[1].key set-twice']);
  });
});

describe('behaviour: files of earlier versions', () => {
  it('whose rules wait under later are told where these belong now', () => {
    const waiting = { key: 'concession.rate', value: 1, status: 'rule', source: 'plan-2025' };
    const [found, ...more] = bad(readScenario({ ...scenario, later: [waiting] }, documents));
    expect(more).toEqual([]);
    expect(kinds([found])).toEqual(['later unknown-field']);
    expect(found.message.zh).toContain('移到 changes');
    expect(found.message.en).toContain('move them to changes');
    expect(good(readScenario({ ...scenario, changes: [waiting] }, documents)).changes).toEqual([waiting]);
  });
});

const anyText = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');

const anyChange: fc.Arbitrary<Change> = fc
  .constantFrom(...parameterTable.filter((row) => row.kind === 'number' && !row.integer))
  .chain((row) =>
    fc.record(
      {
        key: fc.constant(row.key),
        op: fc.constantFrom('set' as const, 'add' as const, 'multiply' as const),
        value:
          row.kind === 'number' ? fc.double({ noNaN: true, min: row.min, max: row.max }).map((x) => x + 0) : fc.nat(),
        status: fc.constant('assumed' as const),
        source: fc.constantFrom('plan-2025', 'press'),
        clause: anyText,
        note: anyText,
      },
      { requiredKeys: ['key', 'value', 'status'] },
    ),
  );

const anyScenario: fc.Arbitrary<Scenario> = fc.record(
  {
    id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/),
    name: fc.record({ zh: anyText, en: anyText }),
    description: fc.record({ zh: anyText, en: anyText }),
    changes: fc.uniqueArray(anyChange, { selector: ({ key }) => key, maxLength: 3 }),
  },
  { requiredKeys: ['id', 'name', 'changes'] },
);

describe('property: reading a scenario', () => {
  it('what parses, written out and parsed again, is the same', () => {
    let parsed = 0;
    fc.assert(
      fc.property(anyScenario, (raw) => {
        const first = readScenario(raw, documents);
        if (!first.ok) return;
        parsed++;
        expect(good(parse(stringify(first.value, { aliasDuplicateObjects: false })))).toEqual(first.value);
        expect(good(parse(JSON.stringify(first.value)))).toEqual(first.value);
      }),
      { numRuns: 100 },
    );
    expect(parsed).toBeGreaterThan(20);
  });

  it('every preset, written out and parsed again, is the same', () => {
    const { presets: all, documents: cited } = presets();
    for (const preset of all)
      expect(good(parseScenario(stringify(preset, { aliasDuplicateObjects: false }), cited))).toEqual(preset);
  });

  it('any JSON is read or refused, never thrown', () => {
    const fields = fc.dictionary(
      fc.constantFrom('key', 'op', 'value', 'status', 'source', 'note', 'vale', '__proto__'),
      fc.oneof(fc.jsonValue(), fc.constantFrom('seed.share', 'set', 'add', 'rule', 'assumed')),
    );
    const almost = fc.record({
      id: fc.oneof(fc.jsonValue(), fc.constant('x')),
      name: fc.oneof(fc.jsonValue(), fc.constant({ zh: '一', en: 'one' })),
      changes: fc.oneof(fc.jsonValue(), fc.array(fc.oneof(fields, fc.jsonValue()))),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), almost), (raw) => {
        const read = readScenario(raw, documents);
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it('any text is read or refused, never thrown', () => {
    const pieces = fc.constantFrom(
      'id: a',
      '\n',
      '  ',
      '- ',
      ': ',
      '[',
      ']',
      '{',
      '}',
      '&a ',
      '*a',
      '!!set ',
      '|',
      '"',
      "'",
      '#',
      '? ',
      '---\n',
      '%YAML 1.1\n',
      'changes:',
      '<<: ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (yaml) => {
        const read = parse(yaml);
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });
});
