import { describe, expect, it } from 'vitest';
import { baseline, parameterTable, type ParameterKey, type Parameters } from '../../src/model/parameters';
import { resolveScenario } from '../../src/model/resolve';
import type { Change, Scenario } from '../../src/model/scenario';
import { programmeStructure } from '../../src/model/structure';
import { inlineRunner } from '../../workers/inline';
import { guangzhou, hefeiSeed, presetFacts, quotients } from '../oracles/preset-facts';
import { isReturnSide, presetFaults } from '../oracles/preset-faults';
import { good, presets } from './files';

const library = presets();

const all = library.presets.map((preset) => [preset.id, preset] as const);

const named = (id: string): Scenario => {
  const preset = library.presets.find((candidate) => candidate.id === id);
  if (!preset) throw new Error(`no preset ${id}`);
  return preset;
};

const parametersOf = (id: string): Parameters => good(resolveScenario(named(id))).parameters;

const documents = library.documents.map(({ id }) => id);

const changeOf = (key: ParameterKey): Change => named('wuhan').changes.find((change) => change.key === key)!;

/** Wuhan's changes with one of them replaced. */
const replaced = (change: Change): readonly Change[] =>
  named('wuhan').changes.map((each) => (each.key === change.key ? change : each));

describe('oracle: the presets say what the documents say', () => {
  it('all ten are there', () => {
    const ids = all.map(([id]) => id);
    expect(ids).toHaveLength(10);
    expect([...ids].sort()).toEqual(['baseline', ...new Set(presetFacts.map(([preset]) => preset))].sort());
  });

  it.each(all)('%s has every fact, with its source, and nothing else', (_id, preset) => {
    expect(presetFaults(preset, documents)).toEqual([]);
  });

  it.each(quotients)('%s %s is %d / %d to %d digits', (id, key, dividend, divisor, digits) => {
    expect(parametersOf(id)[key]).toBe(Number((dividend / divisor).toPrecision(digits)));
  });
});

describe('behaviour: a preset that departs from the documents is found out', () => {
  const wuhan = named('wuhan');
  const { source, ...unsourced } = changeOf('seed.lossTolerance');

  it.each<[string, readonly Change[], readonly string[]]>([
    [
      'a rule without a source',
      replaced(unsourced),
      ['seed.lossTolerance: rule without a source', 'seed.lossTolerance: not as the fact says'],
    ],
    [
      'another value',
      replaced({ ...unsourced, source: source ?? '', value: 0.7 }),
      ['seed.lossTolerance: not as the fact says'],
    ],
    [
      'another status',
      replaced({ ...changeOf('seed.lossTolerance'), status: 'proposal' }),
      ['seed.lossTolerance: not as the fact says'],
    ],
    [
      'another document',
      replaced({ ...changeOf('seed.lossTolerance'), source: 'press' }),
      ['seed.lossTolerance: not as the fact says'],
    ],
    [
      'a document nobody knows',
      replaced({ ...changeOf('seed.lossTolerance'), source: 'hearsay' }),
      ['seed.lossTolerance: no document hearsay', 'seed.lossTolerance: not as the fact says'],
    ],
    [
      'another clause',
      replaced({ ...changeOf('seed.lossTolerance'), clause: '§九' }),
      ['seed.lossTolerance: not as the fact says'],
    ],
    [
      'a fact left out',
      wuhan.changes.filter(({ key }) => key !== 'secondary.quota'),
      ['secondary.quota: not as the fact says'],
    ],
    [
      'a return of its own',
      [...wuhan.changes, { key: 'seed.successRate', value: 0.5, status: 'assumed' }],
      ['seed.successRate: returns are the same for every city'],
    ],
  ])('%s', (_what, changes, expected) => {
    const faults = presetFaults({ ...wuhan, changes }, documents);
    expect(faults.filter((fault) => !fault.endsWith('no such fact'))).toEqual(expected);
    expect(faults.some((fault) => fault.endsWith('no such fact'))).toBe(changes.length >= wuhan.changes.length);
  });
});

