import { maxIndex, sum } from 'd3';
import type { RunOutcome } from '../../engine/result';
import { usesSecondary } from '../../model/mechanisms';
import type { Parameters } from '../../model/parameters';
import { text, type Language } from '../../model/text';
import { formatMoney, formatMultiple } from '../../model/units';
import type { Figure } from './figure';
import { medianFigure } from './median-figure';

const amounts = {
  label: text('S基金承接金额', 'Taken over by the S-fund'),
  meaning: text(
    'S基金历年承接项目付出的价款合计，平均值。排队的是当年愿卖而额度不够、留待下年的部分；同一项目可连年排队，所以各年排队不能相加。',
    'What the S-fund pays for positions over the years, a mean. Left waiting is what is offered beyond its quota; a position may wait for years, so the queues of different years must not be added up.',
  ),
};

function queueLine({ result }: RunOutcome, language: Language): string {
  const { years, mean } = result.series['secondary.left'];
  const longest = maxIndex(mean);
  const most = mean[longest] ?? 0;
  if (most === 0) return language === 'zh' ? '从未排队' : 'nothing was left waiting';
  const amount = formatMoney(most, language, 3);
  return language === 'zh'
    ? `排队最多是第 ${years[longest]} 年末，平均 ${amount}`
    : `longest queue at the end of year ${years[longest]}: ${amount} on average`;
}

function amountsFigure(outcome: RunOutcome, parameters: Parameters, language: Language): Figure {
  const quota = formatMoney(parameters['secondary.quota'] * parameters['secondary.base'], language, 3);
  return {
    ...amounts,
    figure: formatMoney(sum(outcome.result.series['secondary.taken'].mean), language, 3),
    unit: text('平均', 'mean')[language],
    lines: [queueLine(outcome, language), language === 'zh' ? `额度每年 ${quota}` : `quota ${quota} a year`],
  };
}

/** The public's return with the S-fund beside that of the government, the seller. */
function publicFigure(outcome: RunOutcome, language: Language): readonly Figure[] {
  const figure = medianFigure(outcome, 'public.tvpi', language);
  if (!figure) return [];
  const seller = outcome.result.metrics['government.tvpi']?.p50 ?? null;
  const said = seller === null ? '–' : formatMultiple(seller, language, 2);
  const beside =
    language === 'zh'
      ? `卖方（财政）单独计为 ${said}（中位数）`
      : `the seller, the government, by itself: ${said} (median)`;
  return [{ ...figure, lines: [...figure.lines, beside] }];
}

/** What the S-fund does and earns; nothing where there is none. */
export function secondaryFigures(outcome: RunOutcome, parameters: Parameters, language: Language): readonly Figure[] {
  if (!usesSecondary(parameters)) return [];
  const irr = medianFigure(outcome, 'secondary.irr', language);
  return [amountsFigure(outcome, parameters, language), ...(irr ? [irr] : []), ...publicFigure(outcome, language)];
}
