import { metricLabel } from '../../charts/metric-labels';
import type { Language } from '../../model/text';
import type { ReportedScenario } from '../findings';

/** Every metric of any of the scenarios, in the order of their results. */
export const metricsOf = (scenarios: readonly ReportedScenario[]): readonly string[] => [
  ...new Set(scenarios.flatMap(({ outcome }) => Object.keys(outcome.result.metrics))),
];

export const metricName = (name: string, language: Language): string => metricLabel(name).label[language];

const units = {
  money: { zh: '万元', en: '万元 (¥10,000)' },
  multiple: { zh: '倍', en: '×' },
  share: { zh: '比例（0–1）', en: 'share (0–1)' },
  count: { zh: '个', en: 'number' },
  years: { zh: '年', en: 'years' },
} as const;

/** The unit a metric's numbers are in. */
export function metricUnit(name: string, language: Language): string {
  const { quantity } = metricLabel(name);
  return (units as Readonly<Record<string, Readonly<Record<Language, string>>>>)[quantity]?.[language] ?? '';
}
