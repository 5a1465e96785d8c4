import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { internalRate, isDefined } from '../../src/engine/irr';
import { bruteRate, quarterlyRoots } from '../reference/rate';

/** The engine's rate of a list of quarterly net flows. */
function rate(flows: readonly number[]): number {
  const paid = flows.reduce((sum, flow) => sum - Math.min(0, flow), 0);
  const received = flows.reduce((sum, flow) => sum + Math.max(0, flow), 0);
  return internalRate(Float64Array.from(flows), flows.length, paid, received);
}

const yearly = (flows: readonly number[]): number[] => flows.flatMap((flow, i) => (i === 0 ? [flow] : [0, 0, 0, flow]));

describe('behaviour: internal rates at the edges', () => {
  it('is −1 when nothing came back', () => {
    expect(rate([-100, 0, -20, 0])).toBe(-1);
  });
  it('is undefined without a change of sign and without a root', () => {
    expect(isDefined(rate([0, 0]))).toBe(false);
    expect(isDefined(rate([5, 0, 7]))).toBe(false);
    expect(isDefined(rate([-100, 10, -100]))).toBe(false);
  });
  it('is 0 when exactly the money came back', () => {
    expect(rate([-100, 0, 60, 40])).toBe(0);
  });
  it('is negative when less came back', () => {
    expect(rate(yearly([-100, 0, 81]))).toBeCloseTo(-0.1, 12);
  });
  it('is the root nearest 0 of several', () => {
    expect(rate([-100, 230, -132])).toBeCloseTo(Math.pow(1.1, 4) - 1, 9); // roots 10 % and 20 % a quarter
    expect(rate([100, -230, 132])).toBeCloseTo(Math.pow(1.1, 4) - 1, 9);
    expect(rate([-100, 190, -88])).toBeCloseTo(Math.pow(1.1, 4) - 1, 9); // 10 % and −20 %
  });
  it('prefers the smaller of a loss and a gain', () => {
    const between = (loss: number, gain: number): number[] => [-1, 2 + loss + gain, -(1 + loss) * (1 + gain)];
    expect(rate(between(-0.3, 0.2))).toBeCloseTo(Math.pow(1.2, 4) - 1, 9);
    expect(rate(between(-0.2, 0.22))).toBeCloseTo(Math.pow(0.8, 4) - 1, 9);
    expect(rate(between(-0.9, 3))).toBeCloseTo(Math.pow(0.1, 4) - 1, 9);
  });
  it('ends in a total loss when hardly anything came back', () => {
    expect(rate([-100, -3, 5, -20, 1e-30])).toBeCloseTo(-1, 12);
  });
});

describe('property: internal rates agree with a brute-force search', () => {
  const flow = fc.integer({ min: -100, max: 100 });
  const agree = (flows: readonly number[]): void => {
    const received = flows.reduce((sum, each) => sum + Math.max(0, each), 0);
    const expected = bruteRate(flows, received);
    const got = rate(flows);
    if (expected === undefined) expect(isDefined(got)).toBe(false);
    else expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
  };
  const wellSeparated = (flows: readonly number[]): boolean => {
    const roots = quarterlyRoots(flows)
      .map((root) => Math.log1p(root))
      .sort((a, b) => a - b);
    const sizes = roots.map((root) => Math.abs(Math.expm1(root))).sort((a, b) => a - b);
    const apart = (values: readonly number[], gap: number): boolean =>
      values.every((value, i) => i === 0 || value - values[i - 1] > gap);
    return apart(roots, 0.03) && apart(sizes, 1e-6);
  };
  it('for calls first and distributions afterwards', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(amounts, amounts, (calls, distributions) => {
        agree([...calls.map((call) => -call - 1), ...distributions, 1]);
      }),
      { numRuns: 60 },
    );
  });
  it('for any flows, several changes of sign included', () => {
    fc.assert(
      fc.property(fc.array(flow, { minLength: 2, maxLength: 30 }), (flows) => {
        fc.pre(flows.some((each) => each < 0) && wellSeparated(flows));
        agree(flows);
      }),
      {
        numRuns: 120,
        // Money before the first call, and more than one root: a walk from one guess goes astray.
        examples: [
          [[16, -14, -9, -18, -9, 4, 9, 11, 14, -7, 20]],
          [[2, 5, -17, -1, -6, -6, 17, -14, 17, 8, 14]],
          [[1, 6, -5, -9, -20, 1, 10, 14, 3, 9]],
        ],
      },
    );
  });
});
