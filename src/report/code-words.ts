import { text, type Text } from '../model/text';
import { formatCount } from '../model/units';
import { isIdentical, type ReproducedScenario } from './reproduce-code';
import type { ReproductionCode } from './reproduction-code';

/** Whether all scenarios of a code came to what it says. */
export function codeVerdict({ paths }: ReproductionCode, scenarios: readonly ReproducedScenario[]): Text {
  const count = scenarios.length;
  const different = scenarios.filter((each) => !isIdentical(each)).length;
  const [zh, en] = [
    `${count} 个方案各重新模拟 ${formatCount(paths, 'zh')} 次`,
    `${count} ${count === 1 ? 'scenario' : 'scenarios'} run again with ${formatCount(paths, 'en')} futures each`,
  ];
  if (different === 0)
    return text(`完全一致：${zh}，复现码与报告相同。`, `Identical: ${en}, the digests are as reported.`);
  return text(
    `不一致：${zh}，有 ${different} 个方案的复现码与报告不同。`,
    `Not identical: ${en}, ${different} ${different === 1 ? 'digest is' : 'digests are'} not as reported.`,
  );
}

/** What one scenario came to. */
export function scenarioVerdict(scenario: ReproducedScenario): Text {
  const { name, reported, computed } = scenario;
  if (isIdentical(scenario)) return text(`${name.zh}：一致，${computed}`, `${name.en}: identical, ${computed}`);
  return text(
    `${name.zh}：不一致，报告为 ${reported}，重算为 ${computed}`,
    `${name.en}: not identical, reported ${reported}, computed ${computed}`,
  );
}
