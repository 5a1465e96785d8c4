import type { BreakEven } from '../analysis/break-even';
import type { Language } from '../model/text';
import { formatMultiple } from '../model/units';
import { shortMoneyLabel } from './reading-labels';
import { sayProbability } from './say-numbers';

const isEnough = ({ assumedMultiple, neededMultiple }: BreakEven): boolean => assumedMultiple >= neededMultiple;

function compared(each: BreakEven, language: Language): string {
  const name = shortMoneyLabel(each.sleeve, language);
  const [assumed, needed] = [each.assumedMultiple, each.neededMultiple].map((x) => formatMultiple(x, language, 2));
  return language === 'zh'
    ? `${name}的平均倍数 ${assumed}，${isEnough(each) ? '高于' : '低于'}所需 ${needed}`
    : `${name}: the mean of ${assumed} is ${isEnough(each) ? 'above' : 'below'} the ${needed} needed`;
}

/** Whether the assumed winners suffice on average, and how often the principal is lost all the same. */
export function breakEvenVerdict(sleeves: readonly BreakEven[], notBack: number, language: Language): string {
  const means = sleeves.map((each) => compared(each, language)).join(language === 'zh' ? '；' : '; ');
  const share = sayProbability(notBack);
  const evenSo = sleeves.every(isEnough);
  return language === 'zh'
    ? `${means}。${evenSo ? '即使平均够本，仍有 ' : '全部资金合起来，'}${share} 的情形收不回本金。`
    : `${means}. ${evenSo ? 'Even so' : 'All money together'}, the principal does not come back in ${share} of futures.`;
}
