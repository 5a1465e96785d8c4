import type { Result } from '../engine/result';
import type { Parameters } from '../model/parameters';
import type { Language } from '../model/text';
import { formatMoney, formatMultiple } from '../model/units';

/** Less than this part of what is paid in does not change the picture and is left to the tabs. */
const MATTERS = 0.01;

const matters = (amount: number, { metrics }: Result): boolean =>
  Math.abs(amount) >= MATTERS * (metrics['government.paidIn']?.mean ?? 0) && amount !== 0;

/** What a concession or buyback costs or brings the government. */
function concessionWords(result: Result, parameters: Parameters, language: Language): readonly string[] {
  const cost = result.metrics['concession.cost']?.mean ?? 0;
  if (!matters(cost, result)) return [];
  const amount = formatMoney(Math.abs(cost), language, 3);
  const isShare = parameters['concession.mode'] === 'share';
  if (language === 'zh')
    return [`${isShare ? '让利' : '约定回购'}平均使财政${cost > 0 ? '少' : '多'}得 ${amount}（现值）`];
  const name = isShare ? 'The concession' : 'The buyback';
  return [`${name} leaves the government ${amount} ${cost > 0 ? 'worse' : 'better'} off on average (present value)`];
}

/** What an S-fund takes over, and what public money earns with it. */
function secondaryWords(result: Result, language: Language): readonly string[] {
  const taken = (result.series['secondary.taken']?.mean ?? []).reduce((sum, ofYear) => sum + ofYear, 0);
  const tvpi = result.metrics['public.tvpi']?.p50 ?? null;
  if (!matters(taken, result) || tvpi === null) return [];
  const [amount, multiple] = [formatMoney(taken, language, 3), formatMultiple(tvpi, language, 2)];
  return [
    language === 'zh'
      ? `S基金平均承接 ${amount}，与财政合并计算收回 ${multiple}（中位数）`
      : `The S-fund takes over ${amount} on average; together with the government it gets back ${multiple} (median)`,
  ];
}

/** What rules the scenario uses beyond the plain fund come to, as a sentence behind the result; empty where it does not matter. */
export function ruleWords(result: Result, parameters: Parameters, language: Language): string {
  const parts = [...concessionWords(result, parameters, language), ...secondaryWords(result, language)];
  if (parts.length === 0) return '';
  return language === 'zh' ? `${parts.join('；')}。` : ` ${parts.join('. ')}.`;
}
