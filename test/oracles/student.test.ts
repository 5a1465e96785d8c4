import { describe, expect, it } from 'vitest';
import { normalCdf, normalDensity, normalQuantile } from '../../src/engine/special';
import { chiAt, scoreOf, tCopula } from '../../src/engine/t-copula';

/** Upper quantiles of Student's t as printed in tables (NIST/SEMATECH e-Handbook, 1.3.6.7.2): ν, probability, quantile. */
const tTable = [
  [3, 0.9, 1.637744],
  [3, 0.975, 3.182446],
  [3, 0.995, 5.840909],
  [3, 0.9995, 12.923979],
  [4, 0.975, 2.776445],
  [4, 0.995, 4.604095],
  [10, 0.9, 1.372184],
  [10, 0.975, 2.228139],
  [10, 0.995, 3.169273],
  [10, 0.9995, 4.586894],
  [30, 0.975, 2.042272],
  [30, 0.995, 2.749996],
  [30, 0.9995, 3.645959],
  [100, 0.975, 1.983972],
] as const;

/** Quantiles of χ²_ν as printed in tables (NIST/SEMATECH e-Handbook, 1.3.6.7.4): ν, probability, quantile. */
const chiSquareTable = [
  [3, 0.05, 0.352],
  [3, 0.95, 7.815],
  [3, 0.999, 16.266],
  [10, 0.05, 3.94],
  [10, 0.95, 18.307],
  [10, 0.999, 29.588],
  [30, 0.01, 14.953],
  [30, 0.95, 43.773],
  [100, 0.05, 77.929],
  [100, 0.95, 124.342],
] as const;

/** T_ν(x) for whole ν in finite terms (Abramowitz & Stegun 26.7.3 and 26.7.4). */
function studentCdf(degrees: number, x: number): number {
  const angle = Math.atan(x / Math.sqrt(degrees));
  const squared = Math.cos(angle) ** 2;
  const odd = degrees % 2 === 1;
  let term = odd ? Math.cos(angle) : 1;
  let sum = odd && degrees === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
    term *= ((k - 1) / k) * squared;
    sum += term;
  }
  const within = odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
  return 0.5 + 0.5 * within;
}

describe('oracle: the t-copula’s tables against printed quantiles of Student’s t and of χ²', () => {
  it.each(tTable)('t with %d degrees of freedom, %d: %d', (degrees, probability, quantile) => {
    const { scores } = tCopula(degrees);
    const chi = Math.sqrt(degrees);
    expect(Math.abs(scoreOf(scores, quantile, chi) - normalQuantile(probability))).toBeLessThan(1e-4);
    expect(scoreOf(scores, -quantile, chi)).toBe(-scoreOf(scores, quantile, chi));
  });
  it('2.776445 with four degrees of freedom is worth 1.95996 of a normal', () => {
    expect(scoreOf(tCopula(4).scores, 2.776445, 2)).toBeCloseTo(1.95996, 4);
  });
  it.each(chiSquareTable)('χ² with %d degrees of freedom, %d: %d', (degrees, probability, quantile) => {
    const chi = chiAt(tCopula(degrees), normalQuantile(probability));
    expect(Math.abs(chi * chi - quantile)).toBeLessThan(6e-4);
  });
});

describe('oracle: normal scores of Student’s t against its distribution in finite terms', () => {
  it.each([3, 4, 7, 30, 100])('%d degrees of freedom: within 1e-4 up to a score of 4', (degrees) => {
    const { scores } = tCopula(degrees);
    let worst = 0;
    let reached = 0;
    for (let x = 0; reached < 4; x += 0.003) {
      reached = -normalQuantile(studentCdf(degrees, -x));
      worst = Math.max(worst, Math.abs(scoreOf(scores, x, Math.sqrt(degrees)) - reached));
    }
    expect(worst).toBeLessThan(1e-4);
  });
  it.each([3, 10, 100])('%d degrees of freedom: a normal divided by χ/√ν has the tails of t', (degrees) => {
    const copula = tCopula(degrees);
    const STEP = 0.0625;
    for (const x of [0.5, 1, 2, 4]) {
      let tail = 0;
      for (let z = -8; z <= 8; z += STEP) {
        tail += STEP * normalDensity(z) * normalCdf((-x * chiAt(copula, z)) / Math.sqrt(degrees));
      }
      expect(Math.abs(tail / studentCdf(degrees, -x) - 1)).toBeLessThan(1e-4);
    }
  });
});
