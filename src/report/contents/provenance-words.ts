import { isChosen } from '../../model/chosen';
import { parameterRow, type ParameterKey, type ParameterRow, type ParameterValue } from '../../model/parameters';
import type { Change, PolicyDocument, ResolvedScenario } from '../../model/scenario';
import { statusLabels } from '../../model/status-labels';
import { text } from '../../model/text';
import { formatParameter } from '../../model/units';
import type { Writing } from '../writing';
import { clauseWords } from './clause-words';

/** The last change of a parameter; undefined where it is at the baseline. */
export const lastChange = ({ scenario }: ResolvedScenario, key: ParameterKey): Change | undefined =>
  scenario.changes.filter((change) => change.key === key).at(-1);

/** What a report calls a rule that its own authors have set. */
const PROPOSED_HERE = text('拟定', 'Proposed here');

/** Set by hand, with nothing said of it, where there is something to decide: no assumption but what is proposed. */
const isProposedHere = ({ key, status, source, note }: Change): boolean =>
  status === 'assumed' && source === undefined && note === undefined && isChosen(parameterRow(key));

/** How firmly a number stands, in the same word wherever a report says it; the baseline is assumed. */
export function statusOf(change: Change | undefined, { language }: Pick<Writing, 'language'>): string {
  if (change && isProposedHere(change)) return PROPOSED_HERE[language];
  return statusLabels[change?.status ?? 'assumed'][language];
}

/** Whether any option has a rule that its own authors have set: then the word is explained. */
export const hasProposedHere = ({ findings }: Writing): boolean =>
  findings.scenarios.some(({ resolved }) =>
    resolved.scenario.changes.some((change) => lastChange(resolved, change.key) === change && isProposedHere(change)),
  );

const BASELINE = text('基准值', 'Baseline value');

/** What is said about a number beside its source; of one that no change speaks of, that it is the baseline. */
export const noteOf = (change: Change | undefined, { language }: Pick<Writing, 'language'>): string =>
  change ? (change.note ?? '') : BASELINE[language];

const nameOfDocument = (id: string, documents: readonly PolicyDocument[]): string => {
  const document = documents.find((each) => each.id === id);
  return document?.number ?? document?.title ?? id;
};

/** The document and the clause a number is from; empty where it is assumed. */
export function sourceOf(change: Change | undefined, { findings }: Writing): string {
  if (change?.source === undefined) return '';
  const clause = change.clause && clauseWords(change.clause);
  return [nameOfDocument(change.source, findings.documents), clause].filter(Boolean).join(' ');
}

const unitOf = (row: ParameterRow): string => (row.kind === 'number' ? row.unit : '');

/** A parameter's value as a person reads it, money in the report's unit. */
export function sayParameter(key: ParameterKey, value: ParameterValue, { language, sayGiven, t }: Writing): string {
  const row = parameterRow(key);
  if (typeof value === 'number' && unitOf(row) === 'money') return sayGiven(value);
  if (typeof value === 'number' && unitOf(row) === 'moneyPerYear') return sayGiven(value) + t('/年', ' a year');
  return formatParameter(row, value, language);
}

/** A parameter's value as the scenario has it, with its unit. */
export const valueOf = ({ parameters }: ResolvedScenario, key: ParameterKey, writing: Writing): string =>
  sayParameter(key, parameters[key], writing);

/** The value, and always how firmly it stands: 50%〔假设〕. */
export function markedValue(scenario: ResolvedScenario, key: ParameterKey, writing: Writing): string {
  const status = statusOf(lastChange(scenario, key), writing);
  return `${valueOf(scenario, key, writing)}${writing.t('〔', ' [')}${status}${writing.t('〕', ']')}`;
}
