import { breachOf } from '../../analysis/headline';
import { exceedanceChart } from '../../charts/exceedance';
import type { ExceedanceCurve } from '../../charts/exceedance-curves';
import { fanChart } from '../../charts/fan';
import { histogramChart, type HistogramData } from '../../charts/histogram';
import type { Breach, Histogram, Measure, Result } from '../../engine/result';
import { text, type Text } from '../../model/text';
import { formatShare } from '../../model/units';
import type { ShownRun } from '../../state/simulation';
import type { DrawChart } from '../chart-export';
import { moneyLabel } from '../../analysis/reading-labels';

/** Whose loss a chart shows. */
export type Money = Breach['sleeve'];

const MEASURES: readonly Measure[] = ['net', 'gross'];

const toleranceOf = ({ breaches }: Result, money: Money): number =>
  breaches.find(({ sleeve }) => sleeve === money)?.tolerance ?? 0;

/** A picture that leaves the page must say whose loss it shows. */
const about = (money: Money, { zh, en }: Text): Text =>
  text(`${moneyLabel(money, 'zh')}：${zh}`, `${moneyLabel(money, 'en')}: ${en}`);

function toleranceLabel(tolerance: number): Text {
  const line = formatShare(tolerance, 'zh');
  return text(`容许亏损 ${line}`, `Tolerance ${line}`);
}

function ownCurves(result: Result, money: Money): readonly ExceedanceCurve[] {
  const level = money === 'programme' ? 'programme' : 'class';
  return MEASURES.flatMap((measure): ExceedanceCurve[] => {
    const exceedance = result.exceedance[`${money}.${measure}`];
    const breach = breachOf(result, money, { measure, base: 'invested', timing: 'liquidation', level })?.probability;
    return exceedance ? [{ measure, independent: false, exceedance, ...(breach !== undefined && { breach }) }] : [];
  });
}

function independentCurves({ independent }: ShownRun, money: Money): readonly ExceedanceCurve[] {
  return MEASURES.flatMap((measure): ExceedanceCurve[] => {
    const exceedance = independent?.exceedance[`${money}.${measure}`];
    return exceedance ? [{ measure, independent: true, exceedance }] : [];
  });
}

/** P(loss > x), net and gross, beside the same with independent projects. */
export function exceedanceOf(run: ShownRun, money: Money): DrawChart {
  const { result } = run.outcome;
  const data = {
    title: about(money, text('亏损超过某一比例的可能性有多大？', 'how likely is a loss above a given share?')),
    curves: [...ownCurves(result, money), ...independentCurves(run, money)],
    tolerance: toleranceOf(result, money),
  };
  return (options) => exceedanceChart(data, options);
}

const noLoss = text('没有亏损', 'without a loss');

/** How often there is no net loss at all: most of the first bar, and worth a word of its own. */
function withoutLoss({ exceedance }: Result, money: Money, { edges }: Histogram): Pick<HistogramData, 'lowest'> {
  const some = exceedance[`${money}.net`]?.probability[0];
  if (some === undefined || some === 1 || edges[0] !== 0) return {};
  return { lowest: { label: noLoss, share: 1 - some } };
}

/** How often which net loss remains in the end. */
export function finalLossOf({ outcome: { result } }: ShownRun, money: Money): DrawChart {
  const histogram = result.histograms[money === 'programme' ? 'loss.net' : `${money}.loss.net`];
  if (!histogram) throw new Error(`no histogram of the loss of ${money}`);
  const tolerance = toleranceOf(result, money);
  const reference = {
    value: tolerance,
    label: toleranceLabel(tolerance),
    below: { label: text('容许之内', 'Within the tolerance'), tone: 'neutral' },
    above: { label: text('超过容许', 'Beyond the tolerance'), tone: 'loss' },
  } as const;
  const title = about(money, text('最终会亏多少？', 'how much is lost in the end?'));
  const measure = text('最终净亏损', 'Final net loss');
  const lowest = withoutLoss(result, money, histogram);
  const data = { title, measure, quantity: 'share', histogram, tone: 'neutral', reference, ...lowest } as const;
  return (options) => histogramChart(data, options);
}

/** The net loss on the books year by year; undefined for the whole programme, which has no such series. */
export function interimLossOf({ outcome: { result } }: ShownRun, money: Money): DrawChart | undefined {
  const series = result.series[`${money}.interimLoss.net`];
  if (!series) return undefined;
  const tolerance = toleranceOf(result, money);
  const reference = { value: tolerance, label: toleranceLabel(tolerance) };
  const title = about(money, text('中途看上去亏多少？', 'how large does the loss look on the way?'));
  const measure = text('账面净亏损', 'Net loss on the books');
  return (options) => fanChart({ title, measure, quantity: 'share', series, tone: 'loss', reference }, options);
}
