import type { Bundle } from '../../analysis/bundles';
import { questionLabel } from '../../analysis/question';
import { sayError95, sayGap, sayValue } from '../../analysis/question-numbers';
import type { Decomposition, Part } from '../../analysis/shapley';
import { meanError95 } from '../../engine/statistics';
import { parameterRow, type ParameterKey } from '../../model/parameters';
import type { Language } from '../../model/text';
import { formatCount, formatParameter } from '../../model/units';
import { nameOf } from '../../model/wording';
import type { DecompositionOrder, DecompositionReport } from '../../state/compare-decomposition';
import { figure, words } from '../explore/phrases';
import type { Phrase } from '../sentence';

const size = ({ effect }: Part): number => Math.abs(effect.value ?? 0);

/** The parts, the largest effect first. */
export const bySize = ({ parts }: Decomposition): readonly Part[] => [...parts].sort((a, b) => size(b) - size(a));

/** Whether an effect may be nothing but sampling error. */
export const isNothing = ({ effect: { value, se } }: Part): boolean =>
  value === null || se === null || Math.abs(value) <= meanError95(se);

/** The part that moves the most, if any moves anything beyond its error. */
export const largestPart = (decomposition: Decomposition): Part | undefined =>
  bySize(decomposition).find((part) => !isNothing(part));

function direction(value: number, language: Language): string {
  if (language === 'zh') return value > 0 ? '提高' : '降低';
  return value > 0 ? 'raises' : 'lowers';
}

function ofLargest({ question, decomposition }: DecompositionReport, language: Language): readonly Phrase[] {
  const part = largestPart(decomposition);
  if (!part)
    return [
      words(
        language === 'zh' ? '；各组规则的影响都在误差之内。' : '; what each group of rules does to it is within error.',
      ),
    ];
  const { bundle, effect } = part;
  const value = effect.value ?? 0;
  const gap = sayGap(question, value, language);
  const error = sayError95(question, effect.se, language).replace(/^± /, '±');
  const label = `“${bundle.label[language]}”`;
  return language === 'zh'
    ? [
        words('；影响最大的是'),
        figure(label),
        words(`，使它${direction(value, 'zh')} `),
        figure(gap),
        words(`（95% 误差 ${error}）。`),
      ]
    : [
        words('; what moves it most is '),
        figure(label),
        words(`, which ${direction(value, 'en')} it by `),
        figure(gap),
        words(` (95% error ${error}).`),
      ];
}

/** A difference taken apart in one sentence: from what to what, and the bundle that moves the most. */
export function decompositionSentence(report: DecompositionReport, language: Language): readonly Phrase[] {
  const { order, question, decomposition } = report;
  const [from, to] = [order.from, order.to].map(({ slot }) => `“${slot.name[language]}”`);
  const [start, end] = [decomposition.start, decomposition.end].map(({ value }) => sayValue(question, value, language));
  const label = questionLabel(question)[language];
  const lead =
    language === 'zh'
      ? `把${from}的规则换成${to}的，${label}从 ${start}变为 ${end}`
      : `Exchanging the rules of ${from} for those of ${to} takes ${label} from ${start} to ${end}`;
  return [words(lead), ...ofLargest(report, language)];
}

/** Over how many orders of exchanging the bundles the effects are averaged. */
export function sayOrders({ orders, allOrders }: Decomposition, language: Language): string {
  const [some, all, left] = [orders, allOrders, allOrders - orders].map((count) => formatCount(count, language));
  if (language === 'zh') {
    const rest = orders < allOrders ? `；其余 ${left} 种会遇到无法计算的组合，没有计入` : '';
    return `每组规则的影响，是对 ${some} 种替换顺序取的平均（Shapley 值），合计恰为总差异${rest}。`;
  }
  const of = orders < allOrders ? ` of ${all}; the others pass through combinations that cannot be computed` : '';
  return `The effect of each group of rules is averaged over ${some} orders of exchanging them${of} (Shapley values); together they are the whole difference.`;
}

/** What one bundle exchanges. */
export interface Exchange {
  readonly key: ParameterKey;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** The values of a bundle that differ between the two ends. */
export function exchanges({ keys }: Bundle, { from, to }: DecompositionOrder, language: Language): readonly Exchange[] {
  return keys.flatMap((key) => {
    const row = parameterRow(key);
    const [before, after] = [from, to].map(({ scenario }) => scenario.parameters[key]);
    if (JSON.stringify(before) === JSON.stringify(after)) return [];
    const say = (value: typeof before): string => formatParameter(row, value, language);
    return [{ key, label: nameOf(row)[language], from: say(before), to: say(after) }];
  });
}
