import { describe, expect, it } from 'vitest';
import { activeSleeves, SLEEVES, type Parameters } from '../../src/model/parameters';
import { readPresets } from '../../src/model/presets';
import { resolveScenario } from '../../src/model/resolve';
import type { Change, Scenario } from '../../src/model/scenario';
import { parseStresses, resolveStressed, withStresses, type Stress } from '../../src/model/stresses';
import { bad, good, kinds, presets, scenarioFiles } from './files';

const { presets: all, stresses, documents } = presets();

const named = (id: string): Stress => {
  const found = stresses.find((each) => each.id === id);
  if (!found) throw new Error(`no stress ${id}`);
  return found;
};

const scenarioWith = (...changes: Omit<Change, 'status'>[]): Scenario => ({
  id: 'mine',
  name: { zh: '我的', en: 'Mine' },
  changes: changes.map((change) => ({ ...change, status: 'assumed' })),
});

const stressed = (...ids: string[]): Parameters => good(resolveStressed(scenarioWith(), ids.map(named))).parameters;

describe('behaviour: stresses', () => {
  it('are four, told in both languages, and assumed throughout', () => {
    expect(stresses.map(({ id }) => id)).toEqual(['ipo-shut', 'downturn', 'slow-exits', 'independence']);
    for (const { name, description, changes } of stresses) {
      for (const words of [name, description]) {
        expect(words?.zh).toMatch(/\p{Script=Han}/u);
        expect(words?.en).not.toMatch(/\p{Script=Han}/u);
      }
      for (const { status } of changes) expect(status).toBe('assumed');
    }
  });

  it('do to every sleeve that has money what they say, and nothing to the others', () => {
    const none = stressed();
    for (const sleeve of SLEEVES.filter((each) => !activeSleeves(none).includes(each))) {
      expect(stressed('downturn')[`${sleeve}.successRate`]).toBe(none[`${sleeve}.successRate`]);
    }
    for (const sleeve of activeSleeves(none)) {
      const down = stressed('downturn');
      expect(down[`${sleeve}.successRate`]).toBeCloseTo(0.7 * none[`${sleeve}.successRate`], 12);
      expect(down[`${sleeve}.multipleMean`]).toBeCloseTo(0.8 * none[`${sleeve}.multipleMean`], 12);
      expect(stressed('slow-exits')[`${sleeve}.successYears`]).toBe(none[`${sleeve}.successYears`] + 3);
    }
    expect(stressed('ipo-shut')).toEqual({ ...none, 'market.ipoShutFrom': 5, 'market.ipoShutYears': 3 });
    expect(stressed('independence')).toEqual({ ...none, 'market.correlation': 0, 'market.managerCorrelation': 0 });
  });

  it.each(all.map((preset) => [preset.id, preset] as const))(
    '%s can be combined with each and with all',
    (_id, preset) => {
      for (const stress of stresses) expect(kinds(problemsOf(preset, [stress]))).toEqual([]);
      expect(kinds(problemsOf(preset, stresses))).toEqual([]);
      const [before, after] = [resolveScenario(preset), resolveStressed(preset, stresses)];
      expect(good(after).parameters).not.toEqual(good(before).parameters);
    },
  );

  it('follow the scenario’s own changes in order, and say where theirs come from', () => {
    const own = scenarioWith({ key: 'angel.successRate', value: 0.5 });
    const { changes } = withStresses(own, [named('slow-exits'), named('downturn')]);
    expect(changes.slice(0, 1)).toEqual(own.changes);
    expect(changes[1]).toEqual({
      key: 'seed.successYears',
      op: 'add',
      value: 3,
      status: 'assumed',
      note: '压力情景：退出推迟三年',
    });
    expect(changes.at(-1)?.note).toBe('压力情景：深度下行');
    const ofActive = stresses.flatMap((s) => s.changes).filter(({ key }) => !/^(venture|direct)\./.test(key));
    expect(good(resolveStressed(own, stresses)).scenario.changes).toHaveLength(1 + ofActive.length);
    expect(good(resolveStressed(own, [named('downturn')])).parameters['angel.successRate']).toBe(0.35);
  });

  it('are not refused for what a sleeve without money could not take', () => {
    const own = scenarioWith({ key: 'venture.multipleMean', value: 1.1 });
    expect(kinds(problemsOf(own, [named('downturn')]))).toEqual([]);
    const active = {
      ...own,
      changes: [
        ...own.changes,
        ...scenarioWith({ key: 'seed.share', value: 0 }, { key: 'venture.share', value: 0.3 }).changes,
      ],
    };
    expect(kinds(problemsOf(active, [named('downturn')]))).not.toEqual([]);
  });

  it('leave a scenario alone where there are none', () => {
    const [wuhan] = all;
    expect(withStresses(wuhan, [])).toBe(wuhan);
    expect(resolveStressed(wuhan, [])).toEqual(resolveScenario(wuhan));
  });
});

