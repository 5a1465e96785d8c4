import { describe, expect, it } from 'vitest';
import { judge } from '../../src/analysis/oracles/oracle';
import { oracleTopics } from '../../src/analysis/oracles/topics';
import { testLab } from './lab';

describe.each(oracleTopics.map((topic) => [topic.name.en, topic] as const))('oracle: %s', (_, { oracles }) => {
  it.each(oracles.map((oracle) => [oracle.name.en, oracle] as const))('%s', async (__, oracle) => {
    const finding = judge(oracle, await oracle.obtain(testLab));
    expect(finding, `${oracle.id} is ${finding.obtained.value}`).toMatchObject({ agrees: true });
  });
});
