import { describe, expect, it } from 'vitest';
import { backTests, type BackTest } from '../../src/analysis/back-tests';
import { calibratedBy, isIndependent, sayIndependent } from '../../src/analysis/calibration';
import type { Change, Scenario } from '../../src/model/scenario';
import { publishedFigures } from '../../src/analysis/published-figures';
import { baseline, type Parameters } from '../../src/model/parameters';
import { resolveScenario } from '../../src/model/resolve';
import { good, presets } from '../model/files';
import { guangzhou, hefeiSeed } from './preset-facts';

const { presets: all, documents } = presets();

function parametersOf(id: string): Parameters {
  const preset = all.find((each) => each.id === id);
  if (!preset) throw new Error(`no preset ${id}`);
  return good(resolveScenario(preset)).parameters;
}

const rowsOf = (id: string): readonly BackTest[] => backTests(id, parametersOf(id));

const numbersOf = (id: string): readonly (readonly [string, string, string])[] =>
  rowsOf(id).map(({ label, published, simulated, say }) => [label.en, say(published, 'en'), say(simulated, 'en')]);

describe('oracle: what cities have published, beside the model (luoyang-report §一, henan-1330218 §一（五）, press)', () => {
  it('Guangzhou has 29 funds, 8.6 and 9.6 of leverage, 13 projects a fund and 10.4 with 67.3 % invested', () => {
    expect(numbersOf('guangzhou')).toEqual([
      ['Funds', '29', '29'],
      ['Private money per yuan of public money', '8.595×', '8.597×'],
      ['All money per yuan of public money', '9.595×', '9.597×'],
      ['Projects per fund (67.3% invested)', '10.4', '10.4'],
      ['Projects per fund (fully invested)', '10.4', '13.0'],
    ]);
    const published = rowsOf('guangzhou').map((row) => row.published);
    expect(published).toEqual([
      guangzhou.funds,
      guangzhou.social / guangzhou.government,
      guangzhou.paidIn / guangzhou.government,
      guangzhou.projects / guangzhou.funds,
      guangzhou.projects / guangzhou.funds,
    ]);
    expect((guangzhou.invested / guangzhou.paidIn).toFixed(3)).toBe('0.673');
  });

  it('Hefei’s seed ticket is 189万元', () => {
    const [seed] = rowsOf('hefei');
    expect([seed.say(seed.published, 'zh'), seed.say(seed.simulated, 'zh')]).toEqual(['189万元', '189万元']);
    expect(seed.published).toBe(hefeiSeed.invested / hefeiSeed.projects);
  });

  it.each(all.map(({ id }) => id).filter((id) => rowsOf(id).length > 0))('%s is within 2.5 % of it', (id) => {
    for (const { label, published, simulated } of rowsOf(id))
      if (!label.en.includes('fully')) expect(Math.abs(simulated / published - 1), label.en).toBeLessThan(0.025);
  });
});

describe('behaviour: whether a published figure tests a scenario or made it', () => {
  const presetOf = (id: string): Scenario => {
    const preset = all.find((each) => each.id === id);
    if (!preset) throw new Error(`no preset ${id}`);
    return preset;
  };

  it('every preset has taken its parameters from the figures it is held against', () => {
    const rows = all.flatMap((preset) => rowsOf(preset.id).map((row) => isIndependent(row, preset)));
    expect(rows).toEqual(new Array(14).fill(false));
    expect(sayIndependent(0, rows.length).zh).toContain('14 项的参数都由');
  });
  it('names the parameters that were', () => {
    const [funds, social, , projects] = rowsOf('guangzhou').map((row) => calibratedBy(row, presetOf('guangzhou')));
    expect([funds, social, projects]).toEqual([
      ['venture.fundSize'],
      ['venture.governmentShare'],
      ['venture.fundSize', 'venture.ticket'],
    ]);
  });
  it('is independent where the scenario has its parameter from elsewhere, or assumes it', () => {
    const preset = presetOf('henan');
    const [row] = rowsOf('henan');
    const other = (change: Partial<Change>): Scenario => ({
      ...preset,
      changes: preset.changes.map((each) => (each.key === 'angel.fundSize' ? { ...each, ...change } : each)),
    });
    expect(
      [preset, other({ source: 'press' }), other({ clause: '§二' })].map((each) => isIndependent(row, each)),
    ).toEqual([false, true, true]);
    expect(sayIndependent(1, 3).en).toContain('1 of 3 rows is independent');
  });
});

describe('behaviour: back-tests', () => {
  it('exist for presets and documents that exist, and name a clause unless the press is the source', () => {
    for (const { scenario, document, clause } of publishedFigures) {
      expect(all.map(({ id }) => id)).toContain(scenario);
      expect(documents.map(({ id }) => id)).toContain(document);
      expect(clause === undefined).toBe(document === 'press');
    }
  });

  it('follow only from the parameters they name', () => {
    const other = { 'seed.share': 0.1, 'angel.share': 0.1, 'venture.share': 0.1, 'direct.share': 0.1 };
    for (const { id } of all)
      for (const { keys, simulated, label } of rowsOf(id)) {
        const named = Object.fromEntries(keys.map((key) => [key, parametersOf(id)[key]]));
        const again = backTests(id, { ...baseline, ...other, ...named }).find((row) => row.label === label);
        expect([id, label.en, again?.simulated]).toEqual([id, label.en, simulated]);
      }
  });

  it('are none for a scenario nobody has published anything of, or whose sleeve has no money', () => {
    expect(backTests('mine', baseline)).toEqual([]);
    expect(backTests('guangzhou', baseline)).toEqual([]);
  });
});
