import { questionLabel } from '../analysis/question';
import type { Decomposition, Part } from '../analysis/shapley';
import { text, type Language } from '../model/text';
import { formatCount } from '../model/units';
import { columnLines } from './columns';
import type { ComparisonReport } from './comparison';
import { sayMarked, sayWithStandardError } from './estimates';

const byEffect = (a: Part, b: Part): number => Math.abs(b.effect.value ?? 0) - Math.abs(a.effect.value ?? 0);

function averaged({ orders, allOrders }: Decomposition, language: Language): string {
  const [some, all] = [formatCount(orders, language), formatCount(allOrders, language)];
  const left = text(
    `，其余 ${formatCount(allOrders - orders, 'zh')} 种会遇到无法计算的组合`,
    ` of ${all}; the others pass through combinations that cannot be computed`,
  );
  const zh = `对逐项替换的 ${some} 种顺序取平均（Shapley）${orders < allOrders ? left.zh : ''}`;
  const en = `Averaged over ${some} orders of exchanging the rules (Shapley)${orders < allOrders ? left.en : ''}`;
  return text(zh, en)[language];
}

/** Which rules move the indicator by how much on the way from the first scenario to the second, the largest effect first. */
export function decompositionLines(
  { decomposition, decomposed, names }: ComparisonReport,
  language: Language,
): readonly string[] {
  if (!decomposition || !decomposed) return [];
  const { start, end, total, parts } = decomposition;
  const label = questionLabel(decomposed)[language];
  const rows = [
    [names[0], sayWithStandardError(decomposed, start, language)],
    ...[...parts]
      .sort(byEffect)
      .map(({ bundle, effect }) => [bundle.label[language], sayMarked(decomposed, effect, language)]),
    [names[1], sayWithStandardError(decomposed, end, language)],
    [text('合计', 'Total')[language], sayMarked(decomposed, total, language)],
  ];
  const headings = [
    text(`分解：${label}`, `Decomposition: ${label}`),
    text('变化 ± 标准误', 'Change ± standard error'),
  ];
  return [
    ...columnLines(
      headings.map((heading) => heading[language]),
      rows,
    ),
    averaged(decomposition, language),
  ];
}
