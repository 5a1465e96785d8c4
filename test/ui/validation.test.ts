import { describe, expect, it } from 'vitest';
import { atMost, judge, printed, sampled, type Finding, type Oracle } from '../../src/analysis/oracles/oracle';
import { text } from '../../src/model/text';
import { sayAllowed, sayDifference, sayExpected, sayObtained, saySmall } from '../../src/ui/validation/say-findings';
import { saySummary, standingOf, type ValidationState } from '../../src/ui/validation/validation-summary';

const oracle = (expected: Oracle['expected'], digits = 4): Oracle => ({
  id: 'test',
  name: text('试', 'Test'),
  expected,
  digits,
  unit: text('倍', '×'),
  obtain: () => ({ value: 0 }),
});

describe('behaviour: how findings are said', () => {
  it('small numbers have two digits, tiny ones a power of ten', () => {
    expect([0, 0.0183, 0.009, -0.25, 12.34, -2.22e-16, 5e-5, NaN].map(saySmall)).toEqual([
      '0',
      '0.018',
      '0.0090',
      '−0.25',
      '12',
      '−2.2×10⁻¹⁶',
      '5.0×10⁻⁵',
      '—',
    ]);
  });
  it('a printed number, a simulated one and a bound', () => {
    const exact = oracle(printed(0.1071, 4));
    const found = judge(exact, { value: 0.10712 });
    expect([sayExpected(exact, 'zh'), sayObtained(exact, found, 'zh')]).toEqual(['0.1071倍', '0.1071倍']);
    expect([sayDifference(exact, found), sayAllowed(exact, found)]).toEqual(['2.0×10⁻⁵', '5.0×10⁻⁵']);
    const luck = oracle(sampled(0.3), 3);
    const lucky = judge(luck, { value: 0.31, se: 0.01 });
    expect([sayObtained(luck, lucky, 'en'), sayAllowed(luck, lucky)]).toEqual(['0.310 ± 0.020×', '0.040']);
    const bound = oracle(atMost(1e-9));
    const within = judge(bound, { value: 3e-16 });
    expect([sayExpected(bound, 'zh'), sayObtained(bound, within, 'zh')]).toEqual(['≤ 1.0×10⁻⁹倍', '3.0×10⁻¹⁶倍']);
    expect([sayDifference(bound, within), sayAllowed(bound, within)]).toEqual(['', '']);
    expect(sayDifference(bound, judge(bound, { value: 3e-9 }))).toBe('2.0×10⁻⁹');
  });
});

describe('behaviour: the sentence above the tests', () => {
  const finding = (agrees: boolean): Finding => ({
    id: 'x',
    obtained: { value: 1 },
    difference: 0,
    allowed: 0,
    agrees,
  });
  const remade = (isSame: boolean): { id: string; expected: string; digest: string; isSame: boolean } => ({
    id: 'x',
    expected: 'a',
    digest: 'b',
    isSame,
  });
  const of = (findings: boolean[], scenarios: boolean[], end: Partial<ValidationState> = {}): ValidationState => ({
    findings: findings.map(finding),
    remade: scenarios.map(remade),
    oracles: 2,
    scenarios: 1,
    cancelled: false,
    broken: false,
    ...end,
  });
  const cancelled = { cancelled: true };

  it('says that all is well, and what is not', () => {
    expect(saySummary(of([true, true], [true])).zh).toBe('2 项检验全部相符，1 个方案逐位复现。');
    expect(saySummary(of([true, false], [false])).en).toBe('1 of 2 tests differs; 1 scenario could not be reproduced.');
  });
  it('of a cancelled or broken run says how far it came, never that all agree', () => {
    expect(saySummary(of([true], [], cancelled)).zh).toBe('已取消：以下是这一次已完成的 1 项（共 3 项），其余未运行。');
    expect(saySummary(of([true, false], [], cancelled)).en).toBe(
      'Cancelled: below are the 2 of 3 items done this time, 1 of which differ; the others were not run.',
    );
    expect(saySummary(of([], [], cancelled)).zh).toBe('已取消：还没有完成任何一项，全部未运行。');
    expect(saySummary(of([true], [], { broken: true })).zh).toMatch(/^没有运行完：以下是这一次已完成的 1 项/);
  });
  it('is fine only where everything was tried and agrees', () => {
    expect(standingOf(of([], []))).toBeNull();
    expect(standingOf(of([true, true], [true]))).toBe('fine');
    expect([of([true, false], [true]), of([true, true], [false]), of([false], [], cancelled)].map(standingOf)).toEqual([
      'wrong',
      'wrong',
      'wrong',
    ]);
    const open = [
      of([true], []),
      of([true, true], []),
      of([true, true], [true], { broken: true }),
      of([true], [], cancelled),
    ];
    expect(open.map(standingOf)).toEqual(['open', 'open', 'open', 'open']);
  });
});
