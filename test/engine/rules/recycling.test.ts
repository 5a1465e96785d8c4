import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/engine/plan';
import type { Parameters } from '../../../src/model/parameters';
import { anyParameters, isProgramme } from '../../arbitraries';
import { onePath } from './one-path';

const RELATIVE = 1e-9;
const blocks = fc.integer({ min: 0, max: 1000 }).map((block) => 50 * block);

/** Programmes long enough for new funds, without the S-fund, which old and new funds would share. */
const long = anyParameters
  .map((p): Parameters => ({
    ...p,
    'programme.term': Math.max(p['programme.term'], 14),
    'programme.fee': 0,
    'secondary.quota': 0,
  }))
  .filter((p) => p['programme.recycling'] > 0 && isProgramme(p));

describe('property: recycled money', () => {
  it('is not new money: the government pays in what it does without recycling', () => {
    fc.assert(
      fc.property(long, blocks, (p, path) => {
        const recycled = onePath(makePlan(p), path);
        const once = onePath(makePlan({ ...p, 'programme.recycling': 0 }), path);
        const paidIn = once.metric('government.paidIn') ?? NaN;
        expect(Math.abs((recycled.metric('government.paidIn') ?? NaN) - paidIn)).toBeLessThanOrEqual(RELATIVE * paidIn);
      }),
      { numRuns: 25 },
    );
  });
  it('pays the calls of new funds: what these call on the government is money it received and was not paid out', () => {
    fc.assert(
      fc.property(long, blocks, (p, path) => {
        const recycled = onePath(makePlan(p), path);
        const once = onePath(makePlan({ ...p, 'programme.recycling': 0 }), path);
        const calls = recycled.transfer('recycling.calls');
        expect(calls).toBeGreaterThanOrEqual(0);
        if (calls === 0) {
          const got = once.party('government').out;
          expect(Math.abs(recycled.party('government').out - got)).toBeLessThanOrEqual(RELATIVE * (got + 1));
          expect(recycled.metric('projects.count')).toBe(once.metric('projects.count'));
        } else {
          expect(recycled.metric('projects.count')).toBeGreaterThan(once.metric('projects.count') ?? NaN);
        }
      }),
      { numRuns: 25 },
    );
  });
});
