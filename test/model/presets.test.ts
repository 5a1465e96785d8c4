import { describe, expect, it } from 'vitest';
import { documentKinds, parseDocuments } from '../../src/model/documents';
import { isPresetFile, readPresets } from '../../src/model/presets';
import { resolveScenario } from '../../src/model/resolve';
import { DOCUMENT_KINDS } from '../../src/model/scenario';
import { programmeStructure } from '../../src/model/structure';
import { bad, good, kinds, presets, scenarioFiles } from './files';

const named = (id: string): ReturnType<typeof presets>['presets'][number] => {
  const preset = presets().presets.find((candidate) => candidate.id === id);
  if (!preset) throw new Error(`no preset ${id}`);
  return preset;
};

const documentsOf = (yaml: string): readonly string[] => kinds(bad(parseDocuments(yaml)));

describe('behaviour: documents', () => {
  it('has all eight, each with its weight in words', () => {
    const { documents } = presets();
    expect(documents.map(({ id }) => id)).toEqual([
      'zz-cppcc',
      'zz-reply',
      'wuhan-2025-67',
      'zz-2025-66',
      'luoyang-report',
      'henan-1330218',
      'gov-2025-1',
      'press',
    ]);
    expect(Object.keys(documentKinds)).toEqual(DOCUMENT_KINDS);
    expect(documents.find(({ id }) => id === 'wuhan-2025-67')).toMatchObject({
      number: '武政办〔2025〕67号',
      date: '2025-06-07',
      kind: 'policy',
    });
  });

  it.each([
    ['', ['wrong-type']],
    ['- id: a\n  title: 甲\n  kind: policy\n- id: a\n  title: 乙\n  kind: policy', ['[1].id duplicate-id']],
    ['- { id: a, title: 甲, kind: law }', ['[0].kind not-listed']],
    ['- { id: a, title: 甲, kind: policy, date: 2024 }', ['[0].date wrong-type']],
    ['- { id: a, tite: 甲, kind: policy }', ['[0].tite unknown-field']],
    ['- { id: a, title: 甲, title: 乙, kind: law }', ['[0].title duplicate-field', '[0].kind not-listed']],
    ['- { id: a', ['invalid-yaml']],
  ])('refuses %j', (yaml, expected) => {
    expect(documentsOf(yaml)).toEqual(expected);
  });
});

describe('behaviour: presets', () => {
  it('come with the baseline first', () => {
    expect(presets().presets.map(({ id }) => id)).toEqual([
      'baseline',
      'guangzhou',
      'guangzhou-angel',
      'hefei',
      'henan',
      'luoyang',
      'suzhou',
      'wuhan',
      'zhengzhou',
      'zhengzhou-proposal',
    ]);
    expect(named('baseline').changes).toEqual([]);
  });

  it.each(presets().presets.map((preset) => [preset.id, preset] as const))('%s can be simulated', (_id, preset) => {
    const { parameters } = good(resolveScenario(preset));
    expect(programmeStructure(parameters).length).toBeGreaterThan(0);
  });

  it.each(presets().presets.map((preset) => [preset.id, preset] as const))(
    '%s is told in both languages',
    (_id, preset) => {
      for (const words of [preset.name, preset.description]) {
        expect(words?.zh).toMatch(/\p{Script=Han}/u);
        expect(words?.en).not.toMatch(/\p{Script=Han}/u);
      }
      expect(preset.description?.zh).not.toMatch(/[,;:!?()]/);
    },
  );

  it.each(presets().presets.map((preset) => [preset.id, preset] as const))(
    '%s says where its numbers come from',
    (_id, preset) => {
      for (const { note, status, source, clause } of preset.changes) {
        expect(note).toMatch(/\p{Script=Han}.*。$/u);
        expect(note).not.toMatch(/[,;:!?()]/);
        expect(status === 'assumed').toBe(source === undefined);
        if (status === 'rule') expect(source).not.toBe('press');
        if (source !== undefined && source !== 'press') expect(clause).toMatch(/^§/);
      }
    },
  );

  it('every file starts with its schema', () => {
    for (const [name, yaml] of Object.entries(scenarioFiles()))
      if (isPresetFile(name))
        expect(yaml.startsWith('# yaml-language-server: $schema=../public/scenario.schema.json\n')).toBe(true);
  });

  it('reports the problems of every file with its name, and gives nothing', () => {
    const files = {
      ...scenarioFiles(),
      './scenarios/bad.yaml':
        'id: bad\nname: { zh: 坏, en: Bad }\nchanges: [{ key: seed.share, value: 2, status: assumed }]',
      'misnamed.yaml': 'id: other\nname: { zh: 甲, en: A }\nchanges: []',
      'empty.yaml': '',
    };
    expect([...kinds(bad(readPresets(files)))].sort()).toEqual([
      'bad.yaml changes[0].value out-of-bounds',
      'empty.yaml wrong-type',
      'misnamed.yaml id id-not-file',
    ]);
  });

  it('needs the documents', () => {
    const { 'documents.yaml': documents, ...others } = scenarioFiles();
    expect(documents).toContain('zz-cppcc');
    expect(kinds(bad(readPresets(others)))).toEqual(['documents.yaml wrong-type']);
  });
});

describe('oracle: the Zhengzhou proposal (10亿元 in tickets of 1000万元)', () => {
  it('is exactly 100 projects in one pot without fees', () => {
    const { parameters } = good(resolveScenario(named('zhengzhou-proposal')));
    const [direct, ...others] = programmeStructure(parameters);
    expect(others).toEqual([]);
    expect(direct).toMatchObject({ sleeve: 'direct', funds: 1, fundSize: 100000 });
    expect(direct.vintages).toEqual([{ launchYear: 0, funds: 1, lifeQuarters: 60, investQuarters: 16, projects: 100 }]);
    expect(parameters['programme.fee']).toBe(0);
    expect(parameters['direct.successRate']).toBe(0.4);
  });
});

describe('oracle: the Wuhan plan (武政办〔2025〕67号 §二（一））', () => {
  it('has its shares, terms, tolerances, concession and S-fund', () => {
    const wuhan = named('wuhan');
    const { parameters } = good(resolveScenario(wuhan));
    expect(parameters).toMatchObject({
      'seed.governmentShare': 0.5,
      'angel.governmentShare': 0.5,
      'seed.term': 15,
      'angel.term': 15,
      'seed.lossTolerance': 0.8,
      'angel.lossTolerance': 0.6,
      'assessment.level': 'class',
      'assessment.timing': 'liquidation',
      'concession.mode': 'share',
      'concession.rate': 1,
      'concession.level': 'programme',
      'secondary.quota': 0.1,
      'secondary.base': 80000,
      'secondary.price': 'nav',
    });
  });
});
