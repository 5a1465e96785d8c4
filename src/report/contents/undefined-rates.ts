import { formatCount } from '../../model/units';
import { columnNames } from '../names';
import type { Writing } from '../writing';

/** On how many paths the government's internal rate of return is undefined and left out, where on any. */
export function undefinedRateNotes({ t, findings, language }: Writing): readonly string[] {
  const names = columnNames(findings.scenarios, language);
  const left = findings.scenarios.flatMap(({ outcome: { result } }, i) => {
    const count = result.undefinedIrr['government.irr'] ?? 0;
    const times = formatCount(count, language);
    return count === 0 ? [] : [t(`“${names[i]}” ${times} 次`, `${times} of “${names[i]}”`)];
  });
  if (left.length === 0) return [];
  return [
    t(
      `财政年化收益率不含无法计算的模拟：${left.join('、')}。`,
      `IRRs leave out futures that have none: ${left.join(', ')}.`,
    ),
  ];
}
