import type { Status } from '../model/scenario';
import type { Language } from '../model/text';
import type { StatusCounts } from '../state/provenance';
import { statusLabels } from '../model/status-labels';

/** One line of the count: what numbers rest on, and how many do. */
export interface StatusCount {
  readonly label: string;
  readonly count: number;
}

const ORDER: readonly Status[] = ['rule', 'target', 'proposal', 'statistic', 'public', 'derived', 'assumed'];

/** What a preset's numbers rest on, from rules to assumptions; those it leaves at the baseline are assumed. */
export function statusCounts({ set, atBaseline }: StatusCounts, language: Language): readonly StatusCount[] {
  return ORDER.map((status) => ({
    label: statusLabels[status][language],
    count: set[status] + (status === 'assumed' ? atBaseline : 0),
  })).filter(({ count }) => count > 0);
}
