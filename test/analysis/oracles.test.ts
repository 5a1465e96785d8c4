import { describe, expect, it } from 'vitest';
import { handCases } from '../../src/analysis/oracles/hand-cases';
import { atMost, exactly, judge, printed, sampled, type Finding, type Oracle } from '../../src/analysis/oracles/oracle';
import { pool, everyRule } from '../../src/analysis/oracles/portfolios';
import type { Remade } from '../../src/analysis/oracles/remake';
import { oracleTopics } from '../../src/analysis/oracles/topics';
import { validate, type Listener } from '../../src/analysis/oracles/validate';
import { text } from '../../src/model/text';
import { parametersWith } from '../engine/scenarios';
import { testLab } from '../oracles/lab';

const oracleOf = (expected: Oracle['expected'], value: number): Oracle => ({
  id: `${expected.kind} ${value}`,
  name: text('试', 'Test'),
  expected,
  digits: 2,
  obtain: () => ({ value }),
});

const agrees = (expected: Oracle['expected'], value: number, se?: number): boolean =>
  judge(oracleOf(expected, value), se === undefined ? { value } : { value, se }).agrees;

describe('behaviour: what is obtained is held against what is expected', () => {
  it('of a printed number half of the last digit is rounding', () => {
    expect([0.10714, 0.10706, 0.10716, 0.10704].map((value) => agrees(printed(0.1071, 4), value))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
  it('an exact number may be off by rounding of arithmetic only', () => {
    expect([2, 2 + 1e-13, 2.000001].map((value) => agrees(exactly(2), value))).toEqual([true, true, false]);
  });
  it('a simulated number may be four of its own standard errors away', () => {
    expect([0.39, 0.41, 0.36].map((value) => agrees(sampled(0.4), value, 0.009))).toEqual([true, true, false]);
    expect(agrees(sampled(0.4), 0.39)).toBe(false);
  });
  it('a bound may be reached, not exceeded, and tells how far it is exceeded', () => {
    expect([0, 1e-9, 2e-9].map((value) => agrees(atMost(1e-9), value))).toEqual([true, true, false]);
    expect(judge(oracleOf(atMost(1), 3), { value: 3 })).toMatchObject({ difference: 2, allowed: 0 });
    expect(judge(oracleOf(atMost(1), 0.5), { value: 0.5 }).difference).toBe(0);
  });
  it('no number at all never agrees', () => {
    for (const expected of [printed(1, 2), sampled(1), atMost(1)]) expect(agrees(expected, NaN, 1)).toBe(false);
  });
});

describe('behaviour: the oracles', () => {
  const oracles = oracleTopics.flatMap((topic) => topic.oracles);

  it('have ids of their own, and those of their topics', () => {
    expect(new Set(oracles.map(({ id }) => id)).size).toBe(oracles.length);
    for (const topic of oracleTopics)
      for (const { id } of topic.oracles) expect(id.startsWith(`${topic.id}.`)).toBe(true);
  });
  it('expect numbers', () => {
    for (const { id, expected } of oracles) expect(Number.isFinite(expected.value), id).toBe(true);
  });
  it('rest on scenarios that break no rule', () => {
    for (const { changes } of handCases) expect(() => parametersWith(changes)).not.toThrow();
    for (const changes of [pool(20, 0.7, 0.2), everyRule]) expect(() => parametersWith(changes)).not.toThrow();
  });
});

describe('behaviour: a validation', () => {
  const right = oracleOf(exactly(1), 1);
  const wrong = oracleOf(exactly(1), 2);

  function listening(): Listener & { findings: Finding[]; remade: Remade[]; steps: string[] } {
    const findings: Finding[] = [];
    const remade: Remade[] = [];
    const steps: string[] = [];
    return {
      findings,
      remade,
      steps,
      onFinding: (finding) => findings.push(finding),
      onRemade: (again) => remade.push(again),
      onProgress: (done, total) => steps.push(`${done}/${total}`),
    };
  }

  it('tells every finding as it comes, wrong ones among them, and runs the scenarios again', async () => {
    const heard = listening();
    const presets = testLab.presets.filter(({ id }) => id === 'zhengzhou-proposal');
    const found = await validate({ ...testLab, presets }, [right, wrong], heard);
    expect(heard.findings.map(({ agrees: agreed }) => agreed)).toEqual([true, false]);
    expect(heard.remade).toMatchObject([{ id: 'zhengzhou-proposal', isSame: true }]);
    expect(heard.steps).toEqual(['0/3', '1/3', '2/3', '3/3']);
    expect(found).toEqual({ findings: heard.findings, remade: heard.remade });
  });
  it('notices a scenario that gives other numbers', async () => {
    const [preset] = testLab.presets.filter(({ id }) => id === 'zhengzhou-proposal');
    const tampered = {
      ...preset,
      changes: [...preset.changes, { key: 'direct.recovery', value: 0.11, status: 'assumed' } as const],
    };
    const { remade } = await validate({ ...testLab, presets: [tampered] }, [], listening());
    expect(remade.map(({ isSame }) => isSame)).toEqual([false]);
  });
  it('goes on after an oracle or a scenario that cannot be answered, and says why', async () => {
    const heard = listening();
    const throwing: Oracle = { ...right, id: 'throws', obtain: () => Promise.reject(new Error('no such thing')) };
    const runner = {
      ...testLab.runner,
      run: (): never => {
        throw new Error('no worker');
      },
    };
    const presets = testLab.presets.filter(({ id }) => id === 'zhengzhou-proposal');
    const { findings, remade } = await validate({ ...testLab, presets, runner }, [throwing, right], heard);
    expect(findings).toMatchObject([{ agrees: false, failure: 'no such thing' }, { agrees: true }]);
    expect(remade).toMatchObject([{ isSame: false, failure: 'no worker' }]);
    expect(heard.steps).toEqual(['0/3', '1/3', '2/3', '3/3']);
  });
  it('ends where it is cancelled', async () => {
    const controller = new AbortController();
    const heard = listening();
    const cancelling: Oracle = {
      ...right,
      obtain: () => {
        controller.abort(new Error('cancelled'));
        return { value: 1 };
      },
    };
    const running = validate({ ...testLab, signal: controller.signal }, [cancelling, right], heard);
    await expect(running).rejects.toThrow('cancelled');
    expect(heard.steps).toEqual(['0/12', '1/12']);
  });
});
