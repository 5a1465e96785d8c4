import type { ParameterKey } from '../model/parameters';
import type { Change, Scenario } from '../model/scenario';
import { text, type Text } from '../model/text';
import type { BackTest } from './back-tests';

/** The last thing a scenario says of a parameter. */
const lastOf = (changes: readonly Change[], key: ParameterKey): Change | undefined =>
  [...changes].reverse().find((change) => change.key === key);

/**
 * The parameters a scenario has taken from the very place a published figure stands in: the model's number then repeats
 * the figure, and its agreement says nothing of the model. None for a figure that tests the scenario independently.
 */
export function calibratedBy(
  { settable, document, clause }: Pick<BackTest, 'settable' | 'document' | 'clause'>,
  { changes }: Pick<Scenario, 'changes'>,
): readonly ParameterKey[] {
  return settable.filter((key) => {
    const change = lastOf(changes, key);
    return change?.source === document && change.clause === clause;
  });
}

export const isIndependent = (test: Pick<BackTest, 'settable' | 'document' | 'clause'>, scenario: Scenario): boolean =>
  calibratedBy(test, scenario).length === 0;

/** What a table says of it. */
export const calibrationLabels: Readonly<Record<'calibrated' | 'independent', Text>> = {
  calibrated: text('由此标定', 'calibrated to it'),
  independent: text('独立', 'independent'),
};

/** How many of a table's rows are independent, as one sentence. */
export function sayIndependent(independent: number, rows: number): Text {
  if (independent === 0)
    return text(
      `${rows} 项的参数都由所核对的公布数字本身标定，没有独立的检验：相符只说明方案忠于公布数字。`,
      `The parameters behind all ${rows} rows were set from the very figures they are held against; none is an independent test. Agreement only says that the scenarios are true to what was published.`,
    );
  return text(
    `${rows} 项中有 ${independent} 项独立；其余的参数由所核对的公布数字本身标定，相符只说明方案忠于公布数字。`,
    `${independent} of ${rows} rows ${independent === 1 ? 'is' : 'are'} independent; the parameters behind the others were set from the very figures they are held against.`,
  );
}
