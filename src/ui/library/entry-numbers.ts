import { breachOf, headlineReading, headlineSleeve } from '../../analysis/headline';
import { shortMoneyLabel } from '../../analysis/reading-labels';
import { metricLabel } from '../../charts/metric-labels';
import type { Result } from '../../engine/result';
import type { Parameters } from '../../model/parameters';
import type { Language } from '../../model/text';
import { formatMultiple, formatShare } from '../../model/units';
import { sayProbability, sayProbabilityError } from '../say-numbers';

/** One number of a saved result, with what it lies between or its error. */
export interface EntryNumber {
  readonly label: string;
  readonly figure: string;
  readonly detail: string;
}

const points = (probability: number, paths: number, language: Language): string =>
  `${sayProbabilityError(probability, paths)} ${language === 'zh' ? '个百分点' : 'points'}`;

function multiple({ metrics }: Result, language: Language): readonly EntryNumber[] {
  const { p10, p50, p90 } = metrics['government.tvpi'] ?? {};
  if (typeof p10 !== 'number' || typeof p50 !== 'number' || typeof p90 !== 'number') return [];
  const times = (value: number): string => formatMultiple(value, language, 2);
  const label = metricLabel('government.tvpi').label[language];
  return [{ label, figure: times(p50), detail: `P10–P90: ${times(p10)} – ${times(p90)}` }];
}

function capitalBack({ probabilities, paths }: Result, language: Language): EntryNumber {
  const { probability } = probabilities.capitalBack;
  return {
    label: language === 'zh' ? '收回本金的概率' : 'Principal comes back',
    figure: sayProbability(probability),
    detail: points(probability, paths, language),
  };
}

function breach(result: Result, parameters: Parameters, language: Language): readonly EntryNumber[] {
  const sleeve = headlineSleeve(parameters);
  const found = breachOf(result, sleeve, headlineReading(parameters));
  if (!found) return [];
  const line = `${shortMoneyLabel(sleeve, language)} ${formatShare(found.tolerance, language)}`;
  return [
    {
      label: language === 'zh' ? `触发容错线（${line}）` : `Tolerance breached (${line})`,
      figure: sayProbability(found.probability),
      detail: points(found.probability, result.paths, language),
    },
  ];
}

/** What a saved result says first; `parameters` are its scenario's, null where that cannot be run any more. */
export const entryNumbers = (
  result: Result,
  parameters: Parameters | null,
  language: Language,
): readonly EntryNumber[] => [
  ...multiple(result, language),
  capitalBack(result, language),
  ...(parameters ? breach(result, parameters, language) : []),
];
