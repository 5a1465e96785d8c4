import { headlineReading } from '../../analysis/headline';
import { READING_PARTS, readingLabel } from '../../analysis/reading-labels';
import { usesConcession, usesSecondary } from '../../model/mechanisms';
import type { Parameters } from '../../model/parameters';
import type { ResolvedScenario } from '../../model/scenario';
import { formatMoney } from '../../model/units';
import type { Writing } from '../writing';
import { valueOf } from './provenance-words';

/** What the government cedes of its gains, in a few words; empty where nothing. */
export function concessionOf(scenario: ResolvedScenario, writing: Writing): string {
  const { t } = writing;
  const { parameters } = scenario;
  if (!usesConcession(parameters)) return '';
  if (parameters['concession.mode'] === 'share') {
    const rate = valueOf(scenario, 'concession.rate', writing);
    return t(`让渡增值收益的 ${rate}`, `${rate} of the gains ceded`);
  }
  const year = valueOf(scenario, 'concession.buybackYear', writing);
  const rate = valueOf(scenario, 'concession.buybackRate', writing);
  return t(`满 ${year}可按年息 ${rate} 回购`, `buyback after ${year} at ${rate} a year`);
}

/** The most an S-fund may take over, in a few words; empty where nothing. */
export function takeoverOf({ parameters }: ResolvedScenario, { t, language }: Writing): string {
  if (!usesSecondary(parameters)) return '';
  const most = formatMoney(parameters['secondary.quota'] * parameters['secondary.base'], language);
  return t(`每年承接至多 ${most}`, `takes over up to ${most} a year`);
}

/** How a loss is read, within a sentence: 净亏损、投资总额、清算时、同类整体. */
export function readingWords(parameters: Parameters, { t, language }: Writing): string {
  const reading = headlineReading(parameters);
  const parts = READING_PARTS.map((part) => readingLabel(part, reading[part], language));
  return parts.join(t('、', ', ')).toLowerCase();
}
