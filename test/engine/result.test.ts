import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDefined } from '../../src/engine/irr';
import { metricNames } from '../../src/engine/layout';
import type { Breach, Result, RunOutcome } from '../../src/engine/result';
import { anyParameters } from '../arbitraries';
import { collectRun, runScenario } from './run';
import { directOnly, parametersWith } from './scenarios';

/** Every number in a value, with its path; null where a number is missing. */
function numbersIn(value: unknown, path = ''): [string, number | null][] {
  if (typeof value === 'number' || value === null) return [[path, value]];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, `${path}/${key}`));
}

/** Metrics that a path may leave undefined. */
const MAY_BE_UNDEFINED = /^\/metrics\/(government\.irr|gross\.irr|social\.irr|social\.tvpi|secondary\.irr)\//;

const sameReading = (a: Breach, b: Breach): boolean =>
  a.sleeve === b.sleeve && a.level === b.level && a.measure === b.measure && a.base === b.base;

function checkBreaches({ breaches, counts }: Result, isRecycled: boolean): void {
  for (const breach of breaches) {
    expect(breach.probability).toBeGreaterThanOrEqual(0);
    expect(breach.probability).toBeLessThanOrEqual(1);
    expect(breach.se).toBeGreaterThan(0);
    if (breach.level === 'fund') {
      expect(breach.expectedFunds).toBeGreaterThanOrEqual(breach.probability);
      // Recycling founds more funds on good paths: their number is then not the same on every path.
      const most = isRecycled ? counts.funds : breach.probability * counts.funds;
      expect(breach.expectedFunds).toBeLessThanOrEqual(most);
    }
    if (breach.timing === 'annual') {
      const final = breaches.find((other) => other.timing === 'liquidation' && sameReading(other, breach));
      expect(breach.probability).toBeGreaterThanOrEqual(final?.probability ?? NaN);
      expect(breach.falseAlarm).toBeLessThanOrEqual(breach.probability);
      expect(breach.falseAlarm).toBeGreaterThanOrEqual(0);
    }
    // Winners offset losers only in the net loss; on what was paid in both measures count fees.
    if (breach.measure === 'net' && breach.base === 'invested') {
      const gross = breaches.find(
        (other) =>
          other.measure === 'gross' &&
          other.timing === breach.timing &&
          sameReading({ ...breach, measure: 'gross' }, other),
      );
      expect(gross?.probability).toBeGreaterThanOrEqual(breach.probability);
    }
  }
}

function checkOrders({ result, columns }: RunOutcome): void {
  const quantiles = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;
  for (const statistics of Object.values(result.metrics)) {
    const values = quantiles.flatMap((name) => statistics[name] ?? []);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  }
  for (const { p10, p25, p50, p75, p90 } of Object.values(result.series)) {
    p10.forEach((low, y) =>
      expect([low, p25[y], p50[y], p75[y], p90[y]]).toEqual(
        [low, p25[y], p50[y], p75[y], p90[y]].sort((a, b) => a - b),
      ),
    );
  }
  for (const { probability } of Object.values(result.exceedance)) {
    probability.forEach((p, i) => expect(p).toBeLessThanOrEqual(i === 0 ? 1 : probability[i - 1]));
    expect(probability[probability.length - 1]).toBe(0);
  }
  for (const [name, { edges, counts }] of Object.entries(result.histograms)) {
    expect(edges).toEqual([...edges].sort((a, b) => a - b));
    expect(counts.reduce((a, b) => a + b, 0)).toBe(columns[name].filter(isDefined).length);
  }
}

describe('property: results of random parameter sets', () => {
  it('hold finite numbers, ordered quantiles, falling exceedance and consistent breaches', async () => {
    await fc.assert(
      fc.asyncProperty(anyParameters, async (parameters) => {
        const outcome = await runScenario(parameters);
        const { result, columns } = outcome;
        for (const [path, value] of numbersIn(result)) {
          if (value === null) expect(path).toMatch(MAY_BE_UNDEFINED);
          else if (!Number.isFinite(value)) expect([path, value]).toEqual([path, 0]);
        }
        for (const column of Object.values(columns)) expect(column.every(Number.isFinite)).toBe(true);
        checkBreaches(result, parameters['programme.recycling'] > 0);
        checkOrders(outcome);
      }),
      { numRuns: 40 },
    );
  });
  it('count each project once, by how it ends, and each path that gets its money back', async () => {
    await fc.assert(
      fc.asyncProperty(anyParameters, async (parameters) => {
        const { result, columns } = await runScenario(parameters);
        const channels = Object.values(result.channels);
        const ended = channels.reduce((sum, { count }) => sum + count, 0);
        const brought = channels.reduce((sum, { proceeds }) => sum + proceeds, 0);
        expect(ended).toBeCloseTo(result.counts.projects, 6);
        expect(result.metrics['projects.ipos'].mean).toBeCloseTo(result.channels.ipo.count, 6);
        expect(Math.abs(brought - result.incidence.projects.in)).toBeLessThanOrEqual(1e-9 * (1 + brought));
        const { 'government.paidIn': paidIn, 'government.distributed': distributed, 'government.npv': npv } = columns;
        const back = distributed.filter((money, path) => money >= paidIn[path] * (1 - 1e-9)).length;
        expect(result.probabilities.capitalBack.probability).toBe(back / result.paths);
        expect(result.probabilities.npvPositive.probability).toBe(
          npv.filter((value, path) => value >= -1e-9 * paidIn[path]).length / result.paths,
        );
        expect(result.counts.projectsOverTolerance).toBeLessThanOrEqual(result.counts.projects);
      }),
      { numRuns: 20 },
    );
  });
});

