import type { BreakEven } from '../analysis/break-even';
import type { Language } from '../model/text';
import { formatMultiple } from '../model/units';
import { shortMoneyLabel } from '../analysis/reading-labels';
import { sayProbability } from './say-numbers';

const isEnough = ({ assumedMultiple, neededMultiple }: BreakEven): boolean => assumedMultiple >= neededMultiple;

const namesOf = (sleeves: readonly BreakEven[], language: Language): string =>
  sleeves.map(({ sleeve }) => shortMoneyLabel(sleeve, language)).join(language === 'zh' ? '、' : ', ');

/** One kind of fund with its numbers; several by name only, for their numbers stand in the table above. */
function compared(sleeves: readonly BreakEven[], language: Language): string {
  const [only, second] = sleeves;
  if (only && !second) {
    const [assumed, needed] = [only.assumedMultiple, only.neededMultiple].map((x) => formatMultiple(x, language, 2));
    return language === 'zh'
      ? `平均倍数 ${assumed}${isEnough(only) ? '高于' : '低于'}所需的 ${needed}`
      : `The mean multiple of ${assumed} is ${isEnough(only) ? 'above' : 'below'} the ${needed} needed`;
  }
  const [above, below] = [sleeves.filter(isEnough), sleeves.filter((each) => !isEnough(each))];
  const sides =
    language === 'zh'
      ? [
          ...(above.length > 0 ? [`${namesOf(above, 'zh')}的平均倍数高于所需`] : []),
          ...(below.length > 0 ? [`${namesOf(below, 'zh')}的平均倍数低于所需`] : []),
        ]
      : [
          ...(above.length > 0 ? [`Mean multiples above what is needed: ${namesOf(above, 'en')}`] : []),
          ...(below.length > 0
            ? [`${above.length > 0 ? 'below' : 'Mean multiples below'} what is needed: ${namesOf(below, 'en')}`]
            : []),
        ];
  return sides.join(language === 'zh' ? '，' : '; ');
}

/**
 * Whether the assumed winners suffice on average, and how often the principal is lost all the same. `back` is what the government
 * gets back in the mean of the simulation, as a multiple: with a city's rules it may lose although the funds do not.
 */
export function breakEvenVerdict(
  sleeves: readonly BreakEven[],
  notBack: number,
  back: number,
  language: Language,
): string {
  const share = sayProbability(notBack);
  const isEven = sleeves.every(isEnough);
  if (isEven && back < 1) {
    const mean = formatMultiple(back, language, 2);
    return language === 'zh'
      ? `${compared(sleeves, 'zh')}；这一算式未计期满折价退出、超额收益分成和让利，计入后财政平均收回 ${mean}，${share} 的情形收不回本金。`
      : `${compared(sleeves, 'en')}. This leaves out forced sales at the end of the term, carried interest and concessions; with them the government gets back ${mean} on average, and the principal does not come back in ${share} of futures.`;
  }
  return language === 'zh'
    ? `${compared(sleeves, 'zh')}；${isEven ? '即使平均够本，仍有 ' : '全部资金合起来，'}${share} 的情形收不回本金。`
    : `${compared(sleeves, 'en')}. ${isEven ? 'Even so' : 'All money together'}, the principal does not come back in ${share} of futures.`;
}
