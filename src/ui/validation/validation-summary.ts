import type { Finding } from '../../analysis/oracles/oracle';
import type { Remade } from '../../analysis/oracles/remake';
import { text, type Text } from '../../model/text';

/** What a validation has come to so far. */
export interface ValidationState {
  readonly findings: readonly Finding[];
  readonly remade: readonly Remade[];
  /** How many there are of each. */
  readonly oracles: number;
  readonly scenarios: number;
}

/** Whether everything that was tried agrees; null while nothing was. */
export function isFine({ findings, remade }: ValidationState): boolean | null {
  if (findings.length + remade.length === 0) return null;
  return findings.every(({ agrees }) => agrees) && remade.every(({ isSame }) => isSame);
}

const ofOracles = ({ findings, oracles }: ValidationState): Text => {
  const wrong = findings.filter(({ agrees }) => !agrees).length;
  const [zh, en] =
    findings.length === oracles
      ? [`${oracles}`, `${oracles}`]
      : [`${findings.length}/${oracles}`, `${findings.length} of ${oracles}`];
  return wrong === 0
    ? text(`${zh} 项检验全部相符`, `${en} tests all agree`)
    : text(`${zh} 项检验中有 ${wrong} 项不符`, `${wrong} of ${en} tests ${wrong === 1 ? 'differs' : 'differ'}`);
};

const ofScenarios = ({ remade, scenarios }: ValidationState): Text => {
  const other = remade.filter(({ isSame }) => !isSame).length;
  if (remade.length === 0) return text('方案尚未复现', 'no scenario has been run again yet');
  if (other > 0)
    return text(
      `${other} 个方案未能逐位复现`,
      `${other} ${other === 1 ? 'scenario' : 'scenarios'} could not be reproduced`,
    );
  return remade.length === scenarios
    ? text(`${scenarios} 个方案逐位复现`, `all ${scenarios} scenarios are reproduced to the last bit`)
    : text(
        `${remade.length}/${scenarios} 个方案逐位复现`,
        `${remade.length} of ${scenarios} scenarios are reproduced so far`,
      );
};

/** One sentence that says it. */
export function saySummary(state: ValidationState): Text {
  const [tests, scenarios] = [ofOracles(state), ofScenarios(state)];
  return text(`${tests.zh}，${scenarios.zh}。`, `${tests.en}; ${scenarios.en}.`);
}
