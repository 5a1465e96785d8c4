import { breachOf, contrastingReading, headlineReading, headlineSleeve, type Reading } from '../analysis/headline';
import type { Breach, Result } from '../engine/result';
import type { Stress } from '../model/stresses';
import type { Draft } from '../state/draft';
import type { Runnable } from '../state/resolve-draft';
import type { Language } from '../model/text';
import { formatMoney, formatShare } from '../model/units';
import { moneyLabel } from '../analysis/reading-labels';
import { ruleWords } from './rule-words';
import { draftTitle } from './run-origin';
import { sayProbability } from './say-numbers';

/** A piece of the sentence; what matters is set off. */
export interface Phrase {
  readonly text: string;
  readonly isFigure: boolean;
}

const words = (text: string): Phrase => ({ text, isFigure: false });
const figure = (text: string): Phrase => ({ text, isFigure: true });

interface Facts {
  readonly scenario: string;
  readonly paidIn: string;
  readonly notBack: string;
  readonly money: string;
  readonly tolerance: string;
  readonly breach: string;
  readonly contrast: string | undefined;
  readonly reading: Reading;
}

const lossNames: Readonly<Record<Breach['measure'], Readonly<Record<Language, string>>>> = {
  net: { zh: '净亏损', en: 'net loss' },
  gross: { zh: '亏损项目合计', en: 'sum of losing projects' },
};

const contrastNames: Readonly<Record<Breach['measure'], Readonly<Record<Language, string>>>> = {
  net: { zh: '盈亏相抵的净亏损', en: 'counting winners against losers' },
  gross: { zh: '亏损项目合计', en: 'counting losing projects only' },
};

/** Whose loss, of which kind, seen when: the plain case is that of all funds together at liquidation. */
function lossText(money: string, { measure, timing, level }: Reading, language: Language): string {
  const loss = lossNames[measure][language];
  const isAny = level === 'fund';
  const isYearly = timing === 'annual';
  if (language === 'zh') return `${money}${isAny ? '中任一只的' : ''}${isYearly ? '任一年度' : ''}${loss}`;
  return `the ${loss} of ${isAny ? 'at least one of ' : ''}the ${money.toLowerCase()}${isYearly ? ' in some year' : ''}`;
}

function chinese({ scenario, paidIn, notBack, money, tolerance, breach, contrast, reading }: Facts): readonly Phrase[] {
  const other = contrastNames[contrastingReading(reading).measure].zh;
  return [
    words(`按${scenario}，财政平均出资 ${paidIn}，`),
    figure(notBack),
    words(` 的情形收不回本金；${lossText(money, reading, 'zh')}超过 ${tolerance} 容错线的可能性是 `),
    figure(breach),
    ...(contrast === undefined ? [] : [words(`，若改按“${other}”口径则为 `), figure(contrast)]),
    words('。'),
  ];
}

function english({ scenario, paidIn, notBack, money, tolerance, breach, contrast, reading }: Facts): readonly Phrase[] {
  const other = contrastNames[contrastingReading(reading).measure].en;
  return [
    words(`Under ${scenario}, ${paidIn} of public money is paid in on average. In `),
    figure(notBack),
    words(
      ` of the simulated futures the principal does not come back; ${lossText(money, reading, 'en')} exceeds the ${tolerance} tolerance in `,
    ),
    figure(breach),
    ...(contrast === undefined ? [] : [words(` of them, or, ${other}, in `), figure(contrast)]),
    words('.'),
  ];
}

function nameOf(draft: Draft, known: readonly Stress[], language: Language): string {
  const { name, note } = draftTitle(draft, known, language);
  return `“${name}”${note}`;
}

/**
 * The result in one sentence: what goes in, how often it does not come back, how often the tolerance is breached. Another one
 * follows where a concession or an S-fund makes a difference. `known`: the stresses there are.
 */
export function resultSentence(
  { draft, resolved }: Runnable,
  result: Result,
  known: readonly Stress[],
  language: Language,
): readonly Phrase[] {
  const { parameters } = resolved;
  const reading = headlineReading(parameters);
  const sleeve = headlineSleeve(parameters);
  const breach = breachOf(result, sleeve, reading);
  if (!breach) throw new Error(`no breach for ${sleeve}`);
  const contrast = breachOf(result, sleeve, contrastingReading(reading));
  const facts: Facts = {
    scenario: nameOf(draft, known, language),
    paidIn: formatMoney(result.metrics['government.paidIn']?.mean ?? 0, language, 3),
    notBack: sayProbability(1 - result.probabilities.capitalBack.probability),
    money: moneyLabel(sleeve, language),
    tolerance: formatShare(breach.tolerance, language),
    breach: sayProbability(breach.probability),
    contrast: contrast && sayProbability(contrast.probability),
    reading,
  };
  const rules = ruleWords(result, parameters, language);
  return [...(language === 'zh' ? chinese(facts) : english(facts)), ...(rules === '' ? [] : [words(rules)])];
}
