import { describe, expect, it } from 'vitest';
import { progressLine, sayRemaining } from '../../src/cli/progress';
import { text } from '../../src/model/text';

describe('behaviour: the progress line', () => {
  it('says how far what is counted is', () => {
    const drawn: string[] = [];
    const line = progressLine({
      language: 'en',
      print: () => undefined,
      tell: () => undefined,
      redraw: (each) => drawn.push(each),
    });
    line.counting(text('格', 'cells'))(100, 400);
    line.counting(text('步', 'steps'))(1000, 1000);
    line.clear();
    expect(drawn).toEqual([
      '██████░░░░░░░░░░░░░░░░░░  25%  100 / 400 cells',
      '████████████████████████ 100%  1,000 / 1,000 steps',
      '',
    ]);
  });

  it('says how long it will go on once that can be told', () => {
    expect(sayRemaining(2000, 50, 100, 'en')).toBe('');
    expect(sayRemaining(10_000, 0, 100, 'en')).toBe('');
    expect(sayRemaining(10_000, 25, 100, 'en')).toBe(', about 30 s left');
    expect(sayRemaining(60_000, 10, 100, 'zh')).toBe('，约剩 9 分钟');
    expect(sayRemaining(10_000, 100, 100, 'zh')).toBe('');
  });
});
