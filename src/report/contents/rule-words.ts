import { headlineReading } from '../../analysis/headline';
import { READING_PARTS, readingLabel } from '../../analysis/reading-labels';
import { usesSecondary } from '../../model/mechanisms';
import type { Parameters } from '../../model/parameters';
import type { ResolvedScenario } from '../../model/scenario';
import type { Writing } from '../writing';

/** The most an S-fund may take over, in a few words; empty where nothing. */
export function takeoverOf({ parameters }: ResolvedScenario, { t, sayGiven }: Writing): string {
  if (!usesSecondary(parameters)) return '';
  const most = sayGiven(parameters['secondary.quota'] * parameters['secondary.base']);
  return t(`每年承接至多 ${most}`, `takes over up to ${most} a year`);
}

/** How a loss is read, within a sentence: 净亏损、投资总额、清算时、同类整体. */
export function readingWords(parameters: Parameters, { t, language }: Writing): string {
  const reading = headlineReading(parameters);
  const parts = READING_PARTS.map((part) => readingLabel(part, reading[part], language));
  return parts.join(t('、', ', ')).toLowerCase();
}
