import { describe, expect, it } from 'vitest';
import { samplePoints, saltelliDesign, sobolIndices, type SampleOutputs } from '../../src/analysis/sobol-indices';
import { uniformNumbers } from '../../src/analysis/uniform-numbers';

/** What a function of a point of the unit cube gives at all points of a design. */
function outputsOf(samples: number, factors: number, of: (point: Float64Array) => number): readonly SampleOutputs[] {
  const design = saltelliDesign(samples, factors);
  return Array.from({ length: samples }, (_, i) => Float64Array.from(samplePoints(design, i), of));
}

/** T. Ishigami & T. Homma (1990) with a = 7, b = .1, over [−π, π]³. */
function ishigami([u, v, w]: Float64Array): number {
  const [x, y, z] = [u, v, w].map((share) => Math.PI * (2 * share - 1));
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

describe('oracle: the Ishigami function', () => {
  it('has the indices of its analytic variance decomposition (A. Saltelli et al., Global Sensitivity Analysis, 2008)', () => {
    const indices = sobolIndices(outputsOf(2 ** 14, 3, ishigami), uniformNumbers('ishigami'), 20);
    const [first, total] = [
      [0.314, 0.442, 0],
      [0.558, 0.442, 0.244],
    ];
    indices.forEach((index, factor) => {
      expect(Math.abs(index.first - first[factor])).toBeLessThan(0.02);
      expect(Math.abs(index.total - total[factor])).toBeLessThan(0.02);
    });
  });
  it('has them within the intervals of few samples, which are wider', () => {
    const [few, more] = [128, 1024].map((n) => sobolIndices(outputsOf(n, 3, ishigami), uniformNumbers('few')));
    [0.558, 0.442, 0.244].forEach((total, factor) => {
      const [low, high] = few[factor].totalInterval;
      expect(low).toBeLessThan(total);
      expect(high).toBeGreaterThan(total);
      expect(more[factor].totalInterval[1] - more[factor].totalInterval[0]).toBeLessThan(high - low);
    });
  });
});

describe('oracle: functions whose indices are plain', () => {
  it('a sum has the shares of its variances, alone and in total', () => {
    const indices = sobolIndices(
      outputsOf(1024, 3, ([x, y, z]) => x + 2 * y + 3 * z),
      uniformNumbers('sum'),
    );
    [1 / 14, 4 / 14, 9 / 14].forEach((share, factor) => {
      expect(Math.abs(indices[factor].first - share)).toBeLessThan(0.02);
      expect(Math.abs(indices[factor].total - share)).toBeLessThan(0.02);
    });
  });
  it('a product of centred factors is all interaction', () => {
    const [x, y] = sobolIndices(
      outputsOf(1024, 2, ([u, v]) => (u - 0.5) * (v - 0.5)),
      uniformNumbers('product'),
    );
    expect(x.first).toBeCloseTo(0, 1);
    expect(x.total).toBeCloseTo(1, 1);
    expect(y.total).toBeCloseTo(1, 1);
  });
  it('a factor that does nothing has indices of exactly 0, and so have all where nothing moves', () => {
    const [, idle] = sobolIndices(
      outputsOf(64, 2, ([u]) => u * u),
      uniformNumbers('idle'),
    );
    const nothing = { first: 0, total: 0, firstInterval: [0, 0], totalInterval: [0, 0] };
    expect(idle).toEqual(nothing);
    const [constant] = sobolIndices(
      outputsOf(64, 1, () => 7),
      uniformNumbers('constant'),
    );
    expect(constant).toEqual(nothing);
  });
});

describe('behaviour: few samples', () => {
  it('tell as well what one factor does alone, and what the others do not', () => {
    const indices = sobolIndices(
      outputsOf(32, 4, ([u, v]) => u + 0.1 * v),
      uniformNumbers('few'),
    );
    expect(indices[0].first).toBeCloseTo(1 / 1.01, 1);
    indices.slice(1).forEach(({ first }) => expect(Math.abs(first)).toBeLessThan(0.05));
  });
});

describe('behaviour: numbers of the bootstrap', () => {
  const numbers = (seed: string, count: number): readonly number[] => {
    const uniform = uniformNumbers(seed);
    return Array.from({ length: count }, uniform);
  };
  it('belong to their seed', () => {
    expect(numbers('a', 3000)).toEqual(numbers('a', 3000));
    expect(numbers('a', 3)).not.toEqual(numbers('b', 3));
  });
  it('are uniform and do not come again', () => {
    const many = numbers('a', 5000);
    expect(new Set(many).size).toBeGreaterThan(4990);
    expect(Math.min(...many)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...many)).toBeLessThan(1);
    const tenths = Array.from({ length: 10 }, (_, i) => many.filter((u) => Math.floor(u * 10) === i).length);
    // Chi-square with 9 degrees of freedom is above 33.7 once in ten thousand times.
    expect(tenths.reduce((sum, n) => sum + (n - 500) ** 2 / 500, 0)).toBeLessThan(33.7);
  });
});
