import type { ParameterKey } from '../../model/parameters';
import type { Text } from '../../model/text';
import type { Situation, SleeveSituation } from './situation';

/** Something worth knowing about values that are allowed: no problem, nothing is held up. */
export interface Advice {
  /** Stable identifier of the rule, for tests and programs. */
  readonly code: string;
  /** The parameters it is about; it is told at the first of them. */
  readonly keys: readonly [ParameterKey, ...ParameterKey[]];
  /** One or two plain sentences with the numbers filled in. */
  readonly text: Text;
}

/** One thing to look for; what it finds, or nothing. */
export type Rule = (situation: Situation) => readonly Advice[];

/** An advice with the kind of fund it is about, unless it names it anyway: in a list it would not be told apart. */
function named(advice: Advice, { name }: SleeveSituation): Advice {
  const { zh, en } = advice.text;
  if (zh.includes(name.zh)) return advice;
  return { ...advice, text: { zh: `${name.zh}：${zh}`, en: `${name.en}: ${en}` } };
}

/** A rule that looks at one kind of fund at a time. */
export const ofEachSleeve =
  (rule: (sleeve: SleeveSituation, situation: Situation) => Advice | undefined): Rule =>
  (situation) =>
    situation.sleeves.flatMap((sleeve) => {
      const advice = rule(sleeve, situation);
      return advice ? [named(advice, sleeve)] : [];
    });

/** A rule that has at most one thing to say. */
export const once =
  (rule: (situation: Situation) => Advice | undefined): Rule =>
  (situation) => {
    const advice = rule(situation);
    return advice ? [advice] : [];
  };
