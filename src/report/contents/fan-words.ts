import { formatCount } from '../../model/units';
import type { ReportedScenario } from '../findings';
import type { Writing } from '../writing';

/** That ranges of yearly numbers rest on the first paths of a long run alone; empty where they rest on all. */
export function fanWords({ outcome: { fanPaths, result } }: ReportedScenario, { t, language }: Writing): string {
  if (fanPaths >= result.paths) return '';
  const kept = formatCount(fanPaths, language);
  return t(`区间取自前 ${kept} 次模拟`, `ranges rest on the first ${kept} futures`);
}
