import { metricLabel } from '../../charts/metric-labels';
import type { RunOutcome } from '../../engine/result';
import { text, type Language } from '../../model/text';
import { formatMoney, formatYears } from '../../model/units';
import { sayProbability } from '../say-numbers';
import type { Figure } from './figure';
import { meanMoneyFigure } from './mean-money-figure';
import { medianFigure } from './median-figure';

const paidInMeaning = text(
  '财政实际缴付的资金，含母基金管理费，不含循环使用的回收资金。它小于母基金规模：规模是承诺出资（认缴），投资期内没有用到的部分不会缴付（实缴）。',
  'What the government actually pays, the programme fee included; receipts invested again do not count. It is less than the size of the programme: the size is committed, and what the funds do not need is never paid in.',
);

function paidInFigure(outcome: RunOutcome, language: Language): readonly Figure[] {
  const figure = meanMoneyFigure(outcome, 'government.paidIn', language);
  if (!figure) return [];
  const back = formatMoney(outcome.result.metrics['government.distributed'].mean ?? NaN, language, 3);
  const line = language === 'zh' ? `累计收回平均 ${back}` : `${back} comes back on average`;
  return [{ ...figure, meaning: paidInMeaning, lines: [...figure.lines, line] }];
}

/** A year beyond the programme's last, which may be a part of one, stands for never. */
function sayYear(year: number | null, term: number, language: Language): string {
  if (year === null) return '–';
  if (year > Math.ceil(term)) return text('期内未收回', 'not within the term')[language];
  return language === 'zh' ? `第 ${Math.round(year)} 年` : `year ${Math.round(year)}`;
}

function breakEvenFigure({ result, neverBreaksEven }: RunOutcome, term: number, language: Language): Figure {
  const { p10, p50, p90 } = result.metrics['fiscal.breakEvenYear'];
  const [low, median, high] = [p10, p50, p90].map((year) => sayYear(year, term, language));
  const never = sayProbability(neverBreaksEven.probability);
  const { label, meaning } = metricLabel('fiscal.breakEvenYear');
  return {
    label,
    meaning,
    figure: median,
    unit: text('中位数', 'median')[language],
    lines: [
      `P10 ${low} – P90 ${high}`,
      language === 'zh'
        ? `${never} 的情形在${formatYears(term, 'zh')}存续期内从未回本`
        : `Never within the term of ${formatYears(term, 'en')} in ${never} of futures`,
    ],
  };
}

/** What is paid in, how much of it is out at most, and when it is back. `term`: the programme's, years. */
export function budgetFigures(outcome: RunOutcome, term: number, language: Language): readonly Figure[] {
  const peak = medianFigure(outcome, 'fiscal.peakExposure', language);
  return [...paidInFigure(outcome, language), ...(peak ? [peak] : []), breakEvenFigure(outcome, term, language)];
}
