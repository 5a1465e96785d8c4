import type { ParameterKey, Parameters, ParameterValue } from './parameters';
import type { Text } from './text';

/** How firmly a number stands: in force, aimed at, counted, in a reply or proposal, published, computed, or merely assumed. */
export const STATUSES = ['rule', 'target', 'statistic', 'proposal', 'public', 'derived', 'assumed'] as const;
export type Status = (typeof STATUSES)[number];

/** Statuses that claim a document and therefore must name it. */
export const DOCUMENTED_STATUSES: readonly Status[] = ['rule', 'target', 'statistic', 'proposal', 'public'];

export const OPERATIONS = ['set', 'add', 'multiply'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** One difference from the baseline. Changes are applied in order; `set` is the default operation. */
export interface Change {
  readonly key: ParameterKey;
  readonly op?: Operation;
  readonly value: ParameterValue;
  readonly status: Status;
  /** Id of a document in scenarios/documents.yaml. */
  readonly source?: string;
  readonly clause?: string;
  readonly note?: string;
}

/** A city preset, a user's edit, a stress: the baseline plus a list of changes. Nothing else describes a scenario. */
export interface Scenario {
  readonly id: string;
  readonly name: Text;
  readonly description?: Text;
  readonly changes: readonly Change[];
}

/** What sort of paper a document is, and with it how much weight it carries. */
export const DOCUMENT_KINDS = ['proposal', 'reply', 'policy', 'national', 'report', 'excerpt'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A document that changes cite. */
export interface PolicyDocument {
  readonly id: string;
  readonly title: string;
  readonly issuer?: string;
  readonly number?: string;
  readonly date?: string;
  readonly kind: DocumentKind;
}

/** A scenario together with the parameters it stands for: what a run takes. */
export interface ResolvedScenario {
  readonly scenario: Scenario;
  readonly parameters: Parameters;
}
