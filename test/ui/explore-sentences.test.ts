import { describe, expect, it } from 'vitest';
import type { GoalFound } from '../../src/analysis/goal';
import { GoalDesk, type GoalAnswer } from '../../src/state/explore-goal';
import { PrecisionDesk } from '../../src/state/explore-precision';
import { SobolDesk } from '../../src/state/explore-sobol';
import { SweepDesk } from '../../src/state/explore-sweep';
import { TornadoDesk } from '../../src/state/explore-tornado';
import { appliedValue } from '../../src/ui/explore/applied-value';
import { goalSentence, roundingNote } from '../../src/ui/explore/goal-sentence';
import { plainSentence } from '../../src/ui/explore/phrases';
import { precisionSentence } from '../../src/ui/explore/precision-sentence';
import { sayDuration, sayWork } from '../../src/ui/explore/say-work';
import { sobolNotes, sobolSentence } from '../../src/ui/explore/sobol-sentence';
import { holeNote, sweepSentence, sweepTitle } from '../../src/ui/explore/sweep-sentence';
import { tornadoNotes, tornadoSentence } from '../../src/ui/explore/tornado-sentence';
import { text } from '../../src/model/text';
import { openExplore } from '../state/explore-state';

const CAPITAL_BACK = 'question=capitalBack&paths=1000';

async function goalAnswer(hash: string) {
  const desk = openExplore({ hash: `${CAPITAL_BACK}&${hash}` }).state.part(GoalDesk);
  await desk.start();
  return desk.task.result.value!;
}

async function grid(hash: string) {
  const desk = openExplore({ hash: `${CAPITAL_BACK}&${hash}` }).state.part(SweepDesk);
  await desk.start();
  return desk.grid.value!;
}

