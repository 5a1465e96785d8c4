import { describe, expect, it } from 'vitest';
import type { Breach, Result } from '../../src/engine/result';
import { baseline } from '../../src/model/parameters';
import { assessedLevel, onTheWay } from '../../src/analysis/on-the-way';

const final: Breach = {
  sleeve: 'angel',
  measure: 'net',
  base: 'invested',
  timing: 'liquidation',
  level: 'class',
  tolerance: 0.6,
  probability: 0.052,
  se: 0.002,
};
const annual: Breach = { ...final, timing: 'annual', probability: 0.137, falseAlarm: 0.001 };
const anyFund: readonly Breach[] = [
  { ...final, level: 'fund', probability: 0.4 },
  { ...annual, level: 'fund', probability: 0.7, falseAlarm: 0.01 },
];

const resultOf = (...breaches: readonly Breach[]): Result =>
  ({ breaches: [...anyFund, ...breaches] }) as unknown as Result;

describe('behaviour: what annual assessment adds', () => {
  it('is what breaches on the way less what breaches at liquidation, of the funds of a kind together', () => {
    const found = onTheWay(resultOf(final, annual), baseline, 'angel');
    expect(found?.onlyOnTheWay).toBeCloseTo(0.085, 12);
    expect(found).toMatchObject({ annual: 0.137, final: 0.052, withoutLoss: 0.001 });
  });

  it('is not told where one of the two was not computed', () => {
    expect(onTheWay(resultOf(final), baseline, 'angel')).toBeUndefined();
    expect(onTheWay(resultOf(annual), baseline, 'angel')).toBeUndefined();
  });

  it('no-regression: is read by fund where the scenario is assessed by fund, the programme as a whole all the same', () => {
    const byFund = { ...baseline, 'assessment.level': 'fund' } as const;
    expect(onTheWay(resultOf(final, annual), byFund, 'angel', assessedLevel(byFund, 'angel'))).toMatchObject({
      annual: 0.7,
      final: 0.4,
      withoutLoss: 0.01,
    });
    expect(assessedLevel(byFund, 'programme')).toBe('programme');
    expect(assessedLevel({ ...baseline, 'assessment.level': 'programme' }, 'angel')).toBe('class');
  });
});
