import type { Goal, GoalFound } from '../../analysis/goal';
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

/** What the sentence says of the value found, before and behind it. */
interface Frame {
  readonly before: string;
  readonly behind: string;
}

/** "at least X" is true of a border alone: at the end of the range, or where the response turns, X says something else. */
function frameOf(
  { goal, result }: GoalAnswer & { readonly result: GoalFound },
  names: Names,
  language: Language,
): Frame {
  const { want } = goal;
  const { parameter, question, limit } = names;
  const isLeast = want === 'smallest';
  const zh: Readonly<Record<GoalFound['shape'], Frame>> = {
    border: { before: `要使${question}${limit}，${parameter}${isLeast ? '至少须为' : '最多可为'} `, behind: '' },
    turns: {
      before: `使${question}${limit}的${isLeast ? '最小' : '最大'}的${parameter}是 `,
      behind: `，但并非${isLeast ? '更大' : '更小'}的值都行，见下`,
    },
    level: {
      before: `使${question}${limit}的${isLeast ? '最小' : '最大'}的${parameter}是 `,
      behind: `，但它附近的结果几乎不变，不宜当作界限，见下`,
    },
    end: {
      before: `${parameter}取查找范围的${isLeast ? '最小值' : '最大值'}时，${question}就已${limit}：`,
      behind: `；界限若有，在另一头，请改求${isLeast ? '最大值' : '最小值'}`,
    },
    flat: { before: `${parameter}不影响${question}，取任何值都${limit}，例如 `, behind: '' },
  };
  const en: Readonly<Record<GoalFound['shape'], Frame>> = {
    border: {
      before: `For ${question} to be ${limit}, ${parameter} ${isLeast ? 'must be at least' : 'can be at most'} `,
      behind: '',
    },
    turns: {
      before: `The ${isLeast ? 'smallest' : 'largest'} value of ${parameter} with which ${question} is ${limit} is `,
      behind: `, but not all ${isLeast ? 'larger' : 'smaller'} ones do, see below`,
    },
    level: {
      before: `The ${isLeast ? 'smallest' : 'largest'} value of ${parameter} with which ${question} is ${limit} is `,
      behind: ', but values around it come to nearly the same: it is no border, see below',
    },
    end: {
      before: `At the ${isLeast ? 'low' : 'high'} end of the range of ${parameter}, ${question} already is ${limit}: `,
      behind: `; if there is a border it lies the other way: look for the ${isLeast ? 'largest' : 'smallest'} value`,
    },
    flat: { before: `${parameter} does not move ${question}: any value has it ${limit}, such as `, behind: '' },
  };
  return (language === 'zh' ? zh : en)[result.shape];
}

interface Names {
  readonly parameter: string;
  readonly question: string;
  readonly limit: string;
}

function foundSentence(answer: GoalAnswer, result: GoalFound, language: Language): readonly Phrase[] {
  const { goal, asked } = answer;
  const { key } = goal;
  const { value, interval, estimate, shape } = result;
  const base = baseOf(asked);
  const say = (each: number): string => sayParameter(key, each, language);
  const [parameter, question] = [quotedParameter(key, language), quotedQuestion(asked.question, language)];
  const frame = frameOf(
    { ...answer, result },
    { parameter, question, limit: sayGoalLimit(answer, language) },
    language,
  );
  const [low, high] = interval.map(say);
  const there = sayAnswer(asked.question, estimate, language);
  const hasInterval = shape === 'border' || shape === 'turns' || shape === 'level';
  const sentences =
    language === 'zh'
      ? `（${hasInterval ? `答案的95%区间 ${low} 至 ${high}；` : ''}求解时方案为 ${say(base[key])}）${frame.behind}。此时${question}为 ${there}。`
      : ` (${hasInterval ? `95% interval of the answer: ${low} to ${high}; ` : ''}the scenario had ${say(base[key])})${frame.behind}. ${question} is then ${there}.`;
  return [words(sentenceCase(frame.before)), figure(say(value)), words(sentences)];
}

/** Why the value offered for the scenario is not the one in the sentence; empty where it is. */
export function roundingNote({ key, want }: Goal, found: number, offered: number, language: Language): string {
  const [exact, rounded] = [found, offered].map((value) => sayParameter(key, value, language));
  if (exact === rounded) return '';
  const [zh, en] = want === 'smallest' ? ['上', 'up'] : ['下', 'down'];
  return language === 'zh'
    ? `用到方案里的值由 ${exact} 向${zh}取整为 ${rounded}，取能达到目标的一侧。`
    : `The value for the scenario is ${exact} rounded ${en} to ${rounded}, the side that reaches the goal.`;
}

/** What was found, in one or two sentences. */
export function goalSentence(answer: GoalAnswer, language: Language): readonly Phrase[] {
  const { result, asked } = answer;
  if (result.found) return foundSentence(answer, result, language);
  const missed = sentenceCase(result.message[language]);
  if (!result.nearest?.estimate) return [words(missed)];
  const there = sayAnswer(asked.question, result.nearest.estimate, language);
  const question = quotedQuestion(asked.question, language);
  const limit = sayGoalLimit(answer, language);
  return language === 'zh'
    ? [words(`${missed}此时${question}为 `), figure(there), words(`，目标是${limit}。`)]
    : [words(`${missed} ${question} is then `), figure(there), words(`; the goal was ${limit}.`)];
}
