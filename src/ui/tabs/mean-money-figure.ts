import { metricLabel } from '../../charts/metric-labels';
import type { RunOutcome } from '../../engine/result';
import { text, type Language } from '../../model/text';
import { formatMoney } from '../../model/units';
import { sayMeanError } from '../say-error';
import type { Figure } from './figure';

const mean = text('平均', 'mean');

/** An amount by its mean, with the error of that and the range of 80 % of the futures; null where the run has no such metric. */
export function meanMoneyFigure(outcome: RunOutcome, name: string, language: Language): Figure | null {
  const metric = outcome.result.metrics[name];
  if (!metric) return null;
  const { label, meaning } = metricLabel(name);
  const say = (value: number | null): string => (value === null ? '–' : formatMoney(value, language, 3));
  return {
    label,
    meaning,
    figure: say(metric.mean),
    unit: mean[language],
    lines: [sayMeanError('money', metric.se, language), `P10 ${say(metric.p10)} – P90 ${say(metric.p90)}`],
  };
}
