import { sayError95 } from '../../analysis/question-numbers';
import { meanError95 } from '../../engine/statistics';
import type { Language } from '../../model/text';
import { formatCount } from '../../model/units';
import type { Convergence } from '../../state/explore-precision';
import type { Phrase } from '../sentence';
import { figure, words } from './phrases';
import { quotedQuestion, sayAnswer } from './say';

/** How many paths it took, and what came of them. */
export function precisionSentence(
  { asked, target, steps, reached }: Convergence,
  language: Language,
): readonly Phrase[] {
  const last = steps.at(-1);
  if (!last) return [];
  const question = quotedQuestion(asked.question, language);
  const paths = formatCount(last.paths, language);
  const value = sayAnswer(asked.question, last.estimate, language);
  const wanted = sayError95(asked.question, target / meanError95(1), language);
  const isUnknowable = reached === false && last.estimate.se === null;
  if (language === 'zh') {
    const end = isUnknowable
      ? '；它的误差无从得知，增加次数也不能确定，所以没有继续'
      : reached
        ? `，误差已在要求的 ${wanted}之内`
        : reached === false
          ? `，到了次数上限仍未达到要求的 ${wanted}`
          : `，要求 ${wanted}`;
    return [words('模拟 '), figure(`${paths} 次`), words(`时，${question}为 ${value}${end}。`)];
  }
  const end = isUnknowable
    ? '; its error cannot be told, however many futures are simulated, so nothing more was run'
    : reached
      ? `, within the ${wanted} asked for`
      : reached === false
        ? `; the most futures that can be simulated do not reach the ${wanted} asked for`
        : `; asked for: ${wanted}`;
  return [words('With '), figure(`${paths} futures`), words(` ${question} is ${value}${end}.`)];
}
