import { describe, expect, it } from 'vitest';
import { advise } from '../../src/analysis/advice';
import { baseline, parameterRow, parameterTable, type NumberRow, type Parameters } from '../../src/model/parameters';
import { resolveScenario } from '../../src/model/resolve';
import { startDraft } from '../../src/state/draft';
import { presetStatusCounts } from '../../src/state/provenance';
import { adviceAt, adviceKey } from '../../src/ui/advice-place';
import { isLongEntry, showEntry } from '../../src/ui/entry';
import { everything, isOffered, isWanted } from '../../src/ui/form-filter';
import { mechanismOfGroup, partsOf } from '../../src/ui/group-parts';
import { statusCounts } from '../../src/ui/status-counts';
import { library, preset } from '../state/library';

const offered = (parameters: Parameters): readonly string[] =>
  parameterTable.filter((row) => isOffered(row, parameters)).map(({ key }) => key);

describe('behaviour: which fields the form has', () => {
  it('none of a mechanism that is off, and of a concession only its kind', () => {
    const keys = offered(baseline);
    expect(keys).toContain('concession.mode');
    expect(keys.filter((key) => /^(secondary|subsidy|screening|concession\.(?!mode))/.test(key))).toEqual([]);
    const shared = offered({ ...baseline, 'concession.mode': 'share' });
    expect(shared.filter((key) => key.startsWith('concession.'))).toEqual([
      'concession.mode',
      'concession.rate',
      'concession.level',
      'concession.toManager',
      'concession.trigger',
    ]);
  });

  it('the first fields of a mechanism stay while its values come to nothing', () => {
    const half: Parameters = { ...baseline, 'secondary.quota': 0.1 };
    expect(offered(half).filter((key) => key.startsWith('secondary.'))).toEqual(['secondary.quota', 'secondary.base']);
  });

  it('finds parameters by their group as well', () => {
    const wanted = (words: string): readonly string[] =>
      parameterTable
        .filter((row) => isWanted(row, { ...everything, words }, startDraft(preset('baseline')), baseline))
        .map(({ key }) => key);
    expect(wanted('创投 成功率')).toContain('venture.successRate');
    expect(wanted('创投 成功率')).not.toContain('seed.successRate');
  });

  it('a switch stands at the head of a group that is about one mechanism, else inside', () => {
    expect(mechanismOfGroup('secondary')?.id).toBe('secondary');
    expect(mechanismOfGroup('market')).toBeUndefined();
    expect(partsOf('market').map(({ id }) => id)).toEqual(['sectors', 'tail', 'window']);
    expect(partsOf('secondary')).toEqual([]);
  });
});

describe('behaviour: where advice is told', () => {
  it('at the first of its parameters that has a field, and only there', () => {
    const parameters: Parameters = {
      ...baseline,
      'angel.multipleModel': 'table',
      'angel.multipleTable': [[1, 20, 20]],
    };
    const advice = advise(parameters);
    expect(advice.map((each) => adviceKey(each, parameters))).toEqual(['angel.multipleTable']);
    expect(adviceAt('angel.multipleTable', advice, parameters)).toEqual(advice);
    expect(adviceAt('angel.successRate', advice, parameters)).toEqual([]);
  });

  it.each(library.presets)('$id: every advice has a field', (scenario) => {
    const resolved = resolveScenario(scenario);
    if (!resolved.ok) throw new Error('the preset does not resolve');
    const { parameters } = resolved.value;
    for (const each of advise(parameters))
      expect(isOffered(parameterRow(adviceKey(each, parameters)), parameters)).toBe(true);
  });
});

describe('behaviour: what a preset rests on', () => {
  it('counts every number in effect once, assumptions with the baseline', () => {
    const counts = presetStatusCounts(preset('baseline'), baseline);
    expect(statusCounts(counts, 'zh')).toEqual([{ label: '假设', count: counts.atBaseline }]);
    const wuhan = resolveScenario(preset('wuhan'));
    if (!wuhan.ok) throw new Error('the preset does not resolve');
    const ofWuhan = presetStatusCounts(preset('wuhan'), wuhan.value.parameters);
    const total = Object.values(ofWuhan.set).reduce((sum, count) => sum + count, ofWuhan.atBaseline);
    expect(statusCounts(ofWuhan, 'en').reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(statusCounts(ofWuhan, 'en')[0]).toEqual({ label: 'Rule in force', count: ofWuhan.set.rule });
  });
});

describe('behaviour: room for a number', () => {
  it('is wider where number and unit are long', () => {
    const entry = (key: keyof Parameters, value: number, language: 'zh' | 'en') =>
      showEntry(parameterRow(key) as NumberRow, value, language);
    expect(entry('secondary.base', 80_000, 'zh')).toEqual({ text: '8', unit: '亿元/年' });
    expect(isLongEntry(entry('secondary.base', 80_000, 'zh'))).toBe(false);
    expect(isLongEntry(entry('secondary.base', 81_234, 'zh'))).toBe(true);
    expect(isLongEntry(entry('secondary.base', 80_000, 'en'))).toBe(true);
    expect(isLongEntry(entry('angel.term', 15, 'en'))).toBe(false);
  });
});
