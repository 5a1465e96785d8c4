import { usesSecondary } from '../../model/mechanisms';
import type { Parameters } from '../../model/parameters';
import { QUARTERS, toQuarters, type Vintage } from '../../model/structure';
import { text } from '../../model/text';
import { once, type Rule } from './rule';
import { moneyEn, moneyZh, percent, yearsEn, yearsZh } from './say';

/** A quota of nothing, or no quota of something. */
export const idleSecondary: Rule = once(({ parameters }) => {
  const { 'secondary.quota': quota, 'secondary.base': base } = parameters;
  if (quota > 0 === base > 0) return undefined;
  return quota > 0
    ? {
        code: 'idle-secondary',
        keys: ['secondary.base', 'secondary.quota'],
        text: text(
          `新增投资额为 0，其 ${percent(quota)} 的承接额度也是 0，S基金不会承接；请填入承接方每年的新增投资额。`,
          `The quota is ${percent(quota)} of the buyer's new investment, which is 0: nothing is taken over. Enter what the buyer newly invests in a year.`,
        ),
      }
    : {
        code: 'idle-secondary',
        keys: ['secondary.quota', 'secondary.base'],
        text: text(
          `承接方每年新增投资 ${moneyZh(base)}，但承接额度为 0，S基金不会承接。`,
          `The buyer newly invests ${moneyEn(base)} a year, but with a quota of 0 nothing is taken over.`,
        ),
      };
});

/** Whether a programme year end comes at which this fund is old enough and neither it nor the programme is over. */
function canSell({ launchYear, lifeQuarters }: Vintage, parameters: Parameters): boolean {
  const firstYear = launchYear + Math.max(1, Math.ceil(parameters['secondary.fromAge']));
  const end = Math.min(launchYear * QUARTERS + lifeQuarters, toQuarters(parameters['programme.term']));
  return firstYear * QUARTERS < end;
}

/** Funds that end before they may sell. */
export const lateSecondary: Rule = once(({ parameters, sleeves }) => {
  if (!usesSecondary(parameters)) return undefined;
  if (sleeves.some(({ structure }) => structure.vintages.some((vintage) => canSell(vintage, parameters))))
    return undefined;
  const age = parameters['secondary.fromAge'];
  return {
    code: 'late-secondary',
    keys: ['secondary.fromAge'],
    text: text(
      `子基金满 ${yearsZh(age)}才可转让，届时都已清算，S基金不会承接；可调低这一年数，或延长存续期。`,
      `Funds may sell from an age of ${yearsEn(age)}, when all of them are over already: the S-fund never buys. Lower the age or lengthen the terms.`,
    ),
  };
});
