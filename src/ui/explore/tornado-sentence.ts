import type { Bar } from '../../analysis/tornado';
import type { Language } from '../../model/text';
import { sayValue } from '../../analysis/question-numbers';
import type { TornadoReport } from '../../state/explore-tornado';
import type { Phrase } from '../sentence';
import { sentenceCase } from '../sentence-case';
import { figure, words } from './phrases';
import { isWithinError, listed, quotedParameter, quotedQuestion, sayEffect, sayParameter } from './say';

/** How many assumptions the sentence names. */
const NAMED = 3;

const matters = ({ effect, turns }: Bar): boolean => effect !== null && (turns || !isWithinError(effect));

/** （20% → 50% 时 24.1% → 55.5%，变动 +31.4 ± 2.4个百分点） */
function barWords({ key, low, high, effect }: Bar, { asked }: TornadoReport, language: Language): string {
  const [from, to] = [low, high].map(({ value }) => sayParameter(key, value, language));
  const [start, end] = [low, high].map(({ estimate }) => sayValue(asked.question, estimate?.value ?? null, language));
  const moved = effect ? sayEffect(asked.question, effect, language) : '';
  return language === 'zh'
    ? `（${from} → ${to} 时 ${start} → ${end}，变动 ${moved}）`
    : ` (${from} → ${to}: ${start} → ${end}, a change of ${moved})`;
}

/** The name and how far it moves the indicator. */
const phrasesOf = (bar: Bar, report: TornadoReport, language: Language): readonly Phrase[] => [
  figure(quotedParameter(bar.key, language)),
  words(barWords(bar, report, language)),
];

/** The assumptions that move the indicator most, by name. */
export function tornadoSentence(report: TornadoReport, language: Language): readonly Phrase[] {
  const { tornado, asked } = report;
  const question = quotedQuestion(asked.question, language);
  const top = tornado.bars.filter(matters).slice(0, NAMED);
  if (top.length === 0)
    return [
      words(
        language === 'zh'
          ? `在抽样误差之内，这些参数都看不出对${question}有影响。`
          : `Within sampling error, none of these parameters moves ${question}.`,
      ),
    ];
  const [first, ...rest] = top.map((bar) => phrasesOf(bar, report, language));
  const [most, then, and] =
    language === 'zh'
      ? [`对${question}影响最大的是`, '，其次是', '、']
      : [`What moves ${question} most is `, ', then ', ' and '];
  const others = rest.flatMap((phrases, i) => [words(i === 0 ? then : and), ...phrases]);
  return [words(most), ...first, ...others, words(language === 'zh' ? '。' : '.')];
}

/** What a reader has to know about the bars. */
export function tornadoNotes({ tornado: { bars } }: TornadoReport, language: Language): readonly string[] {
  const names = (chosen: readonly Bar[]): string =>
    listed(
      chosen.map(({ key }) => quotedParameter(key, language)),
      language,
    );
  const turning = bars.filter(({ turns }) => turns);
  const idle = bars.filter((bar) => bar.effect !== null && !matters(bar));
  const broken = bars.filter(({ effect }) => effect === null);
  const reason = broken[0]?.low.problem ?? broken[0]?.high.problem;
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  return [
    ...(turning.length > 0
      ? [
          say(
            `${names(turning)}的两端在同一侧：中间更高或更低，两端之差低估了它的影响。`,
            `Both ends of ${names(turning)} lie on the same side: it is higher or lower in between, and the bar understates it.`,
          ),
        ]
      : []),
    ...(idle.length > 0
      ? [say(`≈ 在误差之内看不出影响：${names(idle)}。`, `≈ No effect beyond sampling error: ${names(idle)}.`)]
      : []),
    ...(broken.length > 0
      ? [
          say(
            `有一端不能计算：${names(broken)}。${reason?.zh ?? ''}`,
            `One end cannot be computed: ${names(broken)}. ${sentenceCase(reason?.en ?? '')}`,
          ),
        ]
      : []),
  ];
}