describe('oracle: every city is given the same returns', () => {
  const returnSide = parameterTable.map(({ key }) => key).filter(isReturnSide);

  it('in eleven parameters of each sleeve and those of market, exits and screening', () => {
    expect(returnSide.filter((key) => /^(seed|angel|venture|direct)\./.test(key))).toHaveLength(4 * 11);
    for (const key of ['market.correlation', 'market.ipoClosure', 'exit.forcedDiscount', 'screening.accuracy'] as const)
      expect(returnSide).toContain(key);
  });

  it.each(all)('%s changes no return, and only the proposal names its success rate', (id, preset) => {
    const touched = preset.changes.filter(({ key }) => isReturnSide(key));
    expect(touched.map(({ key, value }) => [key, value])).toEqual(
      id === 'zhengzhou-proposal' ? [['direct.successRate', 0.4]] : [],
    );
    const parameters = parametersOf(id);
    for (const key of returnSide) expect([key, parameters[key]]).toEqual([key, baseline[key]]);
  });
});

describe('oracle: Guangzhou’s funds at the end of 2023', () => {
  const [venture, ...others] = programmeStructure(parametersOf('guangzhou'));

  it('are 29, all venture funds of about 7.41亿元', () => {
    expect(others).toEqual([]);
    expect(venture).toMatchObject({ sleeve: 'venture', funds: guangzhou.funds });
    expect(venture.vintages.reduce((sum, { funds }) => sum + funds, 0)).toBe(guangzhou.funds);
    expect(Math.abs((venture.funds * venture.fundSize) / guangzhou.paidIn - 1)).toBeLessThan(0.001);
  });

  it('hold 13 projects each when fully invested, and held 10.4 with 67.3 % invested', () => {
    expect(new Set(venture.vintages.map(({ projects }) => projects))).toEqual(new Set([13]));
    const invested = guangzhou.invested / guangzhou.paidIn;
    expect(invested.toFixed(3)).toBe('0.673');
    expect((guangzhou.projects / guangzhou.funds).toFixed(1)).toBe('10.4');
    const ticket = parametersOf('guangzhou')['venture.ticket'];
    expect(((invested * venture.fundSize) / ticket).toFixed(1)).toBe('10.4');
  });

  it('have 8.6 of social capital for 1 of public money, 9.6 of all', async () => {
    expect(guangzhou.government + guangzhou.social).toBe(guangzhou.paidIn);
    const share = parametersOf('guangzhou')['venture.governmentShare'];
    const ratios = { social: (1 - share) / share, total: 1 / share };
    expect(Math.abs(ratios.social - guangzhou.social / guangzhou.government)).toBeLessThan(0.005);
    expect(Math.abs(ratios.total - guangzhou.paidIn / guangzhou.government)).toBeLessThan(0.005);

    const parameters = { ...parametersOf('guangzhou'), 'simulation.paths': 100 };
    const { result } = await inlineRunner().run({ scenario: named('guangzhou'), parameters });
    const { 'leverage.social': social, 'leverage.total': total } = result.metrics;
    expect(social?.mean).toBeCloseTo(ratios.social, 9);
    expect(total?.mean).toBeCloseTo(ratios.total, 9);
    expect([social?.mean?.toFixed(1), total?.mean?.toFixed(1)]).toEqual(['8.6', '9.6']);
  });
});

describe('oracle: Hefei’s seed fund', () => {
  it('puts 1.7亿元 into 90 projects, 189万元 each', () => {
    const parameters = parametersOf('hefei');
    expect(Math.round(hefeiSeed.invested / hefeiSeed.projects)).toBe(189);
    expect(parameters['seed.ticket']).toBe(189);
    expect(parameters['seed.lossTolerance']).toBe(0.5);
    expect(programmeStructure(parameters).map(({ sleeve }) => sleeve)).toEqual(['seed', 'direct']);
  });
});
