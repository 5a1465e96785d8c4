import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parameterTable } from '../../src/model/parameters';
import { isPresetFile } from '../../src/model/presets';
import { scenarioSchema } from '../../src/model/schema';
import { STATUSES } from '../../src/model/scenario';
import { fileText, scenarioFiles } from './files';
import { fits } from './json-schema';

const schema = scenarioSchema() as Readonly<Record<string, unknown>>;

const withChange = (change: object): object => ({ id: 'a', name: { zh: '甲', en: 'A' }, changes: [change] });

describe('no-regression: the JSON Schema of scenario files', () => {
  it('public/scenario.schema.json is the one made from the parameter table', () => {
    expect(JSON.parse(fileText('public/scenario.schema.json'))).toEqual(JSON.parse(JSON.stringify(schema)));
  });
});

describe('behaviour: the JSON Schema of scenario files', () => {
  const files = Object.entries(scenarioFiles()).filter(([name]) => isPresetFile(name));

  it.each(files)('%s fits it', (_name, yaml) => {
    expect(fits(parse(yaml), schema)).toBe(true);
  });

  it('offers every parameter with its words in both languages', () => {
    const text = JSON.stringify(schema);
    for (const { key, label, help } of parameterTable)
      for (const words of [key, label.zh, label.en, help.zh, help.en])
        expect(text).toContain(JSON.stringify(words).slice(1, -1));
    for (const status of STATUSES) expect(text).toContain(`"${status}"`);
  });

  it.each<[string, object]>([
    ['a share', { key: 'seed.share', value: 1, status: 'assumed' }],
    ['the exception below the bounds', { key: 'market.tailDegrees', value: 0, status: 'assumed' }],
    ['a choice', { key: 'seed.multipleModel', value: 'table', status: 'assumed' }],
    ['bands', { key: 'seed.multipleTable', value: [[1, 1, 5]], status: 'assumed' }],
    ['a factor beyond the bounds', { key: 'seed.share', op: 'multiply', value: 1.5, status: 'assumed' }],
    ['a source', { key: 'seed.share', value: 0.1, status: 'rule', source: 'press', clause: '§一', note: '注' }],
  ])('%s fits', (_what, change) => {
    expect(fits(withChange(change), schema)).toBe(true);
  });

  it.each<[string, object]>([
    ['a share above 1', { key: 'seed.share', value: 1.5, status: 'assumed' }],
    ['half a path', { key: 'simulation.paths', value: 100.5, status: 'assumed' }],
    ['a value between exception and bounds', { key: 'market.tailDegrees', value: 2, status: 'assumed' }],
    ['an unknown parameter', { key: 'seed.shares', value: 0.1, status: 'assumed' }],
    ['an unknown choice', { key: 'seed.multipleModel', value: 'normal', status: 'assumed' }],
    ['a band below 1', { key: 'seed.multipleTable', value: [[1, 0.5, 5]], status: 'assumed' }],
    ['a band of two', { key: 'seed.multipleTable', value: [[1, 1]], status: 'assumed' }],
    ['a text for a number', { key: 'seed.share', value: '0.1', status: 'assumed' }],
    ['a product of texts', { key: 'simulation.seed', op: 'multiply', value: 2, status: 'assumed' }],
    ['a rule without a source', { key: 'seed.share', value: 0.1, status: 'rule' }],
    ['an unknown status', { key: 'seed.share', value: 0.1, status: 'law', source: 'press' }],
    ['an unknown field', { key: 'seed.share', value: 0.1, status: 'assumed', colour: 'blue' }],
    ['no value', { key: 'seed.share', status: 'assumed' }],
  ])('%s does not fit', (_what, change) => {
    expect(fits(withChange(change), schema)).toBe(false);
  });
});
