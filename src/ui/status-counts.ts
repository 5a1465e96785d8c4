import type { Status } from '../model/scenario';
import type { Language } from '../model/text';
import type { StatusCounts } from '../state/provenance';
import { statusLabels } from '../model/status-labels';
import { provenanceLabels } from './provenance-looks';

/** One line of the count: what numbers rest on, and how many do. */
export interface StatusCount {
  readonly label: string;
  readonly count: number;
}

const ORDER: readonly Status[] = ['rule', 'target', 'proposal', 'statistic', 'public', 'derived', 'assumed'];

/** What numbers rest on, from rules to assumptions, and how many were changed by hand; those left at the baseline are assumed. */
export function statusCounts({ set, atBaseline, modified }: StatusCounts, language: Language): readonly StatusCount[] {
  const byStatus = ORDER.map((status) => ({
    label: statusLabels[status][language],
    count: set[status] + (status === 'assumed' ? atBaseline : 0),
  }));
  const byHand = { label: provenanceLabels.modified[language], count: modified };
  return [...byStatus, byHand].filter(({ count }) => count > 0);
}
