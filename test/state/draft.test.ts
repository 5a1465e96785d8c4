import { describe, expect, it } from 'vitest';
import { draftScenario, startDraft, withBase, withEdit, withoutEdit } from '../../src/state/draft';
import { countProvenance, draftStatusCounts, presetStatusCounts, provenanceOf } from '../../src/state/provenance';
import { keysInEffect } from '../../src/model/relevance';
import { resolveDraft } from '../../src/state/resolve-draft';
import { library, preset } from './library';

const wuhan = startDraft(preset('wuhan'));

function parametersOf(draft: Parameters<typeof resolveDraft>[0]) {
  const resolved = resolveDraft(draft, library.stresses);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  return resolved.value.parameters;
}

describe('behaviour: draft', () => {
  it('keeps one edit per parameter, the last', () => {
    const draft = withEdit(withEdit(wuhan, 'angel.ticket', 500), 'angel.ticket', 800);
    expect(draft.edits).toHaveLength(1);
    expect(parametersOf(draft)['angel.ticket']).toBe(800);
  });

  it('goes back to the preset when the edit is taken back', () => {
    const draft = withoutEdit(withEdit(wuhan, 'angel.ticket', 500), 'angel.ticket');
    expect(parametersOf(draft)).toEqual(parametersOf(wuhan));
  });

  it('is the same draft when there is no edit to take back', () => {
    expect(withoutEdit(wuhan, 'angel.ticket')).toBe(wuhan);
  });

  it('carries paths and seed to another preset, and nothing else', () => {
    const edited = withEdit(withEdit(wuhan, 'simulation.paths', 5000), 'angel.ticket', 500);
    const moved = withBase(edited, preset('zhengzhou'));
    expect(moved.edits.map(({ key }) => key)).toEqual(['simulation.paths']);
  });

  it('puts edits behind the changes of the preset, which stay untouched', () => {
    const { changes, id } = draftScenario(withEdit(wuhan, 'angel.ticket', 500));
    expect(id).toBe('wuhan');
    expect(changes.slice(0, -1)).toEqual(preset('wuhan').changes);
    expect(changes.at(-1)).toMatchObject({ key: 'angel.ticket', value: 500, status: 'assumed' });
  });

  it('tells a problem at the parameter, not at a line of a file', () => {
    const resolved = resolveDraft(withEdit(wuhan, 'venture.share', 0.9), library.stresses);
    expect(resolved.ok ? [] : resolved.problems.map(({ path }) => path)).toEqual(['venture.share']);
  });
});

describe('behaviour: provenance', () => {
  it('knows rules, baseline assumptions and modified values apart', () => {
    const edited = withEdit(wuhan, 'angel.successRate', 0.5);
    expect(provenanceOf(edited, 'angel.governmentShare')).toBe('rule');
    expect(provenanceOf(edited, 'angel.recovery')).toBe('assumed');
    expect(provenanceOf(edited, 'angel.successRate')).toBe('modified');
  });

  it('counts every parameter in effect exactly once', () => {
    const keys = keysInEffect(parametersOf(wuhan));
    const counts = Object.values(countProvenance(wuhan, keys));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(keys.length);
  });

  it('leaves out sleeves without money, distributions not chosen and rules of another mode', () => {
    const keys = keysInEffect(parametersOf(wuhan));
    expect(keys).toContain('venture.share');
    expect(keys).not.toContain('venture.ticket');
    expect(keys).toContain('angel.multipleSpread');
    expect(keys).not.toContain('angel.multipleTail');
    expect(keys).toContain('concession.rate');
    expect(keys).not.toContain('concession.buybackYear');
  });
});

describe('behaviour: what the numbers of a preset rest on', () => {
  it('is counted by status, over what is in effect, run settings apart', () => {
    const parameters = parametersOf(wuhan);
    const { set, atBaseline } = presetStatusCounts(wuhan.base, parameters);
    expect(set).toEqual({ rule: 12, target: 0, statistic: 0, proposal: 0, public: 0, derived: 3, assumed: 10 });
    const counted = Object.values(set).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(wuhan.base.changes.length);
    const keys = keysInEffect(parameters);
    expect(keys).toContain('simulation.paths');
    expect(counted + atBaseline).toBe(keys.length - 2);
  });

  it('counts apart what was changed by hand, of a preset or of a baseline', () => {
    const before = draftStatusCounts(wuhan, parametersOf(wuhan));
    const edited = withEdit(withEdit(wuhan, 'angel.governmentShare', 0.4), 'angel.recovery', 0.2);
    const after = draftStatusCounts(edited, parametersOf(edited));
    expect([before.modified, after.modified]).toEqual([0, 2]);
    expect(after.set.rule).toBe(before.set.rule - 1);
    expect(after.atBaseline).toBe(before.atBaseline - 1);
  });

  it('leaves out what a preset says of a mode that is not chosen', () => {
    const base = preset('zhengzhou');
    const { set } = presetStatusCounts(base, parametersOf(startDraft(base)));
    expect(base.changes.filter(({ status }) => status === 'proposal').map(({ key }) => key)).toContain(
      'secondary.price',
    );
    expect(set.proposal).toBe(base.changes.filter(({ status }) => status === 'proposal').length - 1);
  });
});
