import { metricLabel } from '../../charts/metric-labels';
import { text, type Language, type Text } from '../../model/text';
import type { Quantity } from '../../charts/format';
import type { ReportedScenario } from '../findings';
import type { ColumnFormat } from '../sheet';

/** Every metric of any of the scenarios, in the order of their results. */
export const metricsOf = (scenarios: readonly ReportedScenario[]): readonly string[] => [
  ...new Set(scenarios.flatMap(({ outcome }) => Object.keys(outcome.result.metrics))),
];

export const metricName = (name: string, language: Language): string => metricLabel(name).label[language];

const units: Readonly<Record<Quantity, Text>> = {
  money: text('万元', '万元 (¥10,000)'),
  multiple: text('倍', '×'),
  share: text('比例', 'share'),
  count: text('个', 'number'),
  years: text('年', 'years'),
  plain: text('', ''),
};

const formats: Readonly<Record<Quantity, ColumnFormat>> = {
  money: 'money',
  multiple: 'multiple',
  share: 'share',
  count: 'number',
  years: 'number',
  plain: 'general',
};

/** The unit numbers of a kind are in; shares are 0..1. */
export const quantityUnit = (quantity: Quantity, language: Language): string => units[quantity][language];

export const quantityFormat = (quantity: Quantity): ColumnFormat => formats[quantity];

/** A year of break-even beyond the term says that the cash is never back. */
const breakEvenUnit = text('年（大于存续期：期内未收回）', 'years (beyond the term: not back)');

export const breakEvenYears = (language: Language): string => breakEvenUnit[language];

/** The unit a metric's numbers are in. */
export const metricUnit = (name: string, language: Language): string =>
  name === 'fiscal.breakEvenYear' ? breakEvenYears(language) : quantityUnit(metricLabel(name).quantity, language);

export const metricFormat = (name: string): ColumnFormat => quantityFormat(metricLabel(name).quantity);
