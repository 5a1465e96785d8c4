import { describe, expect, it } from 'vitest';
import { baseline, parameterTable, type Parameters } from '../../src/model/parameters';
import { resolveScenario } from '../../src/model/resolve';
import { DOCUMENTED_STATUSES, type Scenario } from '../../src/model/scenario';
import { programmeStructure } from '../../src/model/structure';
import { inlineRunner } from '../../workers/inline';
import { guangzhou, hefeiSeed, presetFacts, quotients } from '../oracles/preset-facts';
import { good, presets } from './files';

const all = presets().presets.map((preset) => [preset.id, preset] as const);

const named = (id: string): Scenario => {
  const preset = presets().presets.find((candidate) => candidate.id === id);
  if (!preset) throw new Error(`no preset ${id}`);
  return preset;
};

const parametersOf = (id: string): Parameters => good(resolveScenario(named(id))).parameters;

const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);

describe('oracle: the presets say what the documents say', () => {
  it('all ten are there', () => {
    const ids = all.map(([id]) => id);
    expect(ids).toHaveLength(10);
    expect([...ids].sort()).toEqual(['baseline', ...new Set(presetFacts.map(([preset]) => preset))].sort());
  });

  it.each(all)('%s has every fact, and nothing else', (id, preset) => {
    const said = preset.changes.map(({ key, op = 'set', value, status, source, clause }) => ({
      key,
      op,
      value,
      status,
      source,
      clause,
    }));
    const facts = presetFacts
      .filter(([of]) => of === id)
      .map(([, key, value, status, source, clause]) => ({ key, op: 'set', value, status, source, clause }));
    expect([...said].sort(byKey)).toEqual([...facts].sort(byKey));
  });

  it.each(all)('%s names a document wherever it claims one', (_id, preset) => {
    const documents = presets().documents.map(({ id }) => id);
    for (const { status, source } of preset.changes)
      if (DOCUMENTED_STATUSES.includes(status)) expect(documents).toContain(source);
  });

  it.each(quotients)('%s %s is %d / %d to %d digits', (id, key, dividend, divisor, digits) => {
    expect(parametersOf(id)[key]).toBe(Number((dividend / divisor).toPrecision(digits)));
  });
});

describe('oracle: every city is given the same returns', () => {
  const ofSleeves =
    /\.(successRate|multiple(Model|Mean|Spread|Tail|Table|Cap)|recovery|successYears|failureYears|yearsSpread)$/;
  const returnSide = parameterTable
    .filter(({ key, group }) => ['market', 'exit'].includes(group) || ofSleeves.test(key))
    .map(({ key }) => key);

  it('in eleven parameters of each sleeve and those of market and exits', () => {
    expect(returnSide.filter((key) => ofSleeves.test(key))).toHaveLength(4 * 11);
    expect(returnSide).toContain('market.correlation');
    expect(returnSide).toContain('exit.forcedDiscount');
  });

  it.each(all)('%s changes no return, and only the proposal names its success rate', (id, preset) => {
    const touched = preset.changes.filter(({ key }) => returnSide.includes(key));
    expect(touched.map(({ key }) => key)).toEqual(id === 'zhengzhou-proposal' ? ['direct.successRate'] : []);
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
