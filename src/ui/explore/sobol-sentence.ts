import type { FactorIndices } from '../../analysis/sensitivity';
import { sayGap, sayValue } from '../../analysis/question-numbers';
import type { Language } from '../../model/text';
import { formatShare } from '../../model/units';
import type { SobolReport } from '../../state/explore-sobol';
import type { Phrase } from '../sentence';
import { sentenceCase } from '../sentence-case';
import { figure, words } from './phrases';
import { listed, quotedParameter, quotedQuestion } from './say';

const NAMED = 3;
/** A total index below this needs no closer look. */
const SMALL = 0.02;
/** What explains less of the variance than this is not where most of it comes from. */
const MOST = 0.5;

const percent = (index: number, language: Language): string => formatShare(Math.max(0, index), language, 0);

/** 45% [38%, 52%]: with its 95 % interval. */
const sayIndex = (index: number, interval: readonly number[], language: Language): string =>
  `${percent(index, language)} [${interval.map((end) => percent(end, language)).join(', ')}]`;

/** “成功率”（单独 45%，连同相互作用 52%），各带区间 */
function factorPhrases(factor: FactorIndices, language: Language): readonly Phrase[] {
  const { key, first, firstInterval, total, totalInterval } = factor;
  const [alone, together] = [sayIndex(first, firstInterval, language), sayIndex(total, totalInterval, language)];
  return [
    figure(quotedParameter(key, language)),
    words(
      language === 'zh'
        ? `（单独 ${alone}，连同相互作用 ${together}）`
        : ` (${alone} alone, ${together} with interactions)`,
    ),
  ];
}

/** Where the uncertainty comes from, in a sentence. */
export function sobolSentence({ sensitivity, asked }: SobolReport, language: Language): readonly Phrase[] {
  const { factors, mean, spread } = sensitivity;
  const question = quotedQuestion(asked.question, language);
  if (spread === 0)
    return [words(language === 'zh' ? `这些参数都不影响${question}。` : `None of these parameters moves ${question}.`)];
  const [first, ...rest] = factors.slice(0, NAMED).map((factor) => factorPhrases(factor, language));
  const centre = sayValue(asked.question, mean, language);
  const width = sayGap(asked.question, spread, language);
  const named = factors.slice(0, NAMED).reduce((sum, factor) => sum + factor.first, 0);
  const [fromZh, fromEn] =
    named >= MOST
      ? ['这份不确定性主要来自', 'Most of that uncertainty comes from ']
      : [
          '这份不确定性分散在各参数及其相互作用上，较大的是',
          'That uncertainty is spread over them and their interactions; the largest are ',
        ];
  const scope =
    language === 'zh'
      ? `这些参数一起在各自范围内变动时，${question}平均 ${centre}、标准差 ${width}；${fromZh}`
      : `With all of these parameters anywhere in their ranges, ${question} is ${centre} on average with a standard deviation of ${width}. ${fromEn}`;
  const [then, and, end] = language === 'zh' ? ['，其次是', '、', '。'] : [', then from ', ' and ', '.'];
  const others = rest.flatMap((phrases, i) => [words(i === 0 ? then : and), ...phrases]);
  return [words(scope), ...first, ...others, words(end)];
}

/** What can be left alone, and what is missing. */
export function sobolNotes({ sensitivity }: SobolReport, language: Language): readonly string[] {
  const { factors, missing, spread } = sensitivity;
  const small = factors
    .filter(({ totalInterval }) => totalInterval[1] < SMALL)
    .map(({ key }) => quotedParameter(key, language));
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const { points, samples, problem } = missing;
  const isOdd = factors.some(({ first, total }) => first > total);
  return [
    ...(small.length > 0 && spread > 0
      ? [
          say(
            `几乎没有作用、可以不再深究的：${listed(small, 'zh')}。`,
            `Hardly any effect, no closer look needed: ${listed(small, 'en')}.`,
          ),
        ]
      : []),
    ...(problem
      ? [
          say(
            `有 ${points} 个组合没有结果，相应的 ${samples} 个样本未计入。例如：${problem.zh}`,
            `${points} combinations have no result; their ${samples} samples are left out. For example: ${sentenceCase(problem.en)}`,
          ),
        ]
      : []),
    ...(isOdd
      ? [
          say(
            '有的参数“单独”高于“连同相互作用”，这是样本误差：两者实际相近，相互作用很小；样本多些就会一致。',
            'Where “alone” exceeds “with interactions”, that is sampling error: both are about the same and interactions small; more samples would bring them together.',
          ),
        ]
      : []),
    say(
      '方括号里是 95% 区间，来自对样本的重抽样，不含模拟次数本身的误差。',
      'In brackets: 95% intervals, from resampling the samples; they do not hold the error of the simulated futures.',
    ),
  ];
}
