import { describe, expect, it } from 'vitest';
import { breachOf, contrastingReading, headlineReading, headlineSleeve, mainSleeve } from '../../src/analysis/headline';
import { fourSleeves, parametersWith } from '../engine/scenarios';
import { runScenario } from '../engine/run';

describe('behaviour: the headline reading', () => {
  it('is about the sleeve with the largest share, the first of equals, or the programme', () => {
    expect(mainSleeve(parametersWith({}))).toBe('angel');
    expect(mainSleeve(parametersWith(fourSleeves))).toBe('angel');
    expect(mainSleeve(parametersWith({ 'seed.share': 0.5, 'angel.share': 0.5 }))).toBe('seed');
    expect(headlineSleeve(parametersWith({ 'assessment.level': 'programme' }))).toBe('programme');
    expect(headlineSleeve(parametersWith({ 'assessment.level': 'fund' }))).toBe('angel');
  });
  it('is found among the breaches, and so is its contrast', async () => {
    const parameters = parametersWith({
      'simulation.paths': 100,
      'assessment.measure': 'gross',
      'assessment.base': 'paidIn',
      'assessment.timing': 'annual',
      'assessment.level': 'fund',
    });
    const { result } = await runScenario(parameters);
    const reading = headlineReading(parameters);
    expect(breachOf(result, 'angel', reading)).toMatchObject({ sleeve: 'angel', ...reading, tolerance: 0.6 });
    expect(breachOf(result, 'seed', contrastingReading(reading))).toMatchObject({
      sleeve: 'seed',
      measure: 'net',
      base: 'paidIn',
      timing: 'annual',
      level: 'fund',
      tolerance: 0.8,
    });
    expect(breachOf(result, 'venture', reading)).toBeUndefined();
  });
});
