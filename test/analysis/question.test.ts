import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/analysis/indicators';
import { questionLabel, readQuestion, type Question } from '../../src/analysis/question';
import { isNever, sayDifference, sayValue } from '../../src/analysis/question-numbers';
import { baseline } from '../../src/model/parameters';

async function asked(written: string): Promise<Question> {
  const read = await readQuestion(written, [baseline]);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join('\n'));
  return read.value;
}

describe('behaviour: what an analysis is asked', () => {
  it('every one of the fifteen indicators by its id', async () => {
    for (const indicator of indicators) {
      const question = await asked(indicator.id);
      expect(question).toMatchObject({ indicator, formula: { text: indicator.formula } });
      expect(questionLabel(question)).toBe(indicator.label);
    }
    expect(indicators).toHaveLength(15);
  });

  it('a formula, which is its own name', async () => {
    const question = await asked('mean(government.npv) / 1e4');
    expect(question.indicator).toBeNull();
    expect(questionLabel(question)).toEqual({ zh: 'mean(government.npv) / 1e4', en: 'mean(government.npv) / 1e4' });
  });

  it('a word that is neither is met with the indicators there are', async () => {
    const read = await readQuestion('breech', [baseline]);
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'unknown-indicator' }] });
    if (!read.ok)
      expect(read.problems[0].message.en).toMatch(
        /^there is no indicator “breech”; did you mean breach\? There are tvpi, /,
      );
  });

  it('a formula that cannot be read is refused with the place', async () => {
    expect(await readQuestion('mean(goverment.tvpi)', [baseline])).toMatchObject({ ok: false });
  });
});

describe('behaviour: the numbers of a question', () => {
  it.each([
    ['tvpi', 1.23456, '1.235倍', '1.235×'],
    ['capitalBack', 0.4567, '45.7%', '45.7%'],
    ['npv', -12_345.6, '−1.235亿元', '−¥123.5 m'],
    ['breakEven', 9.5, '9.5年', '9.5 years'],
    ['projects', 1629, '1,629.0', '1,629.0'],
    ['mean(government.npv) / 1e4', 1.23456, '1.235', '1.235'],
  ])('%s: values', async (written, value, zh, en) => {
    const question = await asked(written);
    expect([sayValue(question, value, 'zh'), sayValue(question, value, 'en')]).toEqual([zh, en]);
    expect(sayValue(question, null, 'zh')).toBe(written === 'breakEven' ? '期内未收回' : '—');
  });

  it.each([
    ['tvpi', { value: -0.012345, se: 0.00067 }, '−0.0123 ± 0.00067', '−0.0123 ± 0.00067'],
    ['capitalBack', { value: 0.0567, se: 0.0123 }, '+5.67 ± 1.2个百分点', '+5.67 ± 1.2 pp'],
    ['npv', { value: 12_345.6, se: 123.4 }, '+1.23亿元 ± 120万元', '+¥123 m ± ¥1.2 m'],
    ['tvpi', { value: 0, se: 0 }, '0 ± 0', '0 ± 0'],
    ['tvpi', { value: 0.5, se: null }, '+0.5 ± ?', '+0.5 ± ?'],
    ['tvpi', { value: null, se: null }, '—', '—'],
  ])('%s: differences with their errors', async (written, difference, zh, en) => {
    const question = await asked(written);
    expect([sayDifference(question, difference, 'zh'), sayDifference(question, difference, 'en')]).toEqual([zh, en]);
  });

  it('no year of break-even means never; no other number does', async () => {
    const [years, tvpi] = [await asked('breakEven'), await asked('tvpi')];
    expect([9, null].map((year) => isNever(years, year))).toEqual([false, true]);
    expect(isNever(tvpi, null)).toBe(false);
  });
});
