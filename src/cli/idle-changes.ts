import {
  activeSleeves,
  parameterRow,
  SLEEVES,
  sleeveLabels,
  type ParameterKey,
  type Parameters,
} from '../model/parameters';
import { unmetRequirement, type Requirement } from '../model/requirements';
import { text, type Text } from '../model/text';
import type { NamedRun } from './named-run';

function idleSleeve(key: ParameterKey, parameters: Parameters): Text | undefined {
  const idle = SLEEVES.filter((sleeve) => !activeSleeves(parameters).includes(sleeve));
  const sleeve = idle.find((name) => key.startsWith(`${name}.`) && key !== `${name}.share`);
  if (!sleeve) return undefined;
  const { zh, en } = sleeveLabels[sleeve];
  return text(
    `${key}：${zh}未启用（占母基金配置为 0），此项不起作用。`,
    `${key}: ${en} funds have no money (their share is 0), so this has no effect.`,
  );
}

function sayRequirement(requirement: Requirement): Text {
  const { zh, en } = parameterRow(requirement.key).label;
  if (requirement.kind === 'positive')
    return text(`${requirement.key}（${zh}）大于 0`, `${requirement.key} (${en}) above 0`);
  const values = requirement.values.join(' / ');
  return text(`${requirement.key}（${zh}）为 ${values}`, `${requirement.key} (${en}) at ${values}`);
}

function withoutEffect(key: ParameterKey, parameters: Parameters): Text | undefined {
  const requirement = unmetRequirement(key, parameters);
  if (!requirement) return undefined;
  const { zh, en } = sayRequirement(requirement);
  return text(`${key}：须${zh}，此项现在不起作用。`, `${key}: this has no effect; it needs ${en}.`);
}

/** Changes that do nothing, said so that nobody wonders: of sleeves without money, and typed for a rule that is not in use. */
export function idleChanges({ scenario: { parameters }, own, typed }: NamedRun): readonly Text[] {
  const idle = [...own, ...typed].flatMap(({ key }) => idleSleeve(key, parameters) ?? []);
  const useless = typed.flatMap(({ key }) =>
    idleSleeve(key, parameters) ? [] : (withoutEffect(key, parameters) ?? []),
  );
  return [...idle, ...useless];
}
