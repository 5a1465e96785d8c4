import type { GoalFound } from '../../analysis/goal';
import { sayValue } from '../../analysis/question-numbers';
import type { Language } from '../../model/text';
import { baseOf } from '../../state/explore-asked';
import type { GoalAnswer } from '../../state/explore-goal';
import type { Phrase } from '../sentence';
import { sentenceCase } from '../sentence-case';
import { figure, words } from './phrases';
import { quotedParameter, quotedQuestion, sayAnswer, sayParameter } from './say';

/** 不高于 5%, at most 5%: what was asked for. */
function sayGoalLimit({ goal, asked }: Pick<GoalAnswer, 'goal' | 'asked'>, language: Language): string {
  const [zh, en, limit] =
    goal.atLeast === undefined ? ['不高于', 'at most', goal.atMost] : ['不低于', 'at least', goal.atLeast];
  const said = sayValue(asked.question, limit ?? null, language);
  return language === 'zh' ? `${zh} ${said}` : `${en} ${said}`;
}

function foundSentence(
  answer: GoalAnswer,
  { value, interval, estimate }: GoalFound,
  language: Language,
): readonly Phrase[] {
  const { goal, asked } = answer;
  const { key, want } = goal;
  const base = baseOf(asked);
  const say = (each: number): string => sayParameter(key, each, language);
  const [parameter, question] = [quotedParameter(key, language), quotedQuestion(asked.question, language)];
  const limit = sayGoalLimit(answer, language);
  const [low, high] = interval.map(say);
  const there = sayAnswer(asked.question, estimate, { ...base, [key]: value }, language);
  if (language === 'zh')
    return [
      words(`要使${question}${limit}，${parameter}${want === 'smallest' ? '至少须为' : '最多可为'} `),
      figure(say(value)),
      words(`（答案的95%区间 ${low} 至 ${high}；方案现为 ${say(base[key])}）。此时${question}为 ${there}。`),
    ];
  return [
    words(
      `For ${question} to be ${limit}, ${parameter} ${want === 'smallest' ? 'must be at least' : 'can be at most'} `,
    ),
    figure(say(value)),
    words(
      ` (95% interval of the answer: ${low} to ${high}; the scenario has ${say(base[key])}). ${question} is then ${there}.`,
    ),
  ];
}

/** What was found, in one or two sentences. */
export function goalSentence(answer: GoalAnswer, language: Language): readonly Phrase[] {
  const { result, goal, asked } = answer;
  if (result.found) return foundSentence(answer, result, language);
  const missed = sentenceCase(result.message[language]);
  if (!result.nearest?.estimate) return [words(missed)];
  const parameters = { ...baseOf(asked), [goal.key]: result.nearest.value };
  const there = sayAnswer(asked.question, result.nearest.estimate, parameters, language);
  const question = quotedQuestion(asked.question, language);
  const limit = sayGoalLimit(answer, language);
  return language === 'zh'
    ? [words(`${missed}此时${question}为 `), figure(there), words(`，目标是${limit}。`)]
    : [words(`${missed} ${question} is then `), figure(there), words(`; the goal was ${limit}.`)];
}
