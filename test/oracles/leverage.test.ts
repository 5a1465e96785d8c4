import { describe, expect, it } from 'vitest';
import { runPlan } from '../../src/engine/chunk';
import { METRIC } from '../../src/engine/layout';
import { makePlan } from '../../src/engine/plan';
import { parametersWith } from '../engine/scenarios';

/** leverage.social and leverage.total of a path whose angel funds take this much from the government. */
function leverage(governmentShare: number): readonly [social: number, total: number] {
  const parameters = parametersWith({ 'seed.share': 0, 'angel.share': 1, 'angel.governmentShare': governmentShare });
  const { metrics } = runPlan(makePlan(parameters), 0, 1);
  return [metrics[METRIC['leverage.social']], metrics[METRIC['leverage.total']]];
}

/** Guangzhou's guidance fund of funds, as published, 亿元: government money, social money it drew, and their sum. */
const GUANGZHOU = { government: 22.41, social: 192.62, total: 215.03 };

describe('oracle: leverage', () => {
  it('half from the government: one yuan of social capital for one, two in all', () => {
    const [social, total] = leverage(0.5);
    expect(social).toBeCloseTo(1, 12);
    expect(total).toBeCloseTo(2, 12);
  });
  it('Guangzhou: 8.595 yuan of social capital for one, 9.595 in all', () => {
    const { government, social, total } = GUANGZHOU;
    expect(government + social).toBeCloseTo(total, 10);
    const reached = leverage(government / total);
    expect(reached[0]).toBeCloseTo(social / government, 9);
    expect(reached[0]).toBeCloseTo(8.595, 3);
    expect(reached[1]).toBeCloseTo(9.595, 3);
    const rounded = leverage(0.1042);
    expect(Math.abs(rounded[0] - 8.595)).toBeLessThan(0.003);
    expect(Math.abs(rounded[1] - 9.595)).toBeLessThan(0.003);
  });
});
