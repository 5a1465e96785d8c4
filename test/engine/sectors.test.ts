import { describe, expect, it } from 'vitest';
import { runPlan } from '../../src/engine/chunk';
import { METRIC } from '../../src/engine/layout';
import { makePlan } from '../../src/engine/plan';
import type { Parameters } from '../../src/model/parameters';
import { drawFunds } from './portfolio-fates';
import { directOnly, parametersWith, quickExits } from './scenarios';

const mean = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0) / values.length;

/** Four tickets in two funds, launched in the first and the second year. */
const fourTickets = {
  ...directOnly,
  'programme.capital': 4000,
  'programme.vintageYears': 2,
  'direct.fundSize': 2000,
  'direct.ticket': 1000,
  'direct.investmentPeriod': 1,
} as const satisfies Partial<Parameters>;

describe('oracle: qualities and successes share their sector', () => {
  const PATHS = 20_000;
  const ERROR = 4 / Math.sqrt(PATHS);
  const correlations = (changes: Partial<Parameters>): { inFund: number; acrossFunds: number; variance: number } => {
    const funds = drawFunds(makePlan(parametersWith({ ...fourTickets, ...changes })), PATHS);
    const product = (a: number, b: number): number =>
      mean(funds.map((path) => path.flat()[a].quality * path.flat()[b].quality));
    return { inFund: product(0, 1), acrossFunds: product(1, 2), variance: product(3, 3) };
  };
  it.each([1, 2, 5])(
    'with %d sectors, two projects share theirs with probability one in as many: ρ_m φ^years + ρ_f + ρ_s / sectors',
    (sectors) => {
      const { inFund, acrossFunds, variance } = correlations({
        'market.correlation': 0.2,
        'market.managerCorrelation': 0.1,
        'market.sectorCorrelation': 0.4,
        'market.sectors': sectors,
        'market.persistence': 0.5,
      });
      expect(Math.abs(inFund - (0.2 + 0.1 + 0.4 / sectors))).toBeLessThan(1.5 * ERROR);
      expect(Math.abs(acrossFunds - (0.2 * 0.5 + 0.4 / sectors))).toBeLessThan(1.5 * ERROR);
      expect(Math.abs(variance - 1)).toBeLessThan(Math.SQRT2 * ERROR);
    },
  );
  it('two successes at rate .5 in one sector of three: 1/4 + arcsin(ρ_s) / (2π) / 3', () => {
    const parameters = parametersWith({
      ...fourTickets,
      'direct.successRate': 0.5,
      'market.correlation': 0,
      'market.managerCorrelation': 0,
      'market.sectorCorrelation': 0.6,
      'market.sectors': 3,
    });
    const both = mean(
      drawFunds(makePlan(parameters), PATHS).map((path) => {
        const [a, b, c, d] = path.flat().map(({ success }) => Number(success));
        return (a * b + a * c + a * d + b * c + b * d + c * d) / 6;
      }),
    );
    expect(Math.abs(both - 0.25 - Math.asin(0.6) / (6 * Math.PI))).toBeLessThan(4 * Math.sqrt(0.25 / PATHS));
  });
});

describe('oracle: one sector is one state of the world (binomial and Vasicek tails computed with other software)', () => {
  it.each([
    [20, 0.7, 0.8, 0.2879],
    [100, 0.5, 0.6, 0.3032],
  ])('%d tickets that fail with %d: P(share lost > %d) at ρ_s .2 is %d', (projects, failure, share, expected) => {
    const PATHS = 10_000;
    const parameters = parametersWith({
      ...directOnly,
      ...quickExits,
      'direct.ticket': 100_000 / projects,
      'direct.successRate': 1 - failure,
      'direct.recovery': 0,
      'market.correlation': 0,
      'market.managerCorrelation': 0,
      'market.sectorCorrelation': 0.2,
      'market.sectors': 1,
    });
    const { metrics } = runPlan(makePlan(parameters), 0, PATHS);
    const losses = metrics.subarray(METRIC['loss.gross'] * PATHS, (METRIC['loss.gross'] + 1) * PATHS);
    const simulated = losses.filter((loss) => loss > share + 1e-9).length / PATHS;
    expect(Math.abs(simulated - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / PATHS));
  });
});

describe('behaviour: sectors', () => {
  const fates = (changes: Partial<Parameters>): ReturnType<typeof drawFunds> =>
    drawFunds(makePlan(parametersWith(changes)), 20);

  it('change nothing while ρ_s is 0, however many there are', () => {
    expect(fates({ 'market.sectors': 50 })).toEqual(fates({}));
  });
  it('change no other draw: with next to no weight, every project stays what it was', () => {
    const without = fates({}).flat(2);
    const barely = fates({ 'market.sectorCorrelation': 1e-14 }).flat(2);
    barely.forEach(({ quality, holding }, i) => {
      expect(quality).toBeCloseTo(without[i].quality, 5);
      expect(holding).toBe(without[i].holding);
    });
    expect(barely[0].quality).not.toBe(without[0].quality);
  });
  it('leave the first projects alone when a fund has more of them', () => {
    const still = { 'market.persistence': 1, 'market.sectorCorrelation': 0.3 } as const;
    const few = fates(still);
    const many = fates({ ...still, 'angel.ticket': 500 });
    few[3].forEach((fund, k) => {
      expect(many[3][k].slice(0, fund.length).map(({ quality }) => quality)).toEqual(
        fund.map(({ quality }) => quality),
      );
    });
  });
});
