import { comparedExceedanceChart, type ComparedCurve } from '../../charts/compared-exceedance';
import { comparedFanChart } from '../../charts/compared-fan';
import type { Quantity } from '../../charts/format';
import type { Measure, Result } from '../../engine/result';
import { activeSleeves, SLEEVES } from '../../model/parameters';
import { text, type Language, type Text } from '../../model/text';
import type { Money } from '../../state/compare-choices';
import type { ComparisonReport } from '../../state/compare-report';
import type { DrawChart } from '../chart-export';
import { moneyLabel } from '../../analysis/reading-labels';

/** Whose loss can be shown: the programme's, and that of every sleeve that any of the scenarios has. */
export function moneysOf({ order }: ComparisonReport): readonly Money[] {
  const held = order.scenarios.flatMap(({ parameters }) => activeSleeves(parameters));
  return ['programme', ...SLEEVES.filter((sleeve) => held.includes(sleeve))];
}

export const measureLabels: Readonly<Record<Measure, Text>> = {
  net: text('净亏损（盈亏相抵）', 'Net loss (winners offset losers)'),
  gross: text('亏损项目合计', 'Losing projects only'),
};

const toleranceOf = ({ breaches }: Result, money: Money): number =>
  breaches.find(({ sleeve }) => sleeve === money)?.tolerance ?? 0;

function curvesOf({ order, runs }: ComparisonReport, money: Money, measure: Measure): readonly ComparedCurve[] {
  return order.slots.flatMap(({ name }, place) => {
    const { result } = runs[place];
    const exceedance = result.exceedance[`${money}.${measure}`];
    return exceedance ? [{ name, place, exceedance, tolerance: toleranceOf(result, money) }] : [];
  });
}

/** The whole programme's line stands in no document, and its breach is not that of the own reading (indicator `breach`). */
const programmeTolerance = text(
  '母基金整体按各类基金投资额加权推算，不同于“本方案口径”',
  "the whole programme's is derived from its funds, weighted by investment: not the own reading",
);

/** P(loss > x) in every scenario that has this money. */
export function exceedanceOf(report: ComparisonReport, money: Money, measure: Measure): DrawChart {
  const about = text(
    `${moneyLabel(money, 'zh')}：${measureLabels[measure].zh}超过某一比例的可能性有多大？`,
    `${moneyLabel(money, 'en')}: how likely is a ${measure === 'net' ? 'net loss' : 'loss of losing projects'} above a given share?`,
  );
  const curves = curvesOf(report, money, measure);
  const data = { title: about, curves, ...(money === 'programme' && { toleranceNote: programmeTolerance }) };
  return (options) => comparedExceedanceChart(data, options);
}

/** Scenarios without this money, which have no curve. */
export function withoutMoney({ order }: ComparisonReport, money: Money, language: Language): readonly string[] {
  if (money === 'programme') return [];
  const without = order.slots.filter((_, i) => !activeSleeves(order.scenarios[i].parameters).includes(money));
  return without.map(({ name }) => `“${name[language]}”`);
}

/** A yearly quantity to compare. */
export interface ComparedSeries {
  readonly name: string;
  readonly label: Text;
  readonly title: Text;
  readonly quantity: Quantity;
  readonly reference?: { readonly value: number; readonly label: Text };
}

/** The yearly series that every scenario has. */
export const comparedSeries: readonly ComparedSeries[] = [
  {
    name: 'government.cumulativeNet',
    label: text('累计净现金流', 'Cumulative net cash flow'),
    title: text('财政的钱何时由出转回？', 'When does public money turn from going out to coming back?'),
    quantity: 'money',
    reference: { value: 0, label: text('收支相抵', 'Even') },
  },
  {
    name: 'government.dpi',
    label: text('累计回收倍数（DPI）', 'Paid back so far (DPI)'),
    title: text('到某一年，出的钱收回了几成？', 'How much has come back by which year?'),
    quantity: 'multiple',
    reference: { value: 1, label: text('保本 1 倍', 'Principal 1×') },
  },
  {
    name: 'government.nav',
    label: text('在投资产估值', 'Value of what is held'),
    title: text('财政手里还有多少在投资产？', 'How much does the government still hold?'),
    quantity: 'money',
  },
  {
    name: 'government.calls',
    label: text('当年出资', 'Calls of the year'),
    title: text('财政每年要出多少钱？', 'How much has the government to pay each year?'),
    quantity: 'money',
  },
  {
    name: 'government.distributions',
    label: text('当年回收', 'Receipts of the year'),
    title: text('财政每年收回多少钱？', 'How much does the government receive each year?'),
    quantity: 'money',
  },
];

export const seriesNamed = (name: string | null): ComparedSeries =>
  comparedSeries.find((each) => each.name === name) ?? comparedSeries[0];

/** Series of what the government has received, which a concession settled once takes from. */
const RECEIPTS: readonly string[] = ['government.cumulativeNet', 'government.dpi', 'government.distributions'];

/** Why receipts may fall in the last year: the concession of the whole programme is settled then. Empty where it is not. */
export function settlementNote({ order }: ComparisonReport, { name }: ComparedSeries, language: Language): string {
  const settled = order.slots.filter((_, i) => {
    const parameters = order.scenarios[i].parameters;
    return parameters['concession.mode'] === 'share' && parameters['concession.level'] === 'programme';
  });
  if (settled.length === 0 || !RECEIPTS.includes(name)) return '';
  const names = settled.map((slot) => `“${slot.name[language]}”`);
  return language === 'zh'
    ? ` · ${names.join('、')}的让利在期满时一次核算，从已收回的钱中付出，末年因此回落`
    : ` · ${names.join(', ')}: the concession is settled once at the end, out of money already received, hence the fall in the last year`;
}

/** How a yearly quantity develops in every scenario. */
export function fanOf({ order, runs }: ComparisonReport, shown: ComparedSeries): DrawChart {
  const { name: key, label: measure, title, quantity, reference } = shown;
  const fans = order.slots.flatMap(({ name }, i) => {
    const series = runs[i].result.series[key];
    return series ? [{ name, series }] : [];
  });
  const data = { title, measure, quantity, fans, ...(reference && { reference }) };
  return (options) => comparedFanChart(data, options);
}