describe('property: how paths are dealt out changes nothing', () => {
  const sizes = fc.array(
    fc.integer({ min: 1, max: 3 }).map((blocks) => 50 * blocks),
    { maxLength: 4 },
  );
  it('columns, tallies, breaches, result and digest are the same for any chunks', async () => {
    await fc.assert(
      fc.asyncProperty(anyParameters, sizes, fc.integer({ min: 101, max: 260 }), async (small, chunks, paths) => {
        const parameters = { ...small, 'simulation.paths': paths };
        const [whole, dealt] = [collectRun(parameters), collectRun(parameters, chunks)];
        expect(dealt.metrics).toEqual(whole.metrics);
        expect(dealt.fans).toEqual(whole.fans);
        expect(dealt.blocks).toEqual(whole.blocks);
        expect(dealt.breaches).toEqual(whole.breaches);
        const [one, other] = [await runScenario(parameters), await runScenario(parameters, chunks)];
        expect(other.result).toEqual(one.result);
      }),
      { numRuns: 15 },
    );
  });
  it('fans are drawn from the first 20,000 paths, however these are dealt out', () => {
    const small = parametersWith({
      ...directOnly,
      'programme.capital': 1000,
      'direct.fundSize': 1000,
      'direct.term': 3,
      'programme.term': 3,
      'programme.vintageYears': 1,
      'simulation.paths': 20_100,
    });
    const [whole, dealt] = [collectRun(small), collectRun(small, [19_950, 100])];
    expect(whole.fans[0].length).toBe(20_000);
    expect(dealt.fans).toEqual(whole.fans);
    expect(dealt.metrics).toEqual(whole.metrics);
  });
  it('the first paths of a longer run are those of a shorter one', () => {
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        const short = collectRun(parameters);
        const long = collectRun({ ...parameters, 'simulation.paths': 230 });
        short.metrics.forEach((column, m) => expect(long.metrics[m].subarray(0, 100)).toEqual(column));
      }),
      { numRuns: 10 },
    );
  });
});

describe('oracle: the digest is SHA-256 over the metric columns, little-endian', () => {
  it('as Node’s own implementation computes it', async () => {
    await fc.assert(
      fc.asyncProperty(anyParameters, async (parameters) => {
        const { result, columns } = await runScenario(parameters);
        const hash = createHash('sha256');
        for (const name of metricNames(parameters)) {
          const bytes = Buffer.alloc(8 * result.paths);
          columns[name].forEach((value, path) => bytes.writeDoubleLE(value, 8 * path));
          hash.update(bytes);
        }
        expect(result.digest).toBe(hash.digest('hex'));
        expect(Object.keys(result.metrics)).toEqual(metricNames(parameters));
        for (const [name, count] of Object.entries(result.undefinedIrr)) {
          expect(columns[name].filter((value) => !isDefined(value)).length).toBe(count);
        }
      }),
      { numRuns: 5 },
    );
  });
});

describe('behaviour: what lies exactly on the line', () => {
  it('counts a net present value of nothing but rounding as not negative', async () => {
    const { result, columns } = await runScenario(
      parametersWith({
        ...directOnly,
        'programme.fee': 0,
        'programme.discountRate': 0.023,
        'concession.mode': 'buyback',
        'concession.buybackRate': 0.023,
        'concession.buybackYear': 8,
        'simulation.paths': 200,
      }),
    );
    const npv = columns['government.npv'];
    expect(npv.filter((value) => value < 0 && value > -1e-6).length).toBeGreaterThan(10);
    expect(result.probabilities.npvPositive.probability).toBe(npv.filter((value) => value > -1e-6).length / 200);
  });

  it('finds that a cash flow back in a last part-year is back within the term', async () => {
    const { columns, neverBreaksEven } = await runScenario(
      parametersWith({ 'programme.term': 10.25, 'simulation.paths': 500 }),
    );
    const years = columns['fiscal.breakEvenYear'];
    const inPartYear = years.filter((year) => year === 11).length;
    const never = years.filter((year) => year === 11.25).length;
    expect(inPartYear).toBeGreaterThan(0);
    expect(neverBreaksEven.probability).toBe(never / 500);
  });
});
