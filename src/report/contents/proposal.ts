import { activeSleeves, groupLabels, type ParameterKey, type Sleeve } from '../../model/parameters';
import type { ResolvedScenario } from '../../model/scenario';
import type { Writing } from '../writing';
import { concessionOf } from './concession-words';
import { investmentRewardOf, lossSubsidyOf } from './incentive-words';
import { valueOf } from './provenance-words';
import { takeoverOf } from './rule-words';
import type { SleeveTerm } from './sleeve-terms';

/** What one kind of fund is to be like, in half a sentence. */
function sleeveWords(scenario: ResolvedScenario, sleeve: Sleeve, writing: Writing): string {
  const { t, language } = writing;
  const of = (name: SleeveTerm): string => valueOf(scenario, `${sleeve}.${name}` satisfies ParameterKey, writing);
  const kind = groupLabels[sleeve][language];
  return t(
    `${kind} ${of('share')}（政府出资 ${of('governmentShare')}，单笔 ${of('ticket')}，存续 ${of('term')}，容错 ${of('lossTolerance')}）`,
    `${kind} ${of('share')} (government share ${of('governmentShare')}, ${of('ticket')} a project, term ${of('term')}, tolerated loss ${of('lossTolerance')})`,
  );
}

/** What the government gives up, who may buy from it and what it pays managers, where the scenario has such rules. */
function ruleWords(scenario: ResolvedScenario, writing: Writing): readonly string[] {
  const { t } = writing;
  const [concession, takeover] = [concessionOf(scenario, writing), takeoverOf(scenario, writing)];
  const [subsidy, reward] = [lossSubsidyOf(scenario, writing), investmentRewardOf(scenario, writing)];
  return [
    ...(concession === '' ? [] : [t(`财政份额${concession}`, `on the government’s stake, ${concession}`)]),
    ...(takeover === '' ? [] : [t(`S基金${takeover}`, `an S-fund ${takeover}`)]),
    ...(subsidy === '' ? [] : [t(`财政另${subsidy}`, `loss subsidy of ${subsidy}`)]),
    ...(reward === '' ? [] : [t(`财政另${reward}`, `investment reward of ${reward}`)]),
  ];
}

/** A decision in words, proposed from the parameters where nobody wrote one. */
export function proposedDecision(scenario: ResolvedScenario, writing: Writing): string {
  const { t } = writing;
  const sleeves = activeSleeves(scenario.parameters).map((sleeve) => sleeveWords(scenario, sleeve, writing));
  const [size, term] = (['programme.capital', 'programme.term'] as const).map((key) => valueOf(scenario, key, writing));
  const parts = [...sleeves, ...ruleWords(scenario, writing)].join(t('；', '; '));
  return t(
    `拟由财政出资 ${size}设立母基金，期限 ${term}，其中${parts}。妥否，请审议。`,
    `It is proposed to set up a fund of funds with ${size} of public money over ${term}: ${parts}. For decision.`,
  );
}