function problemsOf(scenario: Scenario, laidOver: readonly Stress[]): ReturnType<typeof bad> {
  const resolved = resolveStressed(scenario, laidOver);
  return resolved.ok ? [] : resolved.problems;
}

describe('behaviour: a stress that cannot be laid over a scenario', () => {
  it('says which one, which parameter and what is allowed', () => {
    const slow = scenarioWith({ key: 'angel.successYears', value: 18 });
    const [found, ...more] = problemsOf(slow, [named('downturn'), named('slow-exits')]);
    expect(more).toEqual([]);
    expect(kinds([found])).toEqual(['angel.successYears out-of-bounds']);
    expect(found.message.zh).toBe(
      '叠加压力情景“退出推迟三年”后，“天使子基金·成功退出的中位年数”的取值范围是 0.25 至 20 年，现为 21。请调整这个参数，或取消压力情景。',
    );
    expect(found.message.en).toMatch(
      /^with the stress “Exits three years later”: .*0\.25 to 20 years, not 21\. .*leave the stress out\.$/,
    );
  });

  it('a mean multiple that would fall below 1', () => {
    const low = scenarioWith({ key: 'seed.multipleMean', value: 1.2 });
    expect(kinds(problemsOf(low, [named('downturn')]))).toEqual(['seed.multipleMean out-of-bounds']);
    expect(problemsOf(low, [named('slow-exits')])).toEqual([]);
  });

  it('a table of bands, which has no mean, but only where its sleeve has money', () => {
    const table = scenarioWith({ key: 'angel.multipleModel', value: 'table' });
    const [found, ...more] = problemsOf(table, [named('downturn')]);
    expect(more).toEqual([]);
    expect(kinds([found])).toEqual(['angel.multipleModel stress-needs-mean']);
    expect(found.message.zh).toContain('分档表');
    expect(found.message.en).toContain('leave this stress out');
    expect(problemsOf(table, [named('slow-exits')])).toEqual([]);
    const idle = scenarioWith({ key: 'venture.multipleModel', value: 'table' });
    expect(problemsOf(idle, [named('downturn')])).toEqual([]);
  });

  it('a fault of the scenario’s own stays where it is', () => {
    const faulty = scenarioWith({ key: 'angel.share', value: 2 });
    expect(kinds(problemsOf(faulty, stresses))).toEqual(['changes[0].value out-of-bounds']);
  });
});

describe('behaviour: the file of stresses', () => {
  const kindsOf = (yaml: string): readonly string[] => kinds(bad(parseStresses(yaml, documents)));

  it.each([
    ['', ['wrong-type']],
    ['id: a', ['wrong-type']],
    [
      '- { id: a, name: { zh: 甲, en: A }, changes: [{ key: seed.share, value: 2, status: assumed }] }',
      ['[0].changes[0].value out-of-bounds'],
    ],
    [
      '- { id: a, name: { zh: 甲, en: A }, changes: [] }\n- { id: a, name: { zh: 乙, en: B }, changes: [] }',
      ['[1].id duplicate-id'],
    ],
    ['- { id: a, name: { zh: 甲 }, changes: [] }\n- word', ['[0].name.en missing-field', '[1] wrong-type']],
    ['- { id: a', ['invalid-yaml']],
  ])('%j is refused', (yaml, expected) => {
    expect(kindsOf(yaml)).toEqual(expected);
  });

  it('is named in its problems among the presets, which do without it', () => {
    const files = scenarioFiles();
    const broken = { ...files, 'stresses.yaml': '- { id: a, name: { zh: 甲, en: A } }' };
    expect(kinds(bad(readPresets(broken)))).toEqual(['stresses.yaml [0].changes missing-field']);
    const without = Object.fromEntries(Object.entries(files).filter(([name]) => name !== 'stresses.yaml'));
    expect(good(readPresets(without)).stresses).toEqual([]);
  });
});
