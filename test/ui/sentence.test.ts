import { describe, expect, it } from 'vitest';
import type { Breach, Result } from '../../src/engine/result';
import type { ParameterKey, ParameterValue } from '../../src/model/parameters';
import { LANGUAGES, type Language } from '../../src/model/text';
import { startDraft, withEdit, withToggledStress, type Draft } from '../../src/state/draft';
import { resolveDraft } from '../../src/state/resolve-draft';
import { resultSentence } from '../../src/ui/sentence';
import { library, preset } from '../state/library';

const net: Breach = {
  sleeve: 'angel',
  measure: 'net',
  base: 'invested',
  timing: 'liquidation',
  level: 'class',
  tolerance: 0.6,
  probability: 0.0381,
  se: 0.002,
};

const breaches: readonly Breach[] = [
  net,
  { ...net, measure: 'gross', probability: 0.441 },
  { ...net, timing: 'annual', probability: 0.142 },
  { ...net, level: 'fund', probability: 0.46 },
  { ...net, sleeve: 'programme', level: 'programme', tolerance: 0.67, probability: 0.0001 },
  { ...net, sleeve: 'seed', tolerance: 0.8, probability: 0.5 },
];

const result = {
  metrics: { 'government.paidIn': { mean: 194_600 } },
  series: {},
  probabilities: { capitalBack: { probability: 0.59, se: 0.005 } },
  breaches,
} as unknown as Result;

function sentence(language: Language, ...edits: readonly (readonly [ParameterKey, ParameterValue])[]): string {
  const draft = edits.reduce<Draft>((sofar, [key, value]) => withEdit(sofar, key, value), startDraft(preset('wuhan')));
  const resolved = resolveDraft(draft, library.stresses);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  return resultSentence({ draft, resolved: resolved.value }, result, library.stresses, language)
    .map(({ text }) => text)
    .join('');
}

describe('behaviour: the sentence that says the result', () => {
  it('says money, principal, tolerance and the contrasting reading in Chinese', () => {
    expect(sentence('zh')).toBe(
      `按“${preset('wuhan').name.zh}”，财政平均出资 19.5亿元，41% 的情形收不回本金；` +
        '天使子基金净亏损超过 60% 容错线的可能性是 3.8%，若改按“亏损项目合计”口径则为 44%。',
    );
  });

  it('says the same in English', () => {
    expect(sentence('en')).toBe(
      `Under “${preset('wuhan').name.en}”, ¥1.95 bn of public money is paid in on average. ` +
        'In 41% of the simulated futures the principal does not come back; the net loss of the angel funds exceeds ' +
        'the 60% tolerance in 3.8% of them, or, counting losing projects only, in 44%.',
    );
  });

  it('sets off the three probabilities and nothing else', () => {
    const draft = startDraft(preset('wuhan'));
    const resolved = resolveDraft(draft, library.stresses);
    if (!resolved.ok) throw new Error('the preset does not resolve');
    for (const language of LANGUAGES) {
      const phrases = resultSentence({ draft, resolved: resolved.value }, result, library.stresses, language);
      const figures = phrases.filter(({ isFigure }) => isFigure).map(({ text }) => text);
      expect(figures).toEqual(['41%', '3.8%', '44%']);
    }
  });

  it('says how many values were modified', () => {
    expect(sentence('zh', ['angel.ticket', 800])).toContain('（改动1项）');
    expect(sentence('en', ['angel.ticket', 800], ['angel.term', 12])).toContain('with 2 changes');
  });

  it('names the stresses laid over the scenario', () => {
    const draft = withToggledStress(startDraft(preset('wuhan')), 'downturn');
    const resolved = resolveDraft(draft, library.stresses);
    if (!resolved.ok) throw new Error('the preset does not resolve');
    const [first] = resultSentence({ draft, resolved: resolved.value }, result, library.stresses, 'zh');
    expect(first?.text).toContain(`按“${preset('wuhan').name.zh}”（叠加“深度下行”），`);
  });

  it('follows the reading of the scenario and leaves out a contrast that was not computed', () => {
    expect(sentence('zh', ['assessment.timing', 'annual'])).toContain(
      '天使子基金任一年度净亏损超过 60% 容错线的可能性是 14%。',
    );
    expect(sentence('en', ['assessment.level', 'fund'])).toContain(
      'the net loss of at least one of the angel funds exceeds',
    );
    expect(sentence('zh', ['assessment.level', 'programme'])).toContain('母基金净亏损超过 67% 容错线的可能性是 <0.1%');
    expect(sentence('zh', ['assessment.measure', 'gross'])).toContain('亏损项目合计超过 60% 容错线的可能性是 44%');
  });
});
