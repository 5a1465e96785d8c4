import { describe, expect, it } from 'vitest';
import { scenarioHash } from '../../src/engine/hash';
import { baseline, parameterTable } from '../../src/model/parameters';

describe('behaviour: the hash of a scenario', () => {
  it('depends on every parameter and on nothing else', () => {
    const hash = scenarioHash(baseline);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(scenarioHash(Object.fromEntries(Object.entries(baseline).reverse()) as typeof baseline)).toBe(hash);
    const others = parameterTable.map((row) => {
      const value = row.kind === 'number' ? row.baseline + 1 : row.kind === 'rows' ? [[1, 1, 2]] : `${row.baseline}x`;
      return scenarioHash({ ...baseline, [row.key]: value });
    });
    expect(new Set([hash, ...others]).size).toBe(parameterTable.length + 1);
  });
});
