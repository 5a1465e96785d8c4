import type { Estimate } from '../../src/analysis/estimate';
import { text } from '../../src/model/text';
import { firstChoices, type CompareChoices } from '../../src/state/compare-choices';
import { keptOf } from '../../src/state/compare-kept';
import { orderOf, type CompareOrder } from '../../src/state/compare-order';
import { compare, type ComparisonReport } from '../../src/state/compare-report';
import { DRAFT, keptSlot, slotsOf } from '../../src/state/compare-slots';
import { startDraft, withEdit, type Draft } from '../../src/state/draft';
import { inlineRunner } from '../../workers/inline';
import { library, preset } from '../state/library';

const FEW = 200;

const editedDraft: Draft = withEdit(startDraft(preset('wuhan')), 'angel.ticket', 800);

/** A copy of the draft before its last change. */
const kept = keptOf(text('留', 'Kept one'), startDraft(preset('wuhan')));

/** What is to be compared of presets by their ids, the edited draft (DRAFT) and the copy (`@`). */
export function orderFor(ids: readonly string[], choices: Partial<CompareChoices> = {}): CompareOrder {
  const slots = slotsOf(
    ids.map((id) => (id === '@' ? keptSlot(kept.id) : id)),
    { library, draft: editedDraft, rejected: [], kept: [kept] },
  );
  const order = orderOf(slots, { ...firstChoices, ...choices });
  if (!order.ok) throw new Error(order.problems.map(({ message }) => message.en).join('\n'));
  return { ...order.value, paths: FEW };
}

/** A comparison of few paths. */
export async function reportOf(
  ids: readonly string[],
  choices: Partial<CompareChoices> = {},
): Promise<ComparisonReport> {
  const { signal } = new AbortController();
  const report = await compare(orderFor(ids, choices), inlineRunner(), { signal, onProgress: () => undefined });
  if (!report.ok) throw new Error(report.problems.map(({ message }) => message.en).join('\n'));
  return report.value;
}

/** The same comparison with other differences to the first scenario in one indicator. */
export const withDifferences = (
  report: ComparisonReport,
  id: string,
  differences: readonly (Estimate & { readonly withinError: boolean })[],
): ComparisonReport => ({
  ...report,
  answers: report.answers.map((answer) =>
    answer.question.indicator?.id === id
      ? {
          ...answer,
          cells: answer.cells.map((cell, i) => {
            const { withinError, ...difference } = differences[i - 1] ?? { value: 0, se: 0, withinError: true };
            return i === 0 ? cell : { ...cell, difference, withinError };
          }),
        }
      : answer,
  ),
});

export { DRAFT };
