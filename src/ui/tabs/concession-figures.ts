import { ownMoney } from '../../charts/own-money';
import type { RunOutcome } from '../../engine/result';
import type { Parameters } from '../../model/parameters';
import { usesConcession } from '../../model/mechanisms';
import { text, type Language } from '../../model/text';
import { formatMoney, formatMultiple } from '../../model/units';
import { sayMeanError } from '../say-error';
import type { Figure } from './figure';
import { meanMoneyFigure } from './mean-money-figure';
import { medianFigure } from './median-figure';

const perYuan = {
  label: text('每元社会资本的让利成本', 'Cost per yuan of private money'),
  meaning: text(
    '让利成本（现值）的平均数 ÷ 社会资本平均投入（不含回购价款和接手的出资）：社会资本每投入 1 元，财政让出多少。社会资本投多少由政府出资比例决定，是输入，模型不说让利能否引来更多。误差只计让利成本的抽样误差。',
    'The mean cost of the concession (NPV) over what private investors put in on average (prices of stakes and calls taken over apart): what the government gives up for each yuan of theirs. How much they put in follows from the government’s share, an input: the model does not say whether a concession attracts more. The error is that of the cost alone.',
  ),
};

/** 0.052元, ¥0.052: an amount per yuan. */
const sayYuan = (value: number, language: Language): string =>
  language === 'zh' ? `${value.toFixed(3)}元` : `¥${value.toFixed(3)}`.replace('¥-', '−¥');

function perYuanFigure(outcome: RunOutcome, language: Language): Figure {
  const { metrics } = outcome.result;
  const { mean, se } = metrics['concession.cost'];
  const social = ownMoney(outcome.result).social.in;
  if (mean === null || social <= 0) {
    const none = text('没有社会资本', 'no private money');
    return { ...perYuan, figure: '–', unit: '', lines: [none[language]] };
  }
  const amount = formatMoney(social, language, 3);
  return {
    ...perYuan,
    figure: sayYuan(mean / social, language),
    unit: text('平均', 'mean')[language],
    lines: [
      sayMeanError('multiple', (se ?? 0) / social, language),
      language === 'zh' ? `社会资本平均投入 ${amount}` : `${amount} of private money on average`,
    ],
  };
}

/**
 * What the government would have got without the concession, by mean amounts. With recycled money there is no telling: it would
 * have opened other funds.
 */
function withoutLine({ result }: RunOutcome, language: Language): readonly string[] {
  const { incidence, transfers } = result;
  if (transfers['recycling.calls'] > 0) return [];
  const { in: paid, out: got } = incidence.government;
  const paidWithout = paid + transfers['buyback.calls'];
  const gotWithout =
    got +
    transfers['concession.social'] +
    transfers['concession.manager'] +
    transfers['buyback.distributions'] -
    transfers['buyback.price'];
  const [now, without] = [got / paid, gotWithout / paidWithout].map((x) => formatMultiple(x, language, 2));
  return [
    language === 'zh'
      ? `平均收回 ÷ 平均出资为 ${now}，若无此规则为 ${without}`
      : `mean receipts over mean calls: ${now}, without this rule ${without}`,
  ];
}

/** Undiscounted amounts behind the cost. */
function amountsLine({ result }: RunOutcome, language: Language): string {
  const { transfers } = result;
  const say = (wan: number): string => formatMoney(wan, language, 3);
  if (transfers['buyback.price'] > 0) {
    const [price, given] = [say(transfers['buyback.price']), say(transfers['buyback.distributions'])];
    return language === 'zh'
      ? `平均收回购价款 ${price}，转出分配 ${given}（未折现）`
      : `${price} is paid for stakes, ${given} of distributions go with them (undiscounted)`;
  }
  const [social, manager] = [say(transfers['concession.social']), say(transfers['concession.manager'])];
  return language === 'zh'
    ? `归社会资本 ${social}，归管理人 ${manager}（未折现）`
    : `${social} to private investors, ${manager} to managers (undiscounted)`;
}

const withLines = (figure: Figure | null, lines: readonly string[]): readonly Figure[] =>
  figure ? [{ ...figure, lines: [...figure.lines, ...lines] }] : [];

/** What a concession costs the government and brings the others; nothing where there is none. */
export function concessionFigures(outcome: RunOutcome, parameters: Parameters, language: Language): readonly Figure[] {
  if (!usesConcession(parameters)) return [];
  return [
    ...withLines(meanMoneyFigure(outcome, 'concession.cost', language), [amountsLine(outcome, language)]),
    perYuanFigure(outcome, language),
    ...withLines(medianFigure(outcome, 'government.tvpi', language), withoutLine(outcome, language)),
    ...withLines(medianFigure(outcome, 'social.irr', language), []),
  ];
}
