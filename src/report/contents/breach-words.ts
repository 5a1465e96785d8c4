import { breachOf, type Reading } from '../../analysis/headline';
import { moneyLabel } from '../../analysis/reading-labels';
import { frequencyError95 } from '../../engine/statistics';
import type { Breach, Level, Result } from '../../engine/result';
import { chance, type Writing } from '../writing';

/** A probability with its error. */
const say = ({ probability }: Breach, { paths }: Result): string =>
  chance(probability, frequencyError95(probability, paths));

/** How often a reading is breached, with its error; a dash where the reading does not exist. */
export function breachChance(result: Result, sleeve: Breach['sleeve'], reading: Reading): string {
  const breach = breachOf(result, sleeve, reading);
  return breach ? say(breach, result) : '—';
}

/** The breach of a reading that every run has; without it something is wrong with the program. */
export function knownBreach(result: Result, sleeve: Breach['sleeve'], reading: Reading): Breach {
  const breach = breachOf(result, sleeve, reading);
  if (!breach) throw new Error(`no breach of ${sleeve} ${Object.values(reading).join(' ')}`);
  return breach;
}

/** Whose loss a reading is about: 天使子基金; 任一只天使子基金 where each fund is looked at by itself. */
export function groupWords(sleeve: Breach['sleeve'], level: Level, { t, language }: Writing): string {
  const money = moneyLabel(sleeve, language);
  return level === 'fund' ? t(`任一只${money}`, `any one of the ${money.toLowerCase()}`) : money;
}
