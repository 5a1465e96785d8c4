import type { Finding } from '../../analysis/oracles/oracle';
import type { Remade } from '../../analysis/oracles/remake';
import { text, type Text } from '../../model/text';

/** What a validation has come to so far: of what is counted, without the ruler's own numbers. */
export interface ValidationState {
  readonly findings: readonly Finding[];
  readonly remade: readonly Remade[];
  /** How many there are of each. */
  readonly oracles: number;
  readonly scenarios: number;
  readonly cancelled: boolean;
  /** Whether an error kept it from its end. */
  readonly broken: boolean;
}

/** Whether all agrees, something differs, or nothing can be said because not everything was tried. */
export type Standing = 'fine' | 'wrong' | 'open';

const isComplete = ({ findings, remade, oracles, scenarios, cancelled, broken }: ValidationState): boolean =>
  !cancelled && !broken && findings.length === oracles && remade.length === scenarios;

const differs = ({ findings, remade }: ValidationState): boolean =>
  findings.some(({ agrees }) => !agrees) || remade.some(({ isSame }) => !isSame);

/** Fine only where everything was tried and agrees; null while nothing was tried. */
export function standingOf(state: ValidationState): Standing | null {
  if (state.findings.length + state.remade.length === 0) return null;
  if (differs(state)) return 'wrong';
  return isComplete(state) ? 'fine' : 'open';
}

const ofOracles = ({ findings, oracles }: ValidationState): Text => {
  const wrong = findings.filter(({ agrees }) => !agrees).length;
  return wrong === 0
    ? text(`${oracles} 项检验全部相符`, `${oracles} tests all agree`)
    : text(
        `${oracles} 项检验中有 ${wrong} 项不符`,
        `${wrong} of ${oracles} tests ${wrong === 1 ? 'differs' : 'differ'}`,
      );
};

const ofScenarios = ({ remade, scenarios }: ValidationState): Text => {
  const other = remade.filter(({ isSame }) => !isSame).length;
  return other > 0
    ? text(`${other} 个方案未能逐位复现`, `${other} ${other === 1 ? 'scenario' : 'scenarios'} could not be reproduced`)
    : text(`${scenarios} 个方案逐位复现`, `all ${scenarios} scenarios are reproduced to the last bit`);
};

/** What was done of a validation that did not come to its end, and how much of that differs. */
function ofPart(state: ValidationState): Text {
  const { findings, remade, oracles, scenarios } = state;
  const done = findings.length + remade.length;
  const wrong = findings.filter(({ agrees }) => !agrees).length + remade.filter(({ isSame }) => !isSame).length;
  const all = oracles + scenarios;
  if (done === 0 && state.cancelled)
    return text('已取消：还没有完成任何一项，全部未运行。', 'Cancelled: nothing was done yet; none of it was run.');
  const [zh, en] = state.cancelled ? ['已取消', 'Cancelled'] : ['没有运行完', 'Not run to the end'];
  const differing = wrong === 0 ? text('', '') : text(`，其中 ${wrong} 项不符`, `, ${wrong} of which differ`);
  return text(
    `${zh}：以下是这一次已完成的 ${done} 项（共 ${all} 项）${differing.zh}，其余未运行。`,
    `${en}: below are the ${done} of ${all} items done this time${differing.en}; the others were not run.`,
  );
}

/** One sentence that says it. */
export function saySummary(state: ValidationState): Text {
  if (!isComplete(state)) return ofPart(state);
  const [tests, scenarios] = [ofOracles(state), ofScenarios(state)];
  return text(`${tests.zh}，${scenarios.zh}。`, `${tests.en}; ${scenarios.en}.`);
}
