import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runPlan } from '../../src/engine/chunk';
import { createCommon, drawCommon } from '../../src/engine/common';
import { METRIC } from '../../src/engine/layout';
import { makePlan } from '../../src/engine/plan';
import type { Parameters } from '../../src/model/parameters';
import { drawFunds } from './portfolio-fates';
import { parametersWith } from './scenarios';

/** For each path, the first open instant from every instant on. */
function windows(parameters: Parameters, paths: number): Int32Array[] {
  const plan = makePlan(parameters);
  const common = createCommon(plan);
  return Array.from({ length: paths }, (_, path) => {
    drawCommon(plan, path, common);
    return common.firstOpen.slice();
  });
}

const closed = { 'market.ipoShutFrom': 5, 'market.ipoShutYears': 3 } as const;
const byChance = { 'market.ipoClosure': 0.4, 'market.ipoReopening': 0.6 } as const;

/** Probability in a quarter of what happens in a year with probability p. */
const quarterly = (p: number): number => 1 - Math.pow(1 - p, 0.25);

describe('oracle: the IPO window as a two-state Markov chain', () => {
  const PATHS = 20_000;
  const shutAt = (paths: readonly Int32Array[], q: number): number =>
    paths.filter((firstOpen) => firstOpen[q] > q).length / paths.length;

  it.each([
    [0.4, 0.6],
    [0.1, 0.5],
    [0.8, 0.2],
    [0.3, 1],
  ])('closes with %d and reopens with %d a year: share of paths shut after q quarters', (closure, reopening) => {
    const paths = windows(parametersWith({ 'market.ipoClosure': closure, 'market.ipoReopening': reopening }), PATHS);
    const [c, r] = [quarterly(closure), quarterly(reopening)];
    expect(shutAt(paths, 0)).toBe(0);
    for (const q of [1, 4, 12, 40, 100]) {
      const expected = (c / (c + r)) * (1 - Math.pow(1 - c - r, q));
      expect(Math.abs(shutAt(paths, q) - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / PATHS));
    }
  });
  it('stays shut on average as long as a reopening takes', () => {
    const paths = windows(parametersWith(byChance), 4000);
    const waits = paths.flatMap((firstOpen) => {
      const q = firstOpen.findIndex((open, at) => open > at);
      return q >= 0 && q < 100 ? [firstOpen[q] - q] : [];
    });
    const expected = 1 / quarterly(0.6);
    const mean = waits.reduce((a, b) => a + b) / waits.length;
    expect(Math.abs(mean - expected)).toBeLessThan((4 * expected) / Math.sqrt(waits.length));
  });
});

describe('behaviour: the IPO window', () => {
  it('certainly shut from year 5 for 3 years opens again in quarter 32', () => {
    const [firstOpen] = windows(parametersWith(closed), 1);
    expect(firstOpen.length).toBe(4 * (15 + 30) + 1);
    firstOpen.forEach((open, q) => expect(open).toBe(q >= 20 && q < 32 ? 32 : q));
  });
  it('that never reopens does so 30 years after the programme’s end', () => {
    const never = { 'market.ipoClosure': 1, 'market.ipoReopening': 0 };
    const [firstOpen] = windows(parametersWith(never), 1);
    expect([...firstOpen.subarray(0, 2)]).toEqual([0, firstOpen.length]);
    expect(firstOpen[firstOpen.length - 1]).toBe(4 * 45 + 1);
  });
  it('shut for certain keeps the chain going: shut where either is', () => {
    const chain = windows(parametersWith(byChance), 50);
    windows(parametersWith({ ...byChance, ...closed }), 50).forEach((both, path) => {
      both.forEach((open, q) => {
        const shut = chain[path][q] > q || (q >= 20 && q < 32);
        expect(open > q).toBe(shut);
      });
    });
  });
  it('makes IPOs wait for its reopening, and leaves everything else alone', () => {
    const without = drawFunds(makePlan(parametersWith({})), 200).flat(2);
    const plan = makePlan(parametersWith(closed));
    const cuts = plan.sleeves.map(({ cuts }) => cuts.ipo);
    const sleeveOf = plan.sleeves.flatMap(({ vintages }, i) =>
      vintages.flatMap(({ funds, projects }) => new Array<number>(funds * projects).fill(i)),
    );
    let waiting = 0;
    drawFunds(plan, 200)
      .flat(2)
      .forEach((fate, i) => {
        const before = without[i];
        const goesPublic = fate.quality > cuts[sleeveOf[i % sleeveOf.length]];
        const waits = goesPublic && before.exit >= 20 && before.exit < 32;
        if (waits) waiting++;
        if (goesPublic) expect(fate.success).toBe(true);
        const wait = waits ? 32 - before.exit : 0;
        expect(fate).toEqual({ ...before, exit: before.exit + wait, holding: before.holding + wait });
      });
    expect(waiting).toBeGreaterThan(100);
  });
  it('can make IPOs miss the end of their fund: fewer of them, never more, on any path', () => {
    const PATHS = 200;
    const ipos = (changes: Partial<Parameters>): Float64Array =>
      runPlan(makePlan(parametersWith(changes)), 0, PATHS)
        .metrics.subarray(METRIC['projects.ipos'] * PATHS)
        .slice(0, PATHS);
    const open = ipos({});
    const shut = ipos({ 'market.ipoShutFrom': 5, 'market.ipoShutYears': 10 });
    shut.forEach((count, path) => expect(count).toBeLessThanOrEqual(open[path]));
    expect(shut.reduce((a, b) => a + b)).toBeLessThan(0.7 * open.reduce((a, b) => a + b));
  });
  it('that is never shut changes no number and is not drawn', () => {
    const idle = parametersWith({ 'market.ipoReopening': 0.2, 'market.ipoShutFrom': 5 });
    expect(makePlan(idle).window).toBeNull();
    expect(runPlan(makePlan(idle), 0, 100)).toEqual(runPlan(makePlan(parametersWith({})), 0, 100));
  });
});

describe('property: waiting for the IPO window', () => {
  it('exits are the earliest open instants from when they were due', () => {
    const rate = fc.integer({ min: 0, max: 10 }).map((x) => x / 10);
    const years = fc.integer({ min: 0, max: 40 }).map((q) => q / 4);
    fc.assert(
      fc.property(rate, rate, years, years, (closure, reopening, from, length) => {
        const [firstOpen] = windows(
          parametersWith({
            'market.ipoClosure': Math.max(0.1, closure),
            'market.ipoReopening': reopening,
            'market.ipoShutFrom': from,
            'market.ipoShutYears': length,
          }),
          1,
        );
        firstOpen.forEach((open, q) => {
          expect(open).toBeGreaterThanOrEqual(q);
          if (open < firstOpen.length) expect(firstOpen[open]).toBe(open);
          if (open > q && q + 1 < firstOpen.length) expect(firstOpen[q + 1]).toBe(open);
        });
      }),
      { numRuns: 60 },
    );
  });
});
