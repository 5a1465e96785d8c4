import { describe, expect, it } from 'vitest';
import { normalCdf, normalDensity, normalQuantile } from '../../src/engine/special';
import { chiAt, scoreOf, tCopula } from '../../src/engine/t-copula';

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
  it('are odd', () => {
    const { scores } = tCopula(4);
    for (const x of [0.5, 2.776445, 40]) expect(scoreOf(scores, -x, 2)).toBe(-scoreOf(scores, x, 2));
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
