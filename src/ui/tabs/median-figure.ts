import { metricLabel } from '../../charts/metric-labels';
import type { RunOutcome } from '../../engine/result';
import { text, type Language } from '../../model/text';
import { formatCount } from '../../model/units';
import { sayMedianError } from '../say-error';
import { sayMetric } from '../say-metric';
import type { Figure } from './figure';

const median = text('中位数', 'median');

function undefinedLine({ result }: RunOutcome, name: string, language: Language): readonly string[] {
  const count = result.undefinedIrr[name] ?? 0;
  if (count === 0) return [];
  const [without, all] = [count, result.paths].map((paths) => formatCount(paths, language));
  return [
    language === 'zh'
      ? `${all} 次中有 ${without} 次无从计算，不计在内`
      : `undefined in ${without} of ${all} futures, which do not count`,
  ];
}

/** A metric by its median, with the error of that and the range of 80 % of the futures; null where the run has no such metric. */
export function medianFigure(outcome: RunOutcome, name: string, language: Language): Figure | null {
  const metric = outcome.result.metrics[name];
  if (!metric) return null;
  const { label, meaning, quantity } = metricLabel(name);
  const say = sayMetric(quantity, [metric.p10, metric.p50, metric.p90], language);
  const error = sayMedianError(quantity, metric.p50, outcome.intervals[name]?.p50, language);
  return {
    label,
    meaning,
    figure: say(metric.p50),
    unit: median[language],
    lines: [error, `P10 ${say(metric.p10)} – P90 ${say(metric.p90)}`, ...undefinedLine(outcome, name, language)],
  };
}
