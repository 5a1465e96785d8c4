import { parameterRow, type ParameterKey } from '../../model/parameters';
import type { Change, PolicyDocument, ResolvedScenario } from '../../model/scenario';
import { statusLabels } from '../../model/status-labels';
import { text } from '../../model/text';
import { formatParameter } from '../../model/units';
import type { Writing } from '../writing';

/** The last change of a parameter; undefined where it is at the baseline. */
export const lastChange = ({ scenario }: ResolvedScenario, key: ParameterKey): Change | undefined =>
  scenario.changes.filter((change) => change.key === key).at(-1);

const BASELINE = text('基准假设', 'Baseline');

/** How firmly a number stands. */
export const statusOf = (change: Change | undefined, { language }: Writing): string =>
  change ? statusLabels[change.status][language] : BASELINE[language];

const nameOfDocument = (id: string, documents: readonly PolicyDocument[]): string => {
  const document = documents.find((each) => each.id === id);
  return document?.number ?? document?.title ?? id;
};

/** The document and the clause a number is from; empty where it is assumed. */
export function sourceOf(change: Change | undefined, { findings }: Writing): string {
  if (change?.source === undefined) return '';
  return [nameOfDocument(change.source, findings.documents), change.clause].filter(Boolean).join(' ');
}

/** A parameter's value as the scenario has it, with its unit. */
export const valueOf = ({ parameters }: ResolvedScenario, key: ParameterKey, { language }: Writing): string =>
  formatParameter(parameterRow(key), parameters[key], language);

/** The value, and how firmly it stands where that is not by rule: 50%〔假设〕. */
export function markedValue(scenario: ResolvedScenario, key: ParameterKey, writing: Writing): string {
  const status = lastChange(scenario, key)?.status ?? 'assumed';
  return `${valueOf(scenario, key, writing)}${writing.t('〔', ' [')}${statusLabels[status][writing.language]}${writing.t('〕', ']')}`;
}
