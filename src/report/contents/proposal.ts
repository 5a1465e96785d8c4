import { activeSleeves, groupLabels, type Parameters, type Sleeve } from '../../model/parameters';
import { usesConcession, usesSecondary } from '../../model/mechanisms';
import { formatYears } from '../../model/units';
import { percent, type Writing } from '../writing';

/** What one kind of fund is to be like, in half a sentence. */
function sleeveWords(p: Parameters, sleeve: Sleeve, { t, language, sayMoney }: Writing): string {
  const name = groupLabels[sleeve][language];
  const share = percent(p[`${sleeve}.governmentShare`]);
  const ticket = sayMoney(p[`${sleeve}.ticket`]);
  const term = formatYears(p[`${sleeve}.term`], language);
  const tolerance = percent(p[`${sleeve}.lossTolerance`]);
  return t(
    `${name}占财政资金 ${percent(p[`${sleeve}.share`])}，政府出资比例 ${share}，单个项目 ${ticket}，存续期 ${term}，容许亏损 ${tolerance}`,
    `${name}: ${percent(p[`${sleeve}.share`])} of public money, government share ${share}, ${ticket} a project, term ${term}, tolerated loss ${tolerance}`,
  );
}

function concessionWords(p: Parameters, { t }: Writing): string {
  if (!usesConcession(p)) return '';
  if (p['concession.mode'] === 'buyback')
    return t('财政份额可由其他出资人约定回购', 'the government’s stake may be bought back by the other investors');
  return t(
    `财政让渡增值收益的 ${percent(p['concession.rate'])}`,
    `the government cedes ${percent(p['concession.rate'])} of its gains`,
  );
}

const secondaryWords = (p: Parameters, { t }: Writing): string =>
  usesSecondary(p)
    ? t(
        `S基金每年可承接上年基数的 ${percent(p['secondary.quota'])}`,
        `an S-fund may take over ${percent(p['secondary.quota'])} of its base a year`,
      )
    : '';

/** A decision in words, proposed from the parameters where nobody wrote one. */
export function proposedDecision(parameters: Parameters, writing: Writing): string {
  const { t, language, sayMoney } = writing;
  const sleeves = activeSleeves(parameters).map((sleeve) => sleeveWords(parameters, sleeve, writing));
  const rules = [concessionWords(parameters, writing), secondaryWords(parameters, writing)].filter(Boolean);
  const size = sayMoney(parameters['programme.capital']);
  const term = formatYears(parameters['programme.term'], language);
  const parts = [...sleeves, ...rules].join(t('；', '; '));
  return t(
    `拟由财政出资 ${size} 设立母基金，期限 ${term}。${parts}。妥否，请审议。`,
    `It is proposed to set up a fund of funds with ${size} of public money over ${term}. ${parts}. For decision.`,
  );
}
