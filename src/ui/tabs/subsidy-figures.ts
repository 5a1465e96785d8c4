import type { RunOutcome } from '../../engine/result';
import { usesSubsidy } from '../../model/mechanisms';
import type { Parameters } from '../../model/parameters';
import type { Language } from '../../model/text';
import { formatShare } from '../../model/units';
import type { Figure } from './figure';
import { meanMoneyFigure } from './mean-money-figure';

/** What the treasury pays managers outside of the funds; nothing where there are no subsidies. */
export function subsidyFigures(outcome: RunOutcome, parameters: Parameters, language: Language): readonly Figure[] {
  const figure = usesSubsidy(parameters) ? meanMoneyFigure(outcome, 'fiscal.subsidy', language) : null;
  if (!figure) return [];
  const { treasury, government } = outcome.result.incidence;
  const share = formatShare(treasury.in / government.in, language, 1);
  const line =
    language === 'zh' ? `相当于财政出资的 ${share}，另行列支` : `${share} of what is paid in, and paid on top of it`;
  return [{ ...figure, lines: [...figure.lines, line] }];
}
