import { describe, expect, it } from 'vitest';
import { problem, sayProblem } from '../../src/model/problems';

describe('behaviour: saying a problem', () => {
  it('puts the place first, in the punctuation of the language', () => {
    const found = problem('x', 'changes[3].value', '须为数字。', 'must be a number.');
    expect(sayProblem(found, 'zh')).toBe('changes[3].value：须为数字。');
    expect(sayProblem(found, 'en')).toBe('changes[3].value: must be a number.');
  });

  it('says only the sentence where it is about the whole', () => {
    expect(sayProblem(problem('x', '', '文件过大。', 'the file is too large.'), 'zh')).toBe('文件过大。');
  });
});