describe('behaviour: the sentence of a goal', () => {
  it('says the value, its interval, what the scenario has, and what the indicator then is', async () => {
    const answer = await goalAnswer('vary=angel.successRate&least=0.3');
    expect(plainSentence(goalSentence(answer, 'zh'))).toMatch(
      /^要使“本金收回的概率”不低于 30\.0%，“天使子基金·成功率”至少须为 (29|3\d)(\.\d+)?%（答案的95%区间 2\d\.?\d*% 至 3\d\.?\d*%；求解时方案为 40%）。此时“本金收回的概率”为 30\.\d% ± [\d.]+个百分点。$/,
    );
    expect(plainSentence(goalSentence(answer, 'en'))).toMatch(
      /^For “Probability of capital back” to be at least 30\.0%, “Angel funds · Success rate” must be at least [\d.]+% \(95% interval/,
    );
  });

  it('says what comes nearest where nothing does it', async () => {
    const answer = await goalAnswer('vary=seed.successRate&least=0.99');
    expect(answer.result.found).toBe(false);
    expect(plainSentence(goalSentence(answer, 'zh'))).toMatch(
      /没有一个值能达到目标.*此时.*[34]\d\.\d%.*目标是不低于 99\.0%。$/,
    );
    expect(plainSentence(goalSentence(answer, 'en'))).toMatch(/^No value of .* the goal was at least 99\.0%\.$/);
  });

  it('offers a value that a person would write, on the side that reaches the goal', () => {
    const found = { value: 0.634_567, interval: [0.6, 0.66] } as unknown as GoalFound;
    expect(appliedValue({ key: 'angel.lossTolerance', want: 'smallest' }, found)).toBe(0.635);
    expect(appliedValue({ key: 'angel.lossTolerance', want: 'largest' }, found)).toBe(0.634);
    const exact = { value: 0.634_567, interval: [0.6345, 0.6346] } as unknown as GoalFound;
    expect(appliedValue({ key: 'angel.lossTolerance', want: 'smallest' }, exact)).toBe(0.634_567);
    const count = { value: 7, interval: [6, 8] } as unknown as GoalFound;
    expect(appliedValue({ key: 'market.sectors', want: 'smallest' }, count)).toBe(7);
  });
});

describe('behaviour: the sentence of a goal whose answer is no border', () => {
  it('does not say that it must be so much', async () => {
    const answer = await goalAnswer('vary=angel.successRate&least=0.3');
    const level = { ...answer, result: { ...answer.result, shape: 'level' } as GoalFound };
    expect(plainSentence(goalSentence(level, 'zh'))).toMatch(
      /^使“本金收回的概率”不低于 30\.0%的最小的“天使子基金·成功率”是 .*，但它附近的结果几乎不变，不宜当作界限，见下。/,
    );
    expect(plainSentence(goalSentence(level, 'en'))).toMatch(/^The smallest value of .* it is no border, see below\./);
  });
});

describe('behaviour: the value offered for the scenario', () => {
  const goal = { key: 'angel.successRate', want: 'smallest' } as GoalAnswer['goal'];

  it('says how it was rounded where it is not the one in the sentence', () => {
    expect(roundingNote(goal, 0.772019, 0.773, 'zh')).toBe(
      '用到方案里的值由 77.2% 向上取整为 77.3%，取能达到目标的一侧。',
    );
    expect(roundingNote({ ...goal, want: 'largest' }, 0.7729, 0.772, 'en')).toBe(
      'The value for the scenario is 77.29% rounded down to 77.2%, the side that reaches the goal.',
    );
  });

  it('says nothing where both read alike', () => {
    expect(roundingNote(goal, 0.77201, 0.77201, 'zh')).toBe('');
  });
});

describe('behaviour: the sentence of a sweep', () => {
  it('says the ends, and how many cells reach the line', async () => {
    const swept = await grid('x=angel.successRate:0.2:0.5:4&y=none');
    const said = plainSentence(sweepSentence(swept, 0.35, 'zh'));
    expect(said).toMatch(
      /^4 格中，“本金收回的概率”最低 (19|20|21)\.\d% ± [\d.]+个百分点（“天使子基金·成功率”20%），最高 (4[89]|5[012])\.\d% ± [\d.]+个百分点（“天使子基金·成功率”50%）；不低于 35\.0% 的有 2 格。$/,
    );
    expect(plainSentence(sweepSentence(swept, 0.9, 'en'))).toContain('; none has at least 90.0%.');
    expect(sweepTitle(swept, 'en')).toBe(
      'How does Probability of capital back change with “Angel funds · Success rate”?',
    );
  });

  it('says of how many cells it speaks while some are to come', async () => {
    const swept = await grid('x=angel.successRate:0.2:0.5:4&y=none');
    const partly = { ...swept, cells: [swept.cells[0], undefined, undefined, undefined], done: 1 };
    expect(plainSentence(sweepSentence(partly, null, 'zh'))).toMatch(/^已算出的 1 格（共 4 格）中/);
    const none = { ...partly, cells: [undefined], done: 0 };
    expect(plainSentence(sweepSentence(none, null, 'en'))).toBe('No cell has a result yet.');
  });

  it('says how many cells have no number, and why the first has none', async () => {
    const swept = await grid('x=angel.share:0.5:1:6&y=none');
    expect(swept.cells.filter((cell) => cell?.problem)).toHaveLength(5);
    expect(holeNote(swept, 'zh')).toMatch(/^5 格不能计算，例如：.+。$/);
    expect(holeNote(swept, 'en')).toMatch(/^5 cells cannot be computed\. For example: [A-Z“]/);
  });
});

describe('behaviour: the sentence of a tornado', () => {
  it('names what matters most, with its error, and what does not matter', async () => {
    const hash = `${CAPITAL_BACK}&keys=angel.successRate,seed.successRate`;
    const desk = openExplore({ hash }).state.part(TornadoDesk);
    await desk.start();
    const report = desk.task.result.value!;
    expect(plainSentence(tornadoSentence(report, 'zh'))).toMatch(
      /^对“本金收回的概率”影响最大的是“天使子基金·成功率”（20% → 50% 时 [\d.]+% → [\d.]+%，变动 \+[\d.]+ ± [\d.]+个百分点）。$/,
    );
    expect(tornadoNotes(report, 'zh')).toEqual(['≈ 在误差之内看不出影响：“种子子基金·成功率”。']);
  });

  it('says so where nothing matters', async () => {
    const desk = openExplore({ hash: `${CAPITAL_BACK}&keys=seed.successRate` }).state.part(TornadoDesk);
    await desk.start();
    expect(plainSentence(tornadoSentence(desk.task.result.value!, 'en'))).toBe(
      'Within sampling error, none of these parameters moves “Probability of capital back”.',
    );
  });
});

describe('behaviour: the sentence of a global sensitivity analysis', () => {
  it('shares the uncertainty out', async () => {
    const hash = `${CAPITAL_BACK}&factors=angel.successRate,seed.successRate&samples=64`;
    const desk = openExplore({ hash }).state.part(SobolDesk);
    await desk.start();
    const report = desk.task.result.value!;
    expect(plainSentence(sobolSentence(report, 'zh'))).toMatch(
      /平均 3\d\.\d%、标准差 [\d.]+个百分点；这份不确定性主要来自“天使子基金·成功率”（单独 (9\d|100)% \[/,
    );
    expect(sobolNotes(report, 'en')[0]).toBe('Hardly any effect, no closer look needed: “Seed funds · Success rate”.');
  });

  it('says so where there is none to share out', async () => {
    const desk = openExplore({ hash: `${CAPITAL_BACK}&factors=seed.successRate&samples=64` }).state.part(SobolDesk);
    await desk.start();
    expect(plainSentence(sobolSentence(desk.task.result.value!, 'zh'))).toBe('这些参数都不影响“本金收回的概率”。');
  });
});

describe('behaviour: the sentence of a run to precision', () => {
  it('says how many futures it took', async () => {
    const desk = openExplore({ hash: `${CAPITAL_BACK}&error=0.06` }).state.part(PrecisionDesk);
    await desk.start();
    const found = desk.steps.value!;
    expect(plainSentence(precisionSentence(found, 'zh'))).toMatch(
      /^模拟 1,000 次时，“本金收回的概率”为 [34]\d\.\d% ± [\d.]+个百分点，误差已在要求的 ± 6个百分点之内。$/,
    );
    expect(plainSentence(precisionSentence({ ...found, reached: false }, 'en'))).toContain(
      'do not reach the ± 6 pp asked for',
    );
  });
});

describe('behaviour: what an analysis will cost', () => {
  it('is said in scenarios and futures, with a duration where one is known', () => {
    const cells = text('格', 'cells');
    expect(sayWork({ scenarios: 400, paths: 2000, seconds: 47 }, cells, 'zh')).toBe('400 格 × 2,000 次，约 45 秒');
    expect(sayWork({ scenarios: 400, paths: 2000, seconds: null }, cells, 'en')).toBe('400 cells × 2,000 futures');
  });

  it('is no more exact than a guess', () => {
    expect([0.4, 7.4, 52, 130].map((seconds) => sayDuration(seconds, 'en'))).toEqual([
      'about a second',
      'about 7 seconds',
      'about 50 seconds',
      'about 2 minutes',
    ]);
  });
});
