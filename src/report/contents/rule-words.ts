import { headlineReading, type Reading } from '../../analysis/headline';
import { readingLabel, type ReadingPart } from '../../analysis/reading-labels';
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

const wholeZh: Readonly<Record<Reading['level'], string>> = {
  class: '同类子基金整体',
  fund: '单只子基金',
  programme: '母基金整体',
};

const timingZh: Readonly<Record<Reading['timing'], string>> = { liquidation: '在清算时', annual: '逐年' };

/** How a loss is read, within a sentence: 按同类子基金整体、在清算时、以净亏损占投资总额的比例考核. */
export function readingWords(parameters: Parameters, { t, language }: Writing): string {
  const reading = headlineReading(parameters);
  const label = (part: ReadingPart): string => readingLabel(part, reading[part], language).toLowerCase();
  return t(
    `按${wholeZh[reading.level]}、${timingZh[reading.timing]}、以${label('measure')}占${label('base')}的比例考核`,
    `${label('measure')} as a share of ${label('base')}, ${label('timing')}, ${label('level')}`,
  );
}
